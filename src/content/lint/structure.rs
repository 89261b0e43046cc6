//! What a checklist must hold so that its scores mean something.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Checklist, GroupId, HandbookRef, Question, Risk, RiskId, Side, Wording};
use crate::i18n::Language;

use super::super::embedded::builtin;
use super::super::pack::Pack;
use super::super::problem::Problem;

/// Notes problems of ids, references and controls.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    if pack.instrument.checklists.is_empty() {
        problems.push(Problem::of_file(
            "checklists",
            "there is no checklist",
            "a pack has checklists/<area>.ron and locales/<language>/checklists/<area>.ftl",
        ));
    }
    doubles(pack, problems);
    for checklist in &pack.instrument.checklists {
        let mut out = Out { file: format!("checklists/{}.ron", checklist.id), problems };
        counts(checklist, &mut out);
        for question in &checklist.questions {
            references(pack, question, &mut out);
        }
        for risk in &checklist.risks {
            controls(pack, risk, &mut out);
        }
    }
}

struct Out<'a> {
    file: String,
    problems: &'a mut Vec<Problem>,
}

impl Out<'_> {
    fn note(&mut self, place: &str, what: impl Into<String>, hint: impl Into<String>) {
        let problem = Problem::of_file(&self.file, what, hint);
        self.problems.push(Problem { place: place.to_owned(), ..problem });
    }
}

/// Ids are unique in the whole pack.
fn doubles(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for checklist in &pack.instrument.checklists {
        let mut out = Out { file: format!("checklists/{}.ron", checklist.id), problems };
        let questions = checklist.questions.iter().map(|it| it.id.as_str());
        for id in questions.chain(checklist.risks.iter().map(|it| it.id.as_str())) {
            if !seen.insert(id) {
                out.note(
                    id,
                    "the id is used twice",
                    "ids are never reused: give the newer one the next free number",
                );
            }
        }
    }
    let mut seen = BTreeSet::new();
    for measure in &pack.measures {
        if !seen.insert(&measure.id) {
            let mut out = Out { file: "checklists/measures.ron".to_owned(), problems };
            out.note(measure.id.as_str(), "the measure is listed twice", "keep one entry");
        }
    }
}

fn counts(checklist: &Checklist, out: &mut Out<'_>) {
    let id = checklist.id.as_str();
    if checklist.applies_to.is_empty() {
        out.note(id, "it applies to no kind of institution", "fill `applies_to`");
    }
    if checklist.risks.is_empty() {
        out.note(
            id,
            "it has no risk",
            "a checklist without risks has no weight in the index: add three to six",
        );
    }
    if checklist.questions.is_empty() {
        out.note(id, "it has no question", "add questions");
        return;
    }
    let n_keys = checklist.questions.iter().filter(|it| it.is_key).count();
    if !(1..=4).contains(&n_keys) {
        out.note(id, format!("{n_keys} key questions"), "mark two to four questions `key: true`");
    }
    for question in checklist.questions.iter().filter(|it| it.is_key && it.weight.get() < 3) {
        out.note(question.id.as_str(), "a key question weighs less than 3", "set `weight: 3`");
    }
    if checklist.questions.iter().all(|it| it.wording == Wording::Straight) {
        out.note(
            id,
            "no question is reversed",
            "word one so that \"yes\" is bad, and set `reversed: true`",
        );
    }
}

fn references(pack: &Pack, question: &Question, out: &mut Out<'_>) {
    let id = question.id.as_str();
    if question.controls.is_empty() {
        out.note(id, "it controls no risk", "name the risks that it would have stopped");
    }
    let mut named = BTreeSet::new();
    for control in &question.controls {
        if pack.instrument.risk(&control.risk).is_none() {
            out.note(
                id,
                format!("there is no risk {}", control.risk),
                "name a risk of a checklist of this pack",
            );
        }
        if !named.insert(&control.risk) {
            out.note(id, format!("it names {} twice", control.risk), "name each risk once");
        }
    }
    if pack.measures.iter().all(|it| it.id != question.measure) {
        out.note(
            id,
            format!("there is no measure {}", question.measure),
            "add it to checklists/measures.ron",
        );
    }
    for source in
        question.legal.iter().filter(|it| pack.sources.iter().all(|source| source.id != **it))
    {
        if !pack.sources.is_empty() || builtin().sources.iter().all(|it| it.id != *source) {
            out.note(id, format!("there is no source {source}"), "add it to handbook/sources.ron");
        }
    }
    let HandbookRef { chapter, anchor } = &question.handbook;
    let is_owed = pack.owed.contains(&format!("{chapter}#{anchor}"));
    if is_owed == explained(pack, &question.handbook) {
        out.note(
            id,
            format!("the handbook has no section {chapter}#{anchor}, or no longer owes it"),
            "name a chapter and an anchor that exist in every language, and keep handbook/owed.ron true",
        );
    }
}

/// Whether a section exists in every language of the pack's handbook, or of the built-in one; where a language has
/// only the summary of a chapter, its reader goes on in English.
fn explained(pack: &Pack, reference: &HandbookRef) -> bool {
    let has = |pack: &Pack, language: Language| pack.section(language, reference).is_some();
    let own: Vec<Language> =
        Language::ALL.into_iter().filter(|it| !pack.handbook(*it).chapters.is_empty()).collect();
    if !own.is_empty() && own.iter().all(|it| has(pack, *it)) {
        return true;
    }
    own.is_empty() && has(builtin(), Language::English)
}

/// Every risk has controls on both sides and in two groups or more.
fn controls(pack: &Pack, risk: &Risk, out: &mut Out<'_>) {
    let mut sides: BTreeMap<Side, BTreeSet<&GroupId>> = BTreeMap::new();
    for question in controlling(pack, &risk.id) {
        sides.entry(question.side).or_default().insert(&question.group);
    }
    let id = risk.id.as_str();
    for side in [Side::Likelihood, Side::Impact] {
        if !sides.contains_key(&side) {
            out.note(
                id,
                format!("no question works on its {}", side.as_str()),
                "name it in a question of that side",
            );
        }
    }
    let groups: BTreeSet<_> = sides.values().flatten().collect();
    if groups.len() < 2 {
        out.note(
            id,
            "its questions belong to fewer than two groups",
            "a risk needs independent controls",
        );
    }
}

fn controlling<'a>(pack: &'a Pack, risk: &'a RiskId) -> impl Iterator<Item = &'a Question> {
    pack.instrument
        .questions()
        .map(|(_, question)| question)
        .filter(move |question| question.controls.iter().any(|it| it.risk == *risk))
}
