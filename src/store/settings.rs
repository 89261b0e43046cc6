//! What the person chose for the program; a broken file never stops it, and fields of another version survive.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ron::Value;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{StoreError, read_file, write_export};
use crate::i18n::Language;

/// The most bytes of a settings file that are read.
const BYTES_LIMIT: u64 = 1 << 20;

/// Light, dark, high in contrast, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white with strong edges.
    HighContrast,
}

impl Theme {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The id in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// The choice of that id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == text)
    }
}

/// Whether anything moves on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// As the system has it.
    #[default]
    System,
    /// Nothing moves.
    Off,
}

impl Motion {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 2] = [Self::System, Self::Off];

    /// The id in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Off => "off",
        }
    }

    /// The choice of that id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|motion| motion.as_str() == text)
    }
}

/// How large the window was, in points at a scale of 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Its width where it did not fill the screen.
    pub width: f32,
    /// Its height where it did not fill the screen.
    pub height: f32,
    /// It filled the screen.
    pub is_maximized: bool,
}

impl WindowPlace {
    /// Whether a window can be so large.
    fn is_sound(&self) -> bool {
        [self.width, self.height].iter().all(|it| it.is_finite() && (1.0..=20_000.0).contains(it))
    }

    fn to_value(self) -> Value {
        let size = |it: f32| Value::Number(ron::value::Number::new(f64::from(it)));
        let fields = [
            ("width", size(self.width)),
            ("height", size(self.height)),
            ("is_maximized", Value::Bool(self.is_maximized)),
        ];
        let name = |it: &str| Value::String(it.to_owned());
        Value::Map(fields.into_iter().map(|(it, value)| (name(it), value)).collect())
    }
}

/// The settings. Each is read on its own: a value that does not fit is as good as none.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The language of the screen; none: as the system has it.
    pub language: Option<Language>,
    /// The language of exports; none: as the screen.
    pub export_language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// How large everything is drawn, 0.5 to 3.
    pub zoom: f64,
    /// How wide the column of the handbook is, in points; none: as usual.
    pub reading_width: Option<f64>,
    /// The post that was told last: changes are recorded for it where nothing else is known.
    pub post: String,
    /// The posts that were told for institutions, by the letters of their names.
    pub posts: BTreeMap<String, String>,
    /// Folders of packs beside the built-in one.
    pub packs: Vec<PathBuf>,
    /// Whether the tour of the first start was seen or skipped.
    pub has_seen_tour: bool,
    /// Whether anything moves on screen.
    pub motion: Motion,
    /// How large the window was; none: as usual.
    pub window: Option<WindowPlace>,
    /// Fields that this version does not know.
    others: BTreeMap<String, Value>,
    /// The file could not be understood; it is kept beside the new one.
    is_broken: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            export_language: None,
            theme: Theme::default(),
            zoom: 1.0,
            reading_width: None,
            post: String::new(),
            posts: BTreeMap::new(),
            packs: Vec::new(),
            has_seen_tour: false,
            motion: Motion::default(),
            window: None,
            others: BTreeMap::new(),
            is_broken: false,
        }
    }
}

impl Settings {
    /// Reads the settings; what is missing or broken has its default.
    pub fn load(path: &Path) -> Self {
        let bytes = match read_file(path, BYTES_LIMIT) {
            Ok(bytes) => bytes,
            Err(StoreError::NotFound(_)) => return Self::default(),
            Err(_) => return Self { is_broken: true, ..Self::default() },
        };
        let fields = str::from_utf8(&bytes)
            .ok()
            .and_then(|text| ron::from_str::<BTreeMap<String, Value>>(text).ok());
        let Some(mut others) = fields else {
            return Self { is_broken: true, ..Self::default() };
        };
        let language = |text: String| Language::parse(&text);
        Self {
            language: take(&mut others, "language").and_then(language),
            export_language: take(&mut others, "export_language").and_then(language),
            theme: take(&mut others, "theme")
                .and_then(|it: String| Theme::parse(&it))
                .unwrap_or_default(),
            zoom: take(&mut others, "zoom")
                .filter(|it: &f64| it.is_finite())
                .map_or(1.0, |it| it.clamp(0.5, 3.0)),
            reading_width: take(&mut others, "reading_width")
                .filter(|it: &f64| it.is_finite())
                .map(|it| it.clamp(200.0, 2000.0)),
            post: take(&mut others, "post").unwrap_or_default(),
            posts: take(&mut others, "posts").unwrap_or_default(),
            packs: take(&mut others, "packs").unwrap_or_default(),
            has_seen_tour: take(&mut others, "has_seen_tour").unwrap_or_default(),
            motion: take(&mut others, "motion")
                .and_then(|it: String| Motion::parse(&it))
                .unwrap_or_default(),
            window: take(&mut others, "window").filter(WindowPlace::is_sound),
            others,
            is_broken: false,
        }
    }

    /// Whether the file was there but could not be understood.
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Writes the settings; a file that could not be understood is first kept as `….broken`.
    pub fn save(&mut self, path: &Path) -> Result<(), StoreError> {
        if self.is_broken {
            let mut kept = path.as_os_str().to_owned();
            kept.push(".broken");
            // Where even that cannot be kept, the person's new choice still counts.
            fs::rename(path, kept).ok();
            self.is_broken = false;
        }
        save_ron(path, &self.fields())
    }

    fn fields(&self) -> BTreeMap<String, Value> {
        let text = |it: &str| Value::String(it.to_owned());
        let mut fields = self.others.clone();
        let mut put = |name: &str, value| fields.insert(name.to_owned(), value);
        if let Some(language) = self.language {
            put("language", text(language.tag()));
        }
        if let Some(language) = self.export_language {
            put("export_language", text(language.tag()));
        }
        put("theme", text(self.theme.as_str()));
        put("zoom", Value::Number(ron::value::Number::new(self.zoom)));
        if let Some(width) = self.reading_width {
            put("reading_width", Value::Number(ron::value::Number::new(width)));
        }
        put("post", text(&self.post));
        let posts = self.posts.iter().map(|(whose, post)| (text(whose), text(post)));
        put("posts", Value::Map(posts.collect()));
        put("has_seen_tour", Value::Bool(self.has_seen_tour));
        put("motion", text(self.motion.as_str()));
        if let Some(window) = self.window {
            put("window", window.to_value());
        }
        put("packs", Value::Seq(self.packs.iter().map(|it| text(&it.to_string_lossy())).collect()));
        fields
    }
}

/// Takes a field out of the others, if it has the shape.
fn take<T: DeserializeOwned>(fields: &mut BTreeMap<String, Value>, name: &str) -> Option<T> {
    fields.remove(name).and_then(|value| value.into_rust().ok())
}

/// Writes one of the program's own files, making its folder.
pub(super) fn save_ron(path: &Path, value: &impl Serialize) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|it| StoreError::writing(it, path))?;
    }
    let mut text = ron::ser::to_string_pretty(value, PrettyConfig::new().new_line("\n"))
        .map_err(|it| StoreError::writing(std::io::Error::other(it), path))?;
    text.push('\n');
    write_export(path, text.as_bytes())
}
