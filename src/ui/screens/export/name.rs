//! What the file is called: the usual name, one that was typed for other choices, and the ending of its format.

use std::path::{Path, PathBuf};

use super::ExportView;
use super::job::Format;
use super::where_to::own_name;
use crate::export::plan_language;
use crate::i18n::Language;
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;

/// Endings that say what is in a file, of any program; another one is part of its name.
const ENDINGS: [&str; 9] = ["pdf", "docx", "xlsx", "md", "csv", "json", "doc", "xls", "txt"];

impl ExportView {
    /// The usual name, or the next one where another assessment's plan has it.
    pub(super) fn proposed(&self, cx: &ViewCx<'_>, open: &OpenFile) -> String {
        let usual = self.usual(cx, open);
        let known = self.proposal.as_ref().filter(|(of, _)| *of == usual);
        let path = known.map_or_else(|| own_name(cx, open, &usual), |(_, it)| it.clone());
        path.display().to_string()
    }

    /// Documents, institution, year, language.
    pub(super) fn usual(&self, cx: &ViewCx<'_>, open: &OpenFile) -> PathBuf {
        let name = file_name(&open.assessment().institution.name);
        let year = open.session.assessed_on().year();
        let (kind, ending) = (self.kind(open), self.format.ending());
        cx.folders.documents().join(format!("{name}{year}{kind}.{ending}"))
    }

    /// How a name ends by language and readers.
    fn kind(&self, open: &OpenFile) -> String {
        let language = self.language.unwrap_or_else(|| plan_language(&open.session));
        kind_of(language, self.is_public)
    }

    /// Once something else is chosen, what was typed or chosen keeps its folder, and a name of one's own all but its end.
    pub(super) fn readdress(&mut self, cx: &ViewCx<'_>, open: &OpenFile, before: &Path) {
        let Some(path) = self.path.as_deref().map(str::trim).filter(|it| !it.is_empty()) else {
            self.path = None;
            return;
        };
        let usual = self.usual(cx, open);
        let path = renamed(Path::new(path), before, &usual, &self.kind(open));
        let path = with_ending(&path, self.format);
        self.path = Some(own_name(cx, open, &path).display().to_string());
    }
}

/// A path with the usual name exchanged for the new usual one; of another name, what tells language and readers.
fn renamed(path: &Path, before: &Path, usual: &Path, kind: &str) -> PathBuf {
    let stem = |it: &Path| it.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (own, old, new) = (stem(path), stem(before), stem(usual));
    if let Some(number) = own.strip_prefix(&old).filter(|it| is_number(it)) {
        let name = if number.is_empty() { new } else { format!("{new}{number}") };
        return path.with_file_name(format!("{name}{}", ending_of(path)));
    }
    if old == new {
        return path.to_owned();
    }
    let mut kinds = Language::ALL
        .into_iter()
        .flat_map(|language| [true, false].map(|is_public| kind_of(language, is_public)));
    let bare = kinds.find_map(|it| own.strip_suffix(&it).map(str::to_owned));
    path.with_file_name(format!("{}{kind}{}", bare.unwrap_or(own), ending_of(path)))
}

/// Whether it is what tells names apart that would be the same.
fn is_number(rest: &str) -> bool {
    rest.strip_prefix('-').map_or(rest.is_empty(), |it| it.chars().all(|it| it.is_ascii_digit()))
}

fn ending_of(path: &Path) -> String {
    path.extension().map_or_else(String::new, |it| format!(".{}", it.to_string_lossy()))
}

/// The path with the ending of a format, in place of another one or added; a folder stays as it is.
pub(super) fn with_ending(path: &Path, format: Format) -> PathBuf {
    let text = path.display().to_string();
    let is_folder = text.ends_with(['/', std::path::MAIN_SEPARATOR]);
    let Some(name) = path.file_name().filter(|_| !is_folder) else { return path.to_owned() };
    let is = |ending: &str| path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    if is(format.ending()) {
        return path.to_owned();
    }
    if ENDINGS.into_iter().any(is) {
        return path.with_extension(format.ending());
    }
    let mut name = name.to_owned();
    name.push(".");
    name.push(format.ending());
    path.with_file_name(name)
}

/// How a name ends by language and readers, in letters that every file system takes.
fn kind_of(language: Language, is_public: bool) -> String {
    let public = match language {
        _ if !is_public => "",
        Language::Lithuanian => "-viesas",
        Language::English => "-public",
        Language::Norwegian => "-offentlig",
    };
    format!("-{}{public}", language.tag())
}

/// A name that every file system takes: letters, digits, hyphens; empty or ending with a hyphen.
pub(crate) fn file_name(institution: &str) -> String {
    let mut name = String::new();
    for word in institution.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()) {
        if 48 < name.chars().count() + word.chars().count() {
            break;
        }
        name.push_str(word);
        name.push('-');
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_institution() {
        assert_eq!(file_name("Ąžuolyno r. sav. „Globa“"), "Ąžuolyno-r-sav-Globa-");
        assert_eq!(file_name(""), "");
    }

    #[test]
    fn a_name_gets_the_ending_of_what_is_in_the_file() {
        for (typed, wanted) in [
            ("/a/planas", "/a/planas.pdf"),
            ("/a/planas.docx", "/a/planas.pdf"),
            ("/a/planas.PDF", "/a/planas.PDF"),
            ("/a/planas v1.2", "/a/planas v1.2.pdf"),
            ("/a/b/", "/a/b/"),
            ("planas", "planas.pdf"),
        ] {
            let path = with_ending(Path::new(typed), Format::Pdf);
            assert_eq!(path.display().to_string(), wanted);
        }
    }

    #[test]
    fn a_name_of_ones_own_stays_when_something_else_is_chosen() {
        let (before, usual) = (Path::new("/d/X-2027-lt.pdf"), Path::new("/d/X-2027-en-public.pdf"));
        for (typed, wanted) in [
            ("/usb/mano.pdf", "/usb/mano-en-public.pdf"),
            ("/usb/mano-lt.pdf", "/usb/mano-en-public.pdf"),
            ("/usb/mano-nb-offentlig.pdf", "/usb/mano-en-public.pdf"),
            ("/usb/X-2027-lt.pdf", "/usb/X-2027-en-public.pdf"),
            ("/usb/X-2027-lt-2.pdf", "/usb/X-2027-en-public-2.pdf"),
        ] {
            let path = renamed(Path::new(typed), before, usual, "-en-public");
            assert_eq!(path, Path::new(wanted));
        }
        let same =
            renamed(Path::new("/usb/mano.pdf"), before, Path::new("/d/X-2027-lt.docx"), "-lt");
        assert_eq!(same, Path::new("/usb/mano.pdf"));
    }
}
