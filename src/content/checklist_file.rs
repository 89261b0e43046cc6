//! The shape of a checklist file, and its way into domain types; values are checked one by one, so that all problems show.

use serde::Deserialize;

use crate::domain::{
    Checklist, ChecklistId, Control, Effort, EvidenceGrade, GroupId, HandbookRef, InstitutionKind,
    MeasureId, Question, QuestionId, Risk, RiskDegree, RiskId, Side, Strength, Weight, Wording,
};

use super::mistake::{FieldMistake, source_id};
use super::problem::{Collector, Problem};
use super::ron_text::read_ron;
use super::unread::{Doubt, UNREAD};

#[derive(Deserialize)]
#[serde(rename = "Checklist", deny_unknown_fields)]
struct ChecklistFile {
    id: String,
    prefix: Option<String>,
    version: String,
    #[serde(default)]
    applies_to: Vec<String>,
    questions: Vec<QuestionEntry>,
    risks: Vec<RiskEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the shape of the file: each is a flag that an author writes"
)]
struct QuestionEntry {
    id: String,
    weight: Option<u8>,
    #[serde(default)]
    key: bool,
    #[serde(default)]
    rapid: bool,
    #[serde(default)]
    reversed: bool,
    side: Option<String>,
    group: Option<String>,
    #[serde(default)]
    risks: Vec<ControlEntry>,
    measure: Option<String>,
    effort: Option<u8>,
    handbook: Option<String>,
    #[serde(default)]
    legal: Vec<String>,
    recent: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ControlEntry {
    id: String,
    strength: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RiskEntry {
    id: String,
    likelihood: Option<u8>,
    impact: Option<u8>,
}

/// Reads one checklist; the problems are listed, and what has one stays with something else in the place of what was refused, save an entry whose id is none.
pub(super) fn read(
    file: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<(Checklist, Doubt)> {
    let raw: ChecklistFile = read_ron(file, text, problems)?;
    let mut out = Collector::new(file, text, problems);
    let id = out.keep(&raw.id, &raw.id, ChecklistId::parse(&raw.id))?;
    let mut applies_to = Vec::new();
    for kind in &raw.applies_to {
        let known = InstitutionKind::parse(kind);
        if known.is_none() {
            out.note(
                &raw.id,
                &format!("{id}.applies_to"),
                FieldMistake::NoInstitutionKind(kind.clone()),
            );
        }
        applies_to.push(known.unwrap_or(InstitutionKind::Other));
    }
    let ids = || {
        let risks = raw.risks.iter().map(|it| it.id.as_str());
        raw.questions.iter().map(|it| it.id.as_str()).chain(risks)
    };
    let prefix = prefix(&raw, &ids().collect::<Vec<_>>(), &mut out);
    for id in ids().filter(|it| QuestionId::parse(it).is_ok() && !has_prefix(it, &prefix)) {
        out.note(id, id, FieldMistake::NoPrefix(prefix.clone()));
        // It may be the one that seems to be missing elsewhere.
        out.doubt = Doubt::Entries;
    }
    let questions =
        raw.questions.into_iter().filter_map(|entry| question(entry, &mut out)).collect();
    let risks = raw.risks.into_iter().filter_map(|entry| risk(&entry, &mut out)).collect();
    let checklist = Checklist { id, prefix, version: raw.version, applies_to, questions, risks };
    Some((checklist, out.doubt))
}

/// The prefix of a checklist; where no id has the one that is written, that is noted, and not every id.
fn prefix(raw: &ChecklistFile, ids: &[&str], out: &mut Collector<'_>) -> String {
    let usual = usual_prefix(ids.iter().copied());
    let n_usual = ids.iter().filter(|it| has_prefix(it, usual)).count();
    match &raw.prefix {
        Some(written) if 1 < n_usual && !ids.iter().any(|it| has_prefix(it, written)) => {
            let mistake =
                FieldMistake::OtherPrefix { prefix: written.clone(), usual: usual.to_owned() };
            out.note(&raw.id, &format!("{}.prefix", raw.id), mistake);
            usual.to_owned()
        }
        written => written.clone().unwrap_or_else(|| usual.to_owned()),
    }
}

/// Whether an id begins with a prefix and a hyphen.
fn has_prefix(id: &str, prefix: &str) -> bool {
    id.strip_prefix(prefix).is_some_and(|it| it.starts_with('-'))
}

/// The prefix that most of the ids have, of two the one that comes first: a single one with a slip makes no other wrong.
fn usual_prefix<'a>(ids: impl Iterator<Item = &'a str> + Clone) -> &'a str {
    let prefixes = ids.map(|it| it.rsplit_once('-').map_or(it, |(prefix, _)| prefix));
    let n_of = |prefix: &str| prefixes.clone().filter(|it| *it == prefix).count();
    // Of several greatest ones the last is taken, so they are gone through from behind.
    let all: Vec<&str> = prefixes.clone().collect();
    all.into_iter().rev().max_by_key(|it| n_of(it)).unwrap_or_default()
}

fn question(entry: QuestionEntry, out: &mut Collector<'_>) -> Option<Question> {
    let name = entry.id.as_str();
    let at = |field: &str| format!("{name}.{field}");
    let id = out.keep(name, name, QuestionId::parse(name));
    let id = out.or(id, None, Doubt::Entries);
    let weight = out.need(name, "weight", entry.weight);
    let weight = weight.and_then(|it| out.keep(name, &at("weight"), Weight::new(it)));
    let weight = out.or(weight, Weight::new(3).ok(), Doubt::None);
    let side = out.need(name, "side", entry.side);
    let side = side.and_then(|it| {
        let side = [Side::Likelihood, Side::Impact].into_iter().find(|side| side.as_str() == it);
        out.keep(name, &at("side"), side.ok_or_else(|| FieldMistake::NoSide(it.clone())))
    });
    let side = out.or(side, Some(Side::Likelihood), Doubt::Controls);
    let group = out.need(name, "group", entry.group);
    let group = group.and_then(|it| out.keep(name, &at("group"), GroupId::parse(&it)));
    let group = out.or(group, GroupId::parse(UNREAD).ok(), Doubt::Controls);
    let measure = out.need(name, "measure", entry.measure);
    let measure = measure.and_then(|it| out.keep(name, &at("measure"), MeasureId::parse(&it)));
    let measure = out.or(measure, MeasureId::parse(UNREAD).ok(), Doubt::None);
    let effort = out.need(name, "effort", entry.effort);
    let effort = effort.and_then(|it| out.keep(name, &at("effort"), Effort::new(it)));
    let effort = out.or(effort, Effort::new(1).ok(), Doubt::None);
    let handbook = out.need(name, "handbook", entry.handbook);
    let handbook = handbook.and_then(|it| handbook_ref(name, &it, out));
    let nowhere = HandbookRef { chapter: UNREAD.to_owned(), anchor: String::new() };
    let handbook = out.or(handbook, Some(nowhere), Doubt::None);
    let controls = entry.risks.iter().filter_map(|it| control(name, it, out)).collect();
    let legal =
        entry.legal.iter().filter_map(|it| out.keep(name, &at("legal"), source_id(it))).collect();
    let recent = entry.recent.and_then(|it| {
        let grade = EvidenceGrade::new(it).ok().filter(|it| EvidenceGrade::MIN < *it);
        out.keep(name, &at("recent"), grade.ok_or(FieldMistake::NoGrade(it)))
    });
    Some(Question {
        id: id?,
        weight: weight?,
        is_key: entry.key,
        is_rapid: entry.rapid,
        wording: if entry.reversed { Wording::Reversed } else { Wording::Straight },
        side: side?,
        group: group?,
        controls,
        measure: measure?,
        effort: effort?,
        handbook: handbook?,
        legal,
        recent,
    })
}

fn handbook_ref(name: &str, text: &str, out: &mut Collector<'_>) -> Option<HandbookRef> {
    let parts = text.split_once('#').map(|(chapter, anchor)| HandbookRef {
        chapter: chapter.to_owned(),
        anchor: anchor.to_owned(),
    });
    let place = format!("{name}.handbook");
    out.keep(name, &place, parts.ok_or_else(|| FieldMistake::NoSection(text.to_owned())))
}

fn control(name: &str, entry: &ControlEntry, out: &mut Collector<'_>) -> Option<Control> {
    let place = format!("{name}.risks");
    let risk = out.keep(name, &place, RiskId::parse(&entry.id));
    let risk = out.or(risk, None, Doubt::Controls);
    let strength = Strength::from_value(entry.strength)
        .ok_or_else(|| FieldMistake::NoStrength(entry.strength.to_string()));
    let strength = out.keep(name, &place, strength);
    let strength = out.or(strength, Strength::from_value(1.0), Doubt::None);
    Some(Control { risk: risk?, strength: strength? })
}

fn risk(entry: &RiskEntry, out: &mut Collector<'_>) -> Option<Risk> {
    let name = entry.id.as_str();
    let id = out.keep(name, name, RiskId::parse(name));
    let id = out.or(id, None, Doubt::Entries);
    let mut degree = |field: &str, value: Option<u8>| {
        let value = out.need(name, field, value);
        let value =
            value.and_then(|it| out.keep(name, &format!("{name}.{field}"), RiskDegree::new(it)));
        out.or(value, RiskDegree::new(1).ok(), Doubt::None)
    };
    let (likelihood, impact) =
        (degree("likelihood", entry.likelihood), degree("impact", entry.impact));
    Some(Risk { id: id?, likelihood: likelihood?, impact: impact? })
}
