//! What a checklist must hold so that its scores mean something.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    Checklist, Control, GroupId, HandbookRef, Question, Risk, RiskId, Side, SourceId, Wording,
};
use crate::i18n::Language;

use super::super::embedded::builtin;
use super::super::mistake::{ChecklistMistake, FieldMistake, FileMistake, Unknown, UnknownKind};
use super::super::near::nearest;
use super::super::pack::{PACK_FILE, Pack};
use super::super::problem::Problem;
use super::super::unread::{Doubt, UNREAD};
use super::text_file::Meant;

/// Notes problems of ids, references and controls; what all texts call otherwise is named by these words, too.
pub(super) fn check(pack: &Pack, misnamed: &Meant, problems: &mut Vec<Problem>) {
    let is_empty =
        pack.instrument.checklists.is_empty() && pack.unread.checklists().next().is_none();
    if is_empty && !problems.iter().any(lacks_pack_file) {
        problems.push(Problem::of_file("checklists", FileMistake::NoChecklists));
    }
    let is_known =
        |it: &RiskId| pack.instrument.risk(it).is_some() || misnamed.contains_key(it.as_str());
    let mut controls_of_all = pack.instrument.questions().flat_map(|(_, it)| &it.controls);
    let is_clear = controls_of_all.all(|it| is_known(&it.risk));
    own(pack, problems);
    doubles(pack, problems);
    for checklist in &pack.instrument.checklists {
        let doubt = pack.unread.of(checklist.id.as_str());
        let mut out = Out { file: pack.unread.file_of(&checklist.id), problems };
        counts(checklist, doubt, &mut out);
        for question in &checklist.questions {
            references(pack, misnamed, question, doubt, &mut out);
        }
        // Where a question could not be read, or names what is not there, it may be the one that a risk seems to lack.
        let is_known = is_clear && pack.unread.greatest() == Doubt::None;
        for risk in checklist.risks.iter().filter(|_| is_known) {
            controls(pack, misnamed, risk, &mut out);
        }
    }
}

/// A pack of one's own is known by its id, and has no handbook.
fn own(pack: &Pack, problems: &mut Vec<Problem>) {
    let is_told = |it: &Problem| lacks_pack_file(it) || it.file == PACK_FILE && it.place == "id";
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

fn lacks_pack_file(problem: &Problem) -> bool {
    problem.mistake == FileMistake::NoPackFile.into()
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

fn references(pack: &Pack, misnamed: &Meant, question: &Question, doubt: Doubt, out: &mut Out<'_>) {
    let id = question.id.as_str();
    let unread = &pack.unread;
    if question.controls.is_empty() && doubt == Doubt::None {
        out.note(id, ChecklistMistake::LowersNone);
    }
    let risks = || pack.instrument.checklists.iter().flat_map(|it| &it.risks);
    let mut named = BTreeSet::new();
    for Control { risk, .. } in &question.controls {
        let is_open = unread.greatest() == Doubt::Entries || misnamed.contains_key(risk.as_str());
        if !is_open && pack.instrument.risk(risk).is_none() {
            let known = risks().map(|it| it.id.as_str());
            out.note(id, unknown(UnknownKind::Risk, risk.as_str(), known));
        }
        if !named.insert(risk) {
            out.note(id, ChecklistMistake::RiskTwice(risk.clone()));
        }
    }
    measure(pack, misnamed, question, out);
    let has_source = |id: &SourceId| pack.sources.iter().any(|it| it.id == *id);
    let is_closed = !unread.files.contains("handbook/sources.ron");
    for source in question.legal.iter().filter(|it| is_closed && !has_source(it)) {
        if !pack.sources.is_empty() {
            out.note(id, ChecklistMistake::NoSuchSource(source.clone()));
        } else if builtin().sources.iter().all(|it| it.id != *source) {
            let known = builtin().sources.iter().map(|it| it.id.as_str());
            out.note(id, unknown(UnknownKind::Source, source.as_str(), known));
        }
    }
    section(pack, question, out);
}

/// A measure is one of the pack, or of the built-in catalogue.
fn measure(pack: &Pack, misnamed: &Meant, question: &Question, out: &mut Out<'_>) {
    let (id, measure) = (question.id.as_str(), question.measure.as_str());
    let has = |pack: &Pack| pack.measures.iter().any(|it| it.id == question.measure);
    let is_open = pack.unread.files.contains("checklists/measures.ron");
    if measure == UNREAD || is_open || misnamed.contains_key(measure) || has(pack) {
        return;
    }
    if !pack.is_own() {
        out.note(id, ChecklistMistake::NoSuchMeasure(question.measure.clone()));
    } else if !has(builtin()) {
        let known = pack.measures.iter().chain(&builtin().measures).map(|it| it.id.as_str());
        out.note(id, unknown(UnknownKind::Measure, measure, known));
    }
}

/// A section is one of the handbook, which a pack of one's own does not have.
fn section(pack: &Pack, question: &Question, out: &mut Out<'_>) {
    let id = question.id.as_str();
    let written = |it: &HandbookRef| format!("{}#{}", it.chapter, it.anchor);
    let section = written(&question.handbook);
    if question.handbook.chapter == UNREAD
        || pack.owed.contains(&section) != explained(pack, &question.handbook)
    {
        return;
    }
    if !pack.is_own() {
        out.note(id, ChecklistMistake::NoSuchSection(section));
        return;
    }
    let known: Vec<String> =
        builtin().instrument.questions().map(|(_, it)| written(&it.handbook)).collect();
    let known = known.iter().map(String::as_str);
    out.note(id, unknown(UnknownKind::Section, &section, known));
}

fn unknown<'a>(
    kind: UnknownKind,
    id: &str,
    known: impl Iterator<Item = &'a str>,
) -> ChecklistMistake {
    let near = nearest(id, known).map(str::to_owned);
    ChecklistMistake::Unknown(Unknown { kind, id: id.to_owned(), near })
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
fn controls(pack: &Pack, misnamed: &Meant, risk: &Risk, out: &mut Out<'_>) {
    let mut sides: BTreeMap<Side, BTreeSet<&GroupId>> = BTreeMap::new();
    for question in controlling(pack, misnamed, &risk.id) {
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

fn controlling<'a>(
    pack: &'a Pack,
    misnamed: &'a Meant,
    risk: &'a RiskId,
) -> impl Iterator<Item = &'a Question> {
    let is_it = move |it: &Control| {
        let meant = misnamed.get(it.risk.as_str());
        it.risk == *risk || meant.is_some_and(|it| it == risk.as_str())
    };
    let questions = pack.instrument.questions().map(|(_, question)| question);
    questions.filter(move |question| question.controls.iter().any(is_it))
}
