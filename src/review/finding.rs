//! What a review can find, in English for the log and for JSON, and in words for the person.

mod english;
mod places;
mod words;

use std::fmt;

use crate::domain::{ChecklistId, PackVersion};
use crate::store::{Break, TimesBack};

use super::places::Places;

/// What programs that save a file, and registers that keep it, write into its properties; none of it changes what is read or heard.
const NOTED: &[&str] = &[
    "ID",
    "DocumentID",
    "InstanceID",
    "CreationDate",
    "CreateDate",
    "ModDate",
    "ModifyDate",
    "MetadataDate",
    "Creator",
    "CreatorTool",
    "Producer",
    "Title",
    "title",
    "Author",
    "creator",
    "Subject",
    "description",
    "Keywords",
];

/// A pack of one's own in a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackName {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
}

impl From<&PackVersion> for PackName {
    fn from(pack: &PackVersion) -> Self {
        Self { id: pack.id.to_string(), version: pack.version.clone() }
    }
}

impl fmt::Display for PackName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.version)
    }
}

/// One finding: a problem, or a remark on what was and was not proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A piece of data is not attached.
    AttachmentMissing(String),
    /// A piece of data cannot be read.
    AttachmentUnreadable {
        /// Its name.
        name: String,
        /// What was met, in English.
        what: String,
    },
    /// Something is attached that the program does not attach.
    AttachmentUnknown(String),
    /// A piece of data is described in other words, or as something else, than the program does it.
    AttachmentDiffers(String),
    /// An attachment was changed or added later.
    AttachmentChanged(String),
    /// The action table is not the one that the plan gives.
    TableDiffers,
    /// The action table was made by another version: what both know was compared, other columns were not.
    TableOfOtherVersion,
    /// The questions, weights or texts are not those of the content version that the plan names.
    ContentDiffers(Places),
    /// The program does not hold the content version that the plan names.
    ContentUnknown(String),
    /// The public profile carries no journal.
    NoJournal,
    /// The journal cannot be opened.
    JournalUnreadable(String),
    /// The journal does not hold from a line on.
    JournalBroken {
        /// The line.
        line: usize,
        /// Why, where it is more than a line cut off.
        why: Option<Break>,
    },
    /// Every record of a journal is whole, but no newline ends the last line.
    NewlineMissing,
    /// How far a whole journal goes. A change cut from its end leaves no trace in the file itself.
    JournalEnds {
        /// How many changes it holds.
        n: usize,
        /// When the last was made.
        at: jiff::Timestamp,
        /// The post that made it.
        by: String,
    },
    /// The times of the journal go back, as where a clock was set back.
    TimesGoBack(TimesBack),
    /// The assessment was begun with another version of the method.
    BegunWithMethod {
        /// That version.
        made: String,
        /// This program's version.
        own: String,
    },
    /// The assessment was begun with another version of the content.
    BegunWithContent {
        /// That version.
        made: String,
        /// The version that this program holds.
        own: String,
    },
    /// The assessment covers checklists that this program does not have.
    ChecklistsMissing(Vec<(ChecklistId, Option<PackName>)>),
    /// Checklists come from another version of a pack of one's own.
    BegunWithPack {
        /// The pack as it was then.
        made: PackName,
        /// The version that this program has.
        own: String,
    },
    /// The program does not have the pack of one's own that questions of the plan come from.
    PackUnknown(PackName),
    /// The plan lacks checklists of its assessment, because the program that made it did not have them.
    ChecklistsLeftOut(Vec<ChecklistId>),
    /// The journal's fingerprint is not the plan's.
    HeadDiffers,
    /// The journal says something else than the plan.
    JournalDiffers(Places),
    /// The scores do not follow from the answers.
    ScoresDiffer(Places),
    /// The scores were made by another version of the method.
    OtherMethod {
        /// That version.
        made: String,
        /// This program's version.
        own: String,
    },
    /// Pages are not the ones that the data give.
    PagesDiffer(Vec<usize>),
    /// There are more or fewer pages than the data give.
    PageCount {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// The pages cannot be made again.
    NotRendered(String),
    /// The plan was made by another version, so only words are compared.
    OtherVersion {
        /// That version.
        made: String,
        /// This program's version.
        own: String,
    },
    /// Pages do not say what the data say.
    TextDiffers {
        /// The pages.
        pages: Vec<usize>,
        /// The parts that the words belong to.
        parts: Vec<String>,
    },
    /// Every word of the data stands on the pages, but fixed words are those of another version and are not compared.
    FixedWords {
        /// That version.
        made: String,
        /// The parts; none where only heads or feet of pages are meant.
        parts: Vec<String>,
    },
    /// A page shows something beside the text that cannot be compared by words.
    NotText {
        /// The page.
        page: usize,
    },
    /// The words of the pages cannot be read.
    TextUnreadable(String),
    /// Pages were changed by something added later.
    PagesChanged(Vec<usize>),
    /// Comments, fields or pictures were put on pages later.
    PagesAnnotated(Vec<usize>),
    /// A signature's picture is so large that it may hide what the page says.
    SignatureHides(usize),
    /// Pages were added or taken away later.
    PagesAdded,
    /// Something behind the plan cannot be read, so nobody can say what it does.
    AppendedUnreadable {
        /// Where.
        at: usize,
        /// What was met, in English.
        what: String,
    },
    /// Properties are not the ones that the data give.
    MetadataDiffers(Vec<String>),
    /// Properties were changed by something added later.
    MetadataChanged(Vec<String>),
    /// Only the frame of the file differs, from a byte on.
    FrameDiffers(usize),
    /// The signing software noted the date of its change.
    DateUpdated,
}

impl Finding {
    /// Whether it is what is left where another program wrote the file again, or noted something about it; what the plan says is the same.
    pub(super) fn is_of_rewriting(&self) -> bool {
        match self {
            Self::FrameDiffers(_) => true,
            Self::MetadataDiffers(names) | Self::MetadataChanged(names) => {
                names.iter().all(|it| NOTED.contains(&it.rsplit(':').next().unwrap_or(it)))
            }
            _ => false,
        }
    }

    /// Whether it is that a newer version wrote on, so that nothing is said against the file and it cannot be checked to its end.
    pub(super) fn is_of_newer(&self) -> bool {
        matches!(self, Self::JournalBroken { why: Some(it), .. } if it.is_of_newer())
    }

    /// Whether it speaks against the file; the others say what was and was not proven.
    pub fn is_problem(&self) -> bool {
        !matches!(
            self,
            Self::TableOfOtherVersion
                | Self::ContentUnknown(_)
                | Self::NoJournal
                | Self::OtherMethod { .. }
                | Self::NewlineMissing
                | Self::JournalEnds { .. }
                | Self::TimesGoBack(_)
                | Self::BegunWithMethod { .. }
                | Self::BegunWithContent { .. }
                | Self::ChecklistsMissing(_)
                | Self::BegunWithPack { .. }
                | Self::PackUnknown(_)
                | Self::ChecklistsLeftOut(_)
                | Self::OtherVersion { .. }
                | Self::FixedWords { .. }
                | Self::DateUpdated
        )
    }
}
