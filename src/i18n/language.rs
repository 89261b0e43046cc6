//! The languages of the screen and of exports.

/// A language that texts are shipped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Lithuanian.
    Lithuanian,
    /// English.
    English,
}

impl Language {
    /// Every shipped language, the first being the default.
    pub const ALL: [Self; 2] = [Self::Lithuanian, Self::English];

    /// The BCP 47 tag, also the folder of its texts.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Lithuanian => "lt",
            Self::English => "en",
        }
    }

    /// The tag that documents carry.
    pub fn document_tag(self) -> &'static str {
        match self {
            Self::Lithuanian => "lt-LT",
            Self::English => "en-GB",
        }
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Lithuanian => "Lietuvių",
            Self::English => "English",
        }
    }

    /// The language of that tag; regions are ignored (`lt-LT` is `lt`).
    pub fn parse(text: &str) -> Option<Self> {
        let tag = text.split(['-', '_']).next().unwrap_or(text).to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
