//! The languages of the screen and of exports.

/// A language that texts are shipped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Lithuanian.
    Lithuanian,
    /// English.
    English,
    /// Norwegian Bokmål.
    Norwegian,
}

impl Language {
    /// Every shipped language, the first being the default.
    pub const ALL: [Self; 3] = [Self::Lithuanian, Self::English, Self::Norwegian];

    /// The BCP 47 tag, also the folder of its texts.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Lithuanian => "lt",
            Self::English => "en",
            Self::Norwegian => "nb",
        }
    }

    /// Whether decimals are written with a comma, so that spreadsheets cannot divide columns by one.
    pub fn has_decimal_comma(self) -> bool {
        match self {
            Self::Lithuanian | Self::Norwegian => true,
            Self::English => false,
        }
    }

    /// The tag that documents carry.
    pub fn document_tag(self) -> &'static str {
        match self {
            Self::Lithuanian => "lt-LT",
            Self::English => "en-GB",
            Self::Norwegian => "nb-NO",
        }
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Lithuanian => "Lietuvių",
            Self::English => "English",
            Self::Norwegian => "Norsk bokmål",
        }
    }

    /// The language of that tag; regions are ignored (`lt-LT` is `lt`), and systems that say `no` mean Bokmål.
    pub fn parse(text: &str) -> Option<Self> {
        let tag = text.split(['-', '_']).next().unwrap_or(text).to_ascii_lowercase();
        let tag = if tag == "no" { "nb" } else { &tag };
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
