//! What a checklist must hold so that its scores mean something.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Checklist, GroupId, HandbookRef, Question, Risk, RiskId, Side, SourceId, Wording,
};
use crate::i18n::Language;

use super::super::embedded::builtin;
use super::super::mistake::{ChecklistMistake, FieldMistake, FileMistake};
use super::super::pack::{PACK_FILE, Pack};
use super::super::problem::Problem;
use super::super::unread::{Doubt, UNREAD};

/// Notes problems of ids, references and controls.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    if pack.instrument.checklists.is_empty() && pack.unread.checklists().next().is_none() {
        problems.push(Problem::of_file("checklists", FileMistake::NoChecklists));
    }
    own(pack, problems);
    doubles(pack, problems);
    for checklist in &pack.instrument.checklists {
        let doubt = pack.unread.of(checklist.id.as_str());
        let mut out = Out { file: pack.unread.file_of(&checklist.id), problems };
        counts(checklist, doubt, &mut out);
        for question in &checklist.questions {
            references(pack, question, doubt, &mut out);
        }
        // Where a question could not be read, it may be the one that a risk seems to lack.
        let known = checklist.risks.iter().filter(|_| pack.unread.greatest() == Doubt::None);
        for risk in known {
            controls(pack, risk, &mut out);
        }
    }
}

/// A pack of one's own is known by its id, and has no handbook.
fn own(pack: &Pack, problems: &mut Vec<Problem>) {
    let is_told = |it: &Problem| it.file == PACK_FILE && it.place == "id";
    if pack.id.is_none() && !pack.unread.files.contains(PACK_FILE) && !problems.iter().any(is_told)
    {
        let problem = Problem::of_file(PACK_FILE, FieldMistake::Missing("id".to_owned()));
        problems.push(Problem { place: "id".to_owned(), ..problem });
    }
    if !pack.is_own() {
        return;
    }
    for (language, files) in pack.language_files() {
        for path in files.handbook.keys() {
            let file = format!("handbook/{}/{path}", language.tag());
            problems.push(Problem::of_file(&file, FileMistake::OwnChapter));
        }
    }
}

struct Out<'a> {
    file: String,
    problems: &'a mut Vec<Problem>,
}

impl Out<'_> {
    fn note(&mut self, place: &str, mistake: ChecklistMistake) {
        let problem = Problem::of_file(&self.file, mistake);
        self.problems.push(Problem { place: place.to_owned(), ..problem });
    }
}

/// Ids are unique in the whole pack.
fn doubles(pack: &Pack, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for checklist in &pack.instrument.checklists {
        let mut out = Out { file: pack.unread.file_of(&checklist.id), problems };
        let questions = checklist.questions.iter().map(|it| it.id.as_str());
        for id in questions.chain(checklist.risks.iter().map(|it| it.id.as_str())) {
            if !seen.insert(id) {
                out.note(id, ChecklistMistake::IdTwice);
            }
        }
    }
    let mut seen = BTreeSet::new();
    for measure in &pack.measures {
        if !seen.insert(&measure.id) {
            let mut out = Out { file: "checklists/measures.ron".to_owned(), problems };
            out.note(measure.id.as_str(), ChecklistMistake::MeasureTwice);
        }
    }
}

fn counts(checklist: &Checklist, doubt: Doubt, out: &mut Out<'_>) {
    let id = checklist.id.as_str();
    if checklist.applies_to.is_empty() {
        out.note(id, ChecklistMistake::AppliesToNone);
    }
    if doubt == Doubt::Entries {
        light_keys(checklist, out);
        return;
    }
    if checklist.risks.is_empty() {
        out.note(id, ChecklistMistake::NoRisk);
    }
    if checklist.questions.is_empty() {
        out.note(id, ChecklistMistake::NoQuestion);
        return;
    }
    let n_keys = checklist.questions.iter().filter(|it| it.is_key).count();
    if !(1..=4).contains(&n_keys) {
        out.note(id, ChecklistMistake::KeyCount(n_keys));
    }
    light_keys(checklist, out);
    if checklist.questions.iter().all(|it| it.wording == Wording::Straight) {
        out.note(id, ChecklistMistake::NoneReversed);
    }
}

fn light_keys(checklist: &Checklist, out: &mut Out<'_>) {
    for question in checklist.questions.iter().filter(|it| it.is_key && it.weight.get() < 3) {
        out.note(question.id.as_str(), ChecklistMistake::LightKey);
    }
}

fn references(pack: &Pack, question: &Question, doubt: Doubt, out: &mut Out<'_>) {
    let id = question.id.as_str();
    let unread = &pack.unread;
    if question.controls.is_empty() && doubt == Doubt::None {
        out.note(id, ChecklistMistake::LowersNone);
    }
    let mut named = BTreeSet::new();
    for control in &question.controls {
        let is_known = unread.greatest() != Doubt::Entries;
        if is_known && pack.instrument.risk(&control.risk).is_none() {
            out.note(id, ChecklistMistake::NoSuchRisk(control.risk.clone()));
        }
        if !named.insert(&control.risk) {
            out.note(id, ChecklistMistake::RiskTwice(control.risk.clone()));
        }
    }
    let has = |pack: &Pack| pack.measures.iter().any(|it| it.id == question.measure);
    let is_open = |file: &str| unread.files.contains(file);
    let is_unknown = question.measure.as_str() == UNREAD || is_open("checklists/measures.ron");
    if !(is_unknown || has(pack) || pack.is_own() && has(builtin())) {
        out.note(id, ChecklistMistake::NoSuchMeasure(question.measure.clone()));
    }
    let has_source = |id: &SourceId| pack.sources.iter().any(|it| it.id == *id);
    let is_closed = !is_open("handbook/sources.ron");
    for source in question.legal.iter().filter(|it| is_closed && !has_source(it)) {
        if !pack.sources.is_empty() || builtin().sources.iter().all(|it| it.id != *source) {
            out.note(id, ChecklistMistake::NoSuchSource(source.clone()));
        }
    }
    let HandbookRef { chapter, anchor } = &question.handbook;
    let section = format!("{chapter}#{anchor}");
    if chapter != UNREAD && pack.owed.contains(&section) == explained(pack, &question.handbook) {
        out.note(id, ChecklistMistake::NoSuchSection(section));
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
            out.note(id, ChecklistMistake::SideEmpty(side));
        }
    }
    let groups: BTreeSet<_> = sides.values().flatten().collect();
    if groups.len() < 2 {
        out.note(id, ChecklistMistake::FewGroups);
    }
}

fn controlling<'a>(pack: &'a Pack, risk: &'a RiskId) -> impl Iterator<Item = &'a Question> {
    pack.instrument
        .questions()
        .map(|(_, question)| question)
        .filter(move |question| question.controls.iter().any(|it| it.risk == *risk))
}
