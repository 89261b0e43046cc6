//! How domain types are written in JSON: ids and names as text, scales as numbers; read back with their ranges checked.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize as _, Deserializer, Serialize, Serializer};

use crate::domain::{
    ActionId, ActionStatus, ChecklistId, Deadline, Effort, EvidenceGrade, GroupId, HandbookRef,
    InstitutionKind, MaturityLevel, MeasureId, OverallLevel, PackId, QuestionId, Reason, RiskBand,
    RiskDegree, RiskId, Side, SourceId, Strength, Weight,
};
use crate::i18n::Language;
use crate::scoring::{AklBand, ChangeKind, EvidenceLetter, Gate, PlanCheckRule, WarningRule};

/// A type with a simpler one that stands for it in JSON.
pub(super) trait Shape: Sized {
    /// What stands in the file.
    type Raw: Serialize + DeserializeOwned;

    /// To the file.
    fn raw(&self) -> Self::Raw;

    /// From the file; the error says what is wrong with the value.
    fn of(raw: Self::Raw) -> Result<Self, String>;
}

/// For `#[serde(with = "shape")]`.
pub(super) fn serialize<T: Shape, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    value.raw().serialize(to)
}

/// For `#[serde(with = "shape")]`.
pub(super) fn deserialize<'de, T: Shape, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::of(T::Raw::deserialize(from)?).map_err(D::Error::custom)
}

impl<T: Shape> Shape for Option<T> {
    type Raw = Option<T::Raw>;

    fn raw(&self) -> Self::Raw {
        self.as_ref().map(T::raw)
    }

    fn of(raw: Self::Raw) -> Result<Self, String> {
        raw.map(T::of).transpose()
    }
}

impl<T: Shape> Shape for Vec<T> {
    type Raw = Vec<T::Raw>;

    fn raw(&self) -> Self::Raw {
        self.iter().map(T::raw).collect()
    }

    fn of(raw: Self::Raw) -> Result<Self, String> {
        raw.into_iter().map(T::of).collect()
    }
}

/// Types that print themselves as they stand in files and are parsed back, with an error that prints itself.
macro_rules! as_text {
    ($($name:ident by $parse:expr;)*) => {$(
        impl Shape for $name {
            type Raw = String;

            fn raw(&self) -> String {
                self.to_string()
            }

            fn of(raw: String) -> Result<Self, String> {
                ($parse)(raw.as_str()).map_err(|error| error.to_string())
            }
        }
    )*};
}

as_text! {
    ActionId by ActionId::parse;
    PackId by PackId::parse;
    ChecklistId by ChecklistId::parse;
    GroupId by GroupId::parse;
    MeasureId by MeasureId::parse;
    QuestionId by QuestionId::parse;
    RiskId by RiskId::parse;
    SourceId by SourceId::parse;
    Deadline by Deadline::parse;
    Date by str::parse::<Date>;
    Timestamp by str::parse::<Timestamp>;
}

/// Types with a fixed list of names.
macro_rules! as_name {
    ($($name:ident [$($variant:ident)*] by $text:ident;)*) => {$(
        impl Shape for $name {
            type Raw = String;

            fn raw(&self) -> String {
                self.$text().to_owned()
            }

            fn of(raw: String) -> Result<Self, String> {
                [$(Self::$variant),*].into_iter().find(|it| it.$text() == raw).ok_or_else(|| {
                    let names = [$(Self::$variant.$text()),*].join(", ");
                    format!("{raw:?} is none of {names}")
                })
            }
        }
    )*};
}

as_name! {
    ActionStatus [Planned Running DoneClaimed DoneVerified Dropped] by as_str;
    AklBand [Low BelowAverage Average AboveAverage High] by as_str;
    ChangeKind [Real Evidence Content] by as_str;
    EvidenceLetter [A B C D E] by as_str;
    Gate [Score Coverage KeyQuestion WeakChecklist Evidence OverdueActions] by as_str;
    InstitutionKind [Municipality SocialServicesCentre CareHome PublicHealthOffice EducationInstitution Library Other] by as_str;
    Language [Lithuanian English Norwegian] by tag;
    OverallLevel [Nascent Emerging Established Leading] by as_str;
    PlanCheckRule [NoOwner NoDueDate NoIndicator NoBaseline NoTarget ContinuousDeadline RepeatsTheLaw DueInThePast DueBeyondPeriod OneOwnerHoldsMost AllDueOnOneDay TargetStillHigh OwnerOverloaded AnswersToConfirm] by as_str;
    RiskBand [Tolerable Significant Critical] by as_str;
    Side [Likelihood Impact] by as_str;
    WarningRule [AllAnswersEqual VerifiedWithoutEvidence NoCriticalGross UniformRisks ClaimGap SharedEvidence VanishedRisk] by as_str;
}

/// Whole numbers with a range.
macro_rules! as_number {
    ($($name:ident)*) => {$(
        impl Shape for $name {
            type Raw = u8;

            fn raw(&self) -> u8 {
                self.get()
            }

            fn of(raw: u8) -> Result<Self, String> {
                Self::new(raw).map_err(|error| error.to_string())
            }
        }
    )*};
}

as_number! { Effort EvidenceGrade MaturityLevel RiskDegree Weight }

impl Shape for Strength {
    type Raw = f64;

    fn raw(&self) -> f64 {
        self.value()
    }

    fn of(raw: f64) -> Result<Self, String> {
        Self::from_value(raw).ok_or_else(|| format!("{raw} is no strength: use 1.0 or 0.5"))
    }
}

impl Shape for Reason {
    type Raw = String;

    fn raw(&self) -> String {
        self.as_str().to_owned()
    }

    fn of(raw: String) -> Result<Self, String> {
        Self::parse(&raw).map_err(|error| error.to_string())
    }
}

impl Shape for HandbookRef {
    type Raw = String;

    fn raw(&self) -> String {
        format!("{}#{}", self.chapter, self.anchor)
    }

    fn of(raw: String) -> Result<Self, String> {
        let (chapter, anchor) =
            raw.split_once('#').ok_or_else(|| format!("{raw:?} is no chapter#anchor"))?;
        Ok(Self { chapter: chapter.to_owned(), anchor: anchor.to_owned() })
    }
}
