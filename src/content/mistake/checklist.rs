//! Mistakes of checklists by which their scores would mean nothing.

use super::unknown::Unknown;
use crate::domain::{MeasureId, RiskId, Side, SourceId};
use crate::i18n::{Language, Tr};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChecklistMistake {
    /// The id is used twice.
    IdTwice,
    /// Another pack has the id.
    IdTaken(String),
    /// Another pack has the checklist and with it the ids: perhaps this is its new version.
    ChecklistTaken {
        /// The id of the checklist.
        checklist: String,
        /// The other pack.
        pack: String,
    },
    /// Another checklist has the prefix, and with it the ids.
    PrefixTaken {
        /// The other checklist.
        checklist: String,
        /// Its pack.
        pack: String,
        /// The prefix.
        prefix: String,
    },
    /// Another pack has the id of the pack.
    PackIdTaken(String),
    /// The measure is listed twice.
    MeasureTwice,
    /// The checklist is meant for no kind of institution.
    AppliesToNone,
    /// The checklist has no risk.
    NoRisk,
    /// The checklist has no question.
    NoQuestion,
    /// The checklist has so many key questions.
    KeyCount(usize),
    /// A key question weighs too little.
    LightKey,
    /// No question is reversed.
    NoneReversed,
    /// The question controls no risk.
    LowersNone,
    /// What a question names is not there.
    Unknown(Unknown),
    /// In every language the words are those of another id, which is nowhere else.
    OtherWords(String),
    /// The question names a risk twice.
    RiskTwice(RiskId),
    /// There is no such measure.
    NoSuchMeasure(MeasureId),
    /// There is no such source.
    NoSuchSource(SourceId),
    /// The handbook has no such section, or has it although it is said to be owed.
    NoSuchSection(String),
    /// No question works on this side of the risk.
    SideEmpty(Side),
    /// The questions of the risk belong to fewer than two groups.
    FewGroups,
    /// In this language the words name no span of time.
    NoSpan(Language),
    /// The remark is missing.
    NoRemark,
    /// Another language has the same remark.
    RemarkCopied,
}

impl ChecklistMistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::IdTwice => tr.content_id_twice(),
            Self::IdTaken(pack) => tr.content_id_taken(pack.as_str()),
            Self::ChecklistTaken { checklist, pack } => {
                tr.content_checklist_taken(checklist.as_str(), pack.as_str())
            }
            Self::PrefixTaken { checklist, pack, prefix } => {
                tr.content_prefix_taken(checklist.as_str(), pack.as_str(), prefix.as_str())
            }
            Self::PackIdTaken(pack) => tr.content_pack_id_taken(pack.as_str()),
            Self::MeasureTwice => tr.content_measure_twice(),
            Self::AppliesToNone => tr.content_applies_to_none(),
            Self::NoRisk => tr.content_no_risk(),
            Self::NoQuestion => tr.content_no_question(),
            Self::KeyCount(it) => tr.content_key_count(it.to_string()),
            Self::LightKey => tr.content_light_key(),
            Self::NoneReversed => tr.content_none_reversed(),
            Self::LowersNone => tr.content_lowers_none(),
            Self::Unknown(it) => it.message(tr),
            Self::OtherWords(it) => tr.content_other_words(it.as_str()),
            Self::RiskTwice(it) => tr.content_risk_twice(it.as_str()),
            Self::NoSuchMeasure(it) => tr.content_no_such_measure(it.as_str()),
            Self::NoSuchSource(it) => tr.content_no_such_source(it.as_str()),
            Self::NoSuchSection(it) => tr.content_no_such_section(it.as_str()),
            Self::SideEmpty(it) => tr.content_side_empty(it.as_str()),
            Self::FewGroups => tr.content_few_groups(),
            Self::NoSpan(it) => tr.content_no_span(it.tag()),
            Self::NoRemark => tr.content_no_remark(),
            Self::RemarkCopied => tr.content_remark_copied(),
        }
    }
}
