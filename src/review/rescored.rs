//! What a plan says of itself beside what its answers give, and everything else that stands otherwise than where it comes from.

use crate::content::Pack;
use crate::domain::OverallLevel;
use crate::i18n::Tr;
use crate::report::{Plan, ScoreJson, words};

use super::altered::Altered;
use super::open_pdf;
use super::verification::{Kind, Part, PartKind, Verification};

/// Level and index as the plan says them, and computed again from its answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Rescored {
    said: Headline,
    again: Headline,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Headline {
    level: OverallLevel,
    index: Option<f64>,
}

impl Headline {
    fn of(scores: &ScoreJson) -> Self {
        Self { level: scores.level, index: scores.index.low }
    }

    fn index(self, tr: &Tr) -> String {
        self.index.map_or_else(|| "–".to_owned(), |it| words::index_number(tr, it))
    }
}

impl Rescored {
    /// None where both come out the same.
    pub fn of(plan: &Plan) -> Option<Self> {
        let (said, again) = (Headline::of(&plan.scores), Headline::of(&plan.rescored().scores));
        (said != again).then_some(Self { said, again })
    }

    /// Both, in two sentences.
    pub fn line(&self, tr: &Tr) -> String {
        let (said, again) = (self.said, self.again);
        let [mut said_index, mut again_index] = [said.index(tr), again.index(tr)];
        if let (Some(one), Some(other)) = (said.index, again.index)
            && said_index == again_index
            && said.level == again.level
        {
            (said_index, again_index) = (tr.decimal(one, 4), tr.decimal(other, 4));
        }
        let [said, again] = [said.level, again.level].map(|it| tr.overall_level(it));
        tr.review_rescored(again_index, again, said_index, said)
    }
}

/// What stands otherwise in a plan than where it comes from, with the values of both.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Differences {
    /// Otherwise than in the journal.
    pub altered: Option<Altered>,
    /// Otherwise than the answers give.
    pub rescored: Option<Rescored>,
}

impl Differences {
    /// Of a plan that something speaks against; none of one that nothing does.
    pub fn of(found: &Verification, plan: &Plan, journal: Option<&[u8]>) -> Self {
        let is_broken =
            |part| found.kind == Kind::Plan && found.part(part).is_some_and(|it| !it.is_ok());
        // What stands behind the place where a journal breaks is not otherwise in the plan; it cannot be read.
        let breaks = found.part(PartKind::Chain).is_some_and(Part::breaks_off);
        let journal = journal.filter(|_| is_broken(PartKind::Chain) && !breaks);
        Self {
            altered: journal.and_then(|it| Altered::between(plan, it)),
            rescored: is_broken(PartKind::Scores).then(|| Rescored::of(plan)).flatten(),
        }
    }

    /// Of the plan in a file, which was reviewed.
    pub fn within(found: &Verification, bytes: &[u8]) -> Self {
        if found.kind != Kind::Plan || found.is_ok() {
            return Self::default();
        }
        let received = open_pdf(bytes).ok();
        received.map_or_else(Self::default, |it| Self::of(found, &it.plan, it.journal.as_deref()))
    }

    /// Below the finding about a part: what is told first, then a line a thing.
    pub fn lines(&self, part: PartKind, tr: &Tr, pack: &Pack) -> Vec<String> {
        match (part, &self.altered, &self.rescored) {
            (PartKind::Chain, Some(altered), _) => {
                let things = altered.lines(tr, pack).into_iter().map(|it| format!("– {it}"));
                [tr.menu_review_altered()].into_iter().chain(things).collect()
            }
            (PartKind::Scores, _, Some(rescored)) => vec![rescored.line(tr)],
            _ => Vec::new(),
        }
    }
}
