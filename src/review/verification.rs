//! What a review found: part by part, never more than was proven.

mod json;
mod words;

pub use json::{VERIFY_SCHEMA, unreadable_json};

use super::finding::Finding;

/// The result of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// What was reviewed.
    pub kind: Kind,
    /// The version of the program that made it.
    pub made_by: String,
    /// Its fingerprint, 64 hexadecimal digits.
    pub head: String,
    /// The parts that were looked at.
    pub parts: Vec<Part>,
    /// Who signed it, as the signatures say; they are read, not checked.
    pub signatures: Vec<Signature>,
}

/// What was reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An exported plan.
    Plan,
    /// An assessment file.
    Journal,
}

/// One part of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub part: PartKind,
    /// How the pages were compared; none for the other parts.
    pub how: Option<How>,
    /// What was found: problems and remarks.
    pub findings: Vec<Finding>,
}

impl Part {
    /// Whether nothing speaks against it.
    pub fn is_ok(&self) -> bool {
        !self.findings.iter().any(Finding::is_problem)
    }

    /// Whether it is a journal that can be read only up to a line.
    pub(super) fn breaks_off(&self) -> bool {
        self.findings.iter().any(|it| matches!(it, Finding::JournalBroken { .. }))
    }
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// The attached data are all there, can be read and fit each other.
    Attachments,
    /// The journal is whole, and the plan is what it gives.
    Chain,
    /// The scores follow from the answers.
    Scores,
    /// The pages say what the data say.
    Pages,
    /// Title, language, structure and everything else of the file.
    Metadata,
}

impl PartKind {
    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Attachments => "attachments",
            Self::Chain => "chain",
            Self::Scores => "scores",
            Self::Pages => "pages",
            Self::Metadata => "metadata",
        }
    }
}

/// How pages were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Rendered again from the data, to the byte.
    Rendered,
    /// By all their words.
    Text,
    /// By the words that come from the data.
    Values,
    /// Not at all.
    None,
}

impl How {
    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rendered => "rendered",
            Self::Text => "text",
            Self::Values => "data words",
            Self::None => "none",
        }
    }
}

/// A signature, as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name in the signer's certificate, else the name written beside; empty where there is none.
    pub by: String,
    /// What it covers.
    pub covers: Covers,
    /// The page it is shown on, counted from 1; none where it is invisible.
    pub page: Option<usize>,
}

/// What a signature covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Covers {
    /// The whole file as it is.
    Whole,
    /// The file as it was before something was added.
    EarlierRevision,
    /// Other bytes than a signature of a file should.
    Unclear,
}

impl Covers {
    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::EarlierRevision => "earlier revision",
            Self::Unclear => "unclear",
        }
    }
}

impl Verification {
    /// Whether nothing speaks against it.
    pub fn is_ok(&self) -> bool {
        self.parts.iter().all(Part::is_ok)
    }

    /// Whether another program wrote the file again while data, scores and pages are what they were: not the same file, but the same plan.
    pub fn is_rewritten(&self) -> bool {
        let findings = self.parts.iter().flat_map(|it| &it.findings);
        let is_rendered = self.part(PartKind::Pages).and_then(|it| it.how) == Some(How::Rendered);
        !self.is_ok()
            && is_rendered
            && findings.filter(|it| it.is_problem()).all(Finding::is_of_rewriting)
    }

    /// Whether nothing speaks against it but that a newer version wrote on, so that it cannot be checked to its end.
    pub fn is_of_newer(&self) -> bool {
        let findings = self.parts.iter().flat_map(|it| &it.findings);
        !self.is_ok() && findings.filter(|it| it.is_problem()).all(Finding::is_of_newer)
    }

    /// Whether nothing speaks against it but that something was added behind it that cannot be read.
    pub(super) fn is_only_appended(&self) -> bool {
        let mut broken = self.parts.iter().filter(|it| !it.is_ok()).peekable();
        broken.peek().is_some() && broken.all(Part::is_only_appended)
    }

    /// Whether what it says can be relied on as what was exported.
    pub fn holds(&self) -> bool {
        self.is_ok() || self.is_rewritten()
    }

    /// The part of that kind, where it was looked at.
    pub fn part(&self, kind: PartKind) -> Option<&Part> {
        self.parts.iter().find(|it| it.part == kind)
    }
}
