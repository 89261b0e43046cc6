//! Exported plans: their data read back and recomputed, their document complete in every language and state.

mod actions;
mod adds_up;
mod compared;
mod csv;
mod docx;
mod first_page;
mod forms;
mod later;
mod marks;
mod outcome;
mod package;
mod short;
mod told;
mod warnings;
mod xlsx;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::date;
use skaidra::content::builtin;
use skaidra::domain::{
    ActionStatus, Answer, Assessment, Change, ChecklistId, Institution, InstitutionKind,
    MaturityLevel, QuestionId, Scope,
};
use skaidra::example;
use skaidra::export::{Request, plan};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Document, Inline, Link, SpanStyle};
use skaidra::report::{
    ActionChangeJson, JournalFacts, Plan, PlanError, PlanInput, Profile, ScoreJson, action_csv,
    document_of, markdown,
};
use skaidra::scoring::Band;
use skaidra::sheet::read_actions;

/// The moment of every export.
fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

/// The worked example, exported.
fn example_plan(language: Language, profile: Profile) -> Plan {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.skaidra");
    let session = example::create(&path, builtin(), language, now()).unwrap();
    plan(&session, &Request { pack: builtin(), language, profile, at: now(), previous: None })
}

/// A plan of an assessment that was never saved.
pub(crate) fn plan_of(
    assessment: &Assessment,
    language: Language,
    previous: Option<&Plan>,
) -> Plan {
    let head = "0123456789abcdef".repeat(4);
    Plan::build(&PlanInput {
        assessment,
        pack: builtin(),
        language,
        profile: Profile::Full,
        on: date(2026, 11, 22),
        generated: now(),
        app: "0.1.0",
        journal: JournalFacts {
            id: "018f",
            head: &head,
            created: now(),
            changed: now(),
            n_records: 3,
            n_back: 0,
        },
        previous,
    })
}

/// The example with texts that somebody meant ill with.
fn hostile(text: &str) -> Plan {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    text.clone_into(&mut assessment.institution.name);
    for action in &mut assessment.actions {
        text.clone_into(&mut action.title);
        action.owner = Some(text.to_owned());
    }
    let answered: Vec<_> = assessment.answers.iter().map(|(id, it)| (id.clone(), it)).collect();
    let levels = answered.into_iter().filter(|(_, it)| matches!(it, Answer::Level(_)));
    assessment.notes = levels.map(|(id, _)| (id, text.to_owned())).collect();
    plan_of(&assessment, Language::Lithuanian, None)
}

/// A year later: two answers better, one evidence gone, one action done, another dropped from the plan.
fn next_year(old: &Plan) -> Assessment {
    let mut assessment = old.assessment();
    let id = |text: &str| QuestionId::parse(text).unwrap();
    for question in ["na-03", "na-07"] {
        let answer = Answer::Level(MaturityLevel::new(2).unwrap());
        assessment.answers.insert(id(question), answer);
        let evidence = assessment.evidence[&id("core-03")].clone();
        assessment.evidence.insert(id(question), evidence);
    }
    assessment.evidence.remove(&id("core-03"));
    assessment.actions[0].status = ActionStatus::DoneVerified;
    assessment.actions[0].closed_on = Some(date(2027, 4, 2));
    assessment.actions[0].closed_grade = Some(skaidra::domain::EvidenceGrade::new(2).unwrap());
    assessment.actions.remove(3);
    assessment
}

/// An assessment of everything without a single answer.
fn blank(checklists: &[&str]) -> Assessment {
    let checklists = checklists.iter().map(|it| ChecklistId::parse(it).unwrap()).collect();
    Assessment { scope: Scope { checklists, is_rapid: false }, ..Assessment::new() }
}

/// Every state that a document must be good in, by name.
fn states(language: Language) -> Vec<(&'static str, Plan)> {
    let example = example_plan(language, Profile::Full);
    let all: Vec<String> =
        builtin().instrument.checklists.iter().map(|it| it.id.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let mut without_actions = example.assessment();
    without_actions.actions.clear();
    vec![
        ("no scope", plan_of(&Assessment::new(), language, None)),
        ("no answers", plan_of(&blank(&["core", "needs-queues"]), language, None)),
        ("no actions", plan_of(&without_actions, language, None)),
        ("everything in scope", plan_of(&blank(&all), language, None)),
        ("next year", plan_of(&next_year(&example), language, Some(&example))),
        ("public", example_plan(language, Profile::Public)),
        ("example", example),
    ]
}

/// Every run of words of a document.
fn words(document: &Document) -> Vec<&Inline> {
    let mut all = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(it) => all.push(&it.text),
            Block::List(it) => all.extend(&it.items),
            Block::Table(it) => {
                all.extend(it.rows.iter().flat_map(|row| row.cells.iter().flatten()));
            }
            Block::RightBlock(lines) => all.extend(lines),
            Block::Callout(it) => all.extend(it.iter().map(|it| &it.text)),
            // The rest has no words of its own, or is of the handbook only.
            _ => {}
        }
    }
    all
}

#[test]
fn the_example_reads_as_expected() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let text = markdown(&document_of(&plan, &Tr::new(language)));
        let name = format!("plan.{}.md", language.tag());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(name);
        expect_test::expect_file![path].assert_eq(&text);
    }
}

#[test]
fn a_plan_survives_its_way_through_a_file() {
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let text = plan.to_json();
            let back = Plan::from_json(text.as_bytes()).unwrap();
            assert_eq!(back, plan, "{state}");
            assert_eq!(back.to_json(), text, "{state}");
        }
    }
}

#[test]
fn a_plan_carries_all_it_was_computed_from() {
    for (state, plan) in states(Language::Lithuanian) {
        let again = ScoreJson::new(&plan.recomputed(Band::Run), &plan.content, &plan.head);
        assert_eq!(again, plan.scores, "{state}");
    }
}

#[test]
fn a_plan_built_again_from_its_own_data_is_the_same() {
    let example = example_plan(Language::Lithuanian, Profile::Full);
    let assessment = example.assessment();
    let once = plan_of(&assessment, Language::Lithuanian, None);
    let twice = plan_of(&once.assessment(), Language::Lithuanian, None);
    assert_eq!(once, twice);
    assert_eq!(once.checklists, example.checklists);
    assert_eq!(once.actions, example.actions);
}

#[test]
fn numbers_are_written_plainly() {
    let text = example_plan(Language::Lithuanian, Profile::Full).to_json();
    for line in text.lines() {
        let Some((_, value)) = line.split_once("\": ") else { continue };
        let value = value.trim_end_matches(',');
        if value.starts_with(|it: char| it == '-' || it.is_ascii_digit()) {
            assert!(!value.contains(['e', 'E']), "{line}");
            let decimals = value.split_once('.').map_or(0, |(_, it)| it.len());
            assert!(decimals <= 4, "{line}");
        }
    }
}

#[test]
fn the_public_profile_leaves_out_what_it_says() {
    let full = example_plan(Language::Lithuanian, Profile::Full);
    let public = example_plan(Language::Lithuanian, Profile::Public);
    assert!(full.questions().any(|it| it.note.is_some()));
    assert!(public.team.is_empty());
    assert!(public.questions().all(|it| it.note.is_none()));
    assert!(public.questions().flat_map(|it| &it.evidence).all(|it| it.location.is_none()));
    assert_eq!(public.scores, full.scores);
    let tr = Tr::new(Language::Lithuanian);
    let text = markdown(&document_of(&public, &tr));
    assert!(text.contains(&tr.report_public_note()));
    for question in full.questions() {
        let places = question.evidence.iter().filter_map(|it| it.location.as_ref());
        for secret in question.note.iter().chain(places).filter(|it| 15 < it.chars().count()) {
            assert!(!public.to_json().contains(secret.as_str()), "{secret}");
        }
    }
}

#[test]
fn broken_data_is_refused_with_its_place() {
    let good = example_plan(Language::English, Profile::Full).to_json();
    let table: [(&str, String, &str); 7] = [
        ("no JSON", "{".to_owned(), "plan.json, line 1, column 1: EOF while parsing an object"),
        ("another schema", good.replacen("skaidra.plan/1", "skaidra.plan/2", 1), "skaidra.plan/2"),
        ("a weight", good.replacen("\"weight\": 2", "\"weight\": 9", 1), "9 is outside 1..=3"),
        (
            "a side",
            good.replacen("\"side\": \"impact\"", "\"side\": \"east\"", 1),
            "\"east\" is none of likelihood, impact",
        ),
        (
            "an id",
            good.replacen("\"id\": \"core-01\"", "\"id\": \"Core 01\"", 1),
            "\"Core 01\" is not an id",
        ),
        (
            "a double",
            good.replacen("\"id\": \"core-01\"", "\"id\": \"core-02\"", 1),
            "the question core-02 stands in it twice",
        ),
        (
            "a date",
            good.replacen("\"assessed_on\": \"2026-11-22\"", "\"assessed_on\": \"2026-11-31\"", 1),
            "day",
        ),
    ];
    for (name, text, part) in table {
        let error = Plan::from_json(text.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(part), "{name}: {error}");
        for language in Language::ALL {
            assert!(20 < error.message(&Tr::new(language)).len(), "{name}");
        }
        if let PlanError::Malformed { line, .. } = error {
            assert!(0 < line, "{name}");
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{{\"schema\":\"skaidra.plan/1\",\"x\":{}", "[".repeat(100_000));
    assert!(Plan::from_json(deep.as_bytes()).is_err());
}

#[test]
fn the_table_of_actions_is_taken_back_as_it_was() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let (instrument, mut assessment) = (plan.instrument(), plan.assessment());
    let actions = std::mem::take(&mut assessment.actions);
    let changes = read_actions(&action_csv(&plan), &instrument, &assessment).unwrap();
    for change in changes {
        skaidra::domain::apply(&mut assessment, change).unwrap();
    }
    assert_eq!(assessment.actions, actions);
}

#[test]
fn every_state_has_ten_parts_in_order() {
    let parts = [
        "summary",
        "scope",
        "results",
        "risks",
        "plan",
        "findings",
        "changes",
        "method",
        "answers",
        "integrity",
    ];
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let document = document_of(&plan, &Tr::new(language));
            let found: Vec<&str> = document
                .blocks
                .iter()
                .filter_map(|it| match it {
                    Block::Heading(it) if it.level == 1 => Some(it.anchor.as_str()),
                    _ => None,
                })
                .collect();
            assert_eq!(found, parts, "{state}");
        }
    }
}

#[test]
fn every_document_holds_together() {
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let document = document_of(&plan, &Tr::new(language));
            let mut anchors = BTreeSet::new();
            for block in &document.blocks {
                match block {
                    Block::Heading(it) => {
                        assert!(anchors.insert(it.anchor.clone()), "{state}: {} twice", it.anchor);
                    }
                    Block::Table(it) => {
                        for row in &it.rows {
                            assert_eq!(row.cells.len(), it.columns.len(), "{state}");
                            assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{state}");
                        }
                        assert!(!it.rows.is_empty(), "{state}: {:?}", it.caption);
                        let width: f32 = it.columns.iter().map(|it| it.share).sum();
                        assert!((width - 170.0).abs() < 0.5, "{state}: {:?} {width}", it.caption);
                    }
                    Block::Figure(it) => assert!(5 < it.alt.len(), "{state}"),
                    Block::KeyFigures(it) => assert!((2..=6).contains(&it.len()), "{state}"),
                    _ => {}
                }
            }
            for span in words(&document).into_iter().flatten() {
                if let Some(Link::Anchor(anchor)) = &span.link {
                    assert!(anchors.contains(anchor), "{state}: no {anchor}");
                }
                let is_band = matches!(span.style, SpanStyle::Band(_));
                assert!(!is_band || !span.text.trim().is_empty(), "{state}");
            }
        }
    }
}

#[test]
fn no_document_shows_an_id_of_a_message_or_a_hole() {
    for language in Language::ALL {
        for (state, plan) in states(language) {
            let text = markdown(&document_of(&plan, &Tr::new(language)));
            for hole in
                ["{", "}", "report-", "plan-t", "results-", "common-", "NaN", "..  ", "  –  "]
            {
                assert!(!text.contains(hole), "{}, {state}: {hole:?}", language.tag());
            }
            // A sentence ends once.
            for line in text.lines() {
                assert!(!line.ends_with(".."), "{state}: {line}");
            }
        }
    }
}

#[test]
fn a_plan_check_names_its_action_in_words() {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    assessment.actions.truncate(1);
    assessment.actions[0].owner = None;
    let title = assessment.actions[0].title.clone();
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    let text = markdown(&document_of(&plan, &Tr::new(Language::Lithuanian)));
    assert!(text.contains(&format!("Veiksmui „{title}“ nenurodytas atsakingas asmuo.")));
}

#[test]
fn the_change_since_last_year_is_split_without_a_rest() {
    let old = example_plan(Language::Lithuanian, Profile::Full);
    let new = plan_of(&next_year(&old), Language::Lithuanian, Some(&old));
    let changes = new.previous.unwrap();
    let split = changes.index.unwrap();
    let sum = split.content + split.real + split.evidence;
    assert!((sum - split.total).abs() < 1e-9, "{split:?}");
    let kinds: Vec<(&str, &str)> =
        changes.questions.iter().map(|it| (it.id.as_str(), it.kind.as_str())).collect();
    assert_eq!(kinds, [("core-03", "evidence"), ("na-03", "real"), ("na-07", "real")]);
    let gone: Vec<bool> = changes.actions.iter().map(|it| it.now.is_none()).collect();
    assert_eq!(gone.iter().filter(|it| **it).count(), 1);
    assert_eq!(changes.actions[0].now.map(ActionStatus::as_str), Some("done-verified"));
}

#[test]
fn the_first_page_of_a_second_plan_says_what_came_of_the_first() {
    let old = example_plan(Language::Lithuanian, Profile::Full);
    let new = plan_of(&next_year(&old), Language::Lithuanian, Some(&old));
    let changes = new.previous.clone().unwrap();
    let done = |it: &&ActionChangeJson| it.now == Some(ActionStatus::DoneVerified);
    let n_done = changes.actions.iter().filter(done).count();
    let was_open = |it: &&ActionChangeJson| it.then != ActionStatus::Dropped;
    let n_intended = changes.actions.iter().filter(was_open).count();
    let tr = Tr::new(Language::Lithuanian);
    let text = markdown(&document_of(&new, &tr));
    let first = text.split("# Ką pakeis planas").next().unwrap();
    let words = format!("patvirtinta įrodymais: {n_done} iš {n_intended}.");
    assert!(first.contains(&words), "{first}");
    let alone = markdown(&document_of(&old, &tr));
    assert!(!alone.contains("Ankstesnio plano veiksmų"), "nothing came before the first plan");
    // The level is said once, not again for the ladder.
    assert_eq!(first.matches("Pagrįstas brandos lygis –").count(), 1, "{first}");
}

#[test]
fn the_approval_line_stands_where_it_was_given() {
    let mut assessment = blank(&["core"]);
    let given = "Utenos rajono savivaldybės mero\n2026 m. gruodžio 1 d. potvarkiu Nr. A1-1";
    let change = Change::SetApproval(Some(given.to_owned()));
    skaidra::domain::apply(&mut assessment, change).unwrap();
    assessment.institution =
        Institution { name: "Utenos r. sav.".to_owned(), kind: InstitutionKind::Municipality };
    let document = document_of(
        &plan_of(&assessment, Language::Lithuanian, None),
        &Tr::new(Language::Lithuanian),
    );
    let block = document.blocks.iter().find_map(|it| match it {
        Block::RightBlock(lines) => Some(lines.clone()),
        _ => None,
    });
    let lines: Vec<String> = block
        .unwrap()
        .iter()
        .map(|line| line.iter().map(|it| it.text.as_str()).collect())
        .collect();
    let expected: Vec<&str> = std::iter::once("PATVIRTINTA").chain(given.lines()).collect();
    assert_eq!(lines, expected);
}

#[test]
fn the_legal_basis_and_the_monitoring_stand_in_the_plan_where_they_were_given() {
    let mut assessment = blank(&["core"]);
    let tr = Tr::new(Language::Lithuanian);
    let before = markdown(&document_of(&plan_of(&assessment, Language::Lithuanian, None), &tr));
    assert!(!before.contains("Teisinis pagrindas"), "nobody said what it rests on");
    for change in [
        Change::SetLegalBasis(Some("Korupcijos prevencijos įstatymo 7 straipsnis".to_owned())),
        Change::SetMonitoring(Some("vidaus auditorius kas ketvirtį".to_owned())),
    ] {
        skaidra::domain::apply(&mut assessment, change).unwrap();
    }
    let plan = plan_of(&assessment, Language::Lithuanian, None);
    let text = markdown(&document_of(&plan, &tr));
    let (_, part) = text.split_once("5. Veiksmų planas").unwrap();
    for words in [
        "**Teisinis pagrindas:** Korupcijos prevencijos įstatymo 7 straipsnis",
        "**Vykdymo stebėsena:** vidaus auditorius kas ketvirtį",
    ] {
        assert!(part.contains(words), "{words}: {part}");
    }
    let back = plan.assessment();
    assert_eq!(back.legal_basis, assessment.legal_basis);
    assert_eq!(back.monitoring, assessment.monitoring);
}

/// The number after a mark in a line of calculation.
fn number_after(line: &str, mark: &str) -> f64 {
    let (_, rest) = line.split_once(mark).unwrap_or_else(|| panic!("{line}: no {mark:?}"));
    let end = rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(rest.len());
    rest[..end].parse().unwrap_or_else(|_| panic!("{line}: no number after {mark:?}"))
}

#[test]
fn the_worked_lines_come_out() {
    let plan = example_plan(Language::English, Profile::Full);
    let text = markdown(&document_of(&plan, &Tr::new(Language::English)));
    let line = |part: &str| text.lines().find(|it| it.contains(part)).unwrap().trim_matches('`');
    let near = |left: f64, right: f64| assert!((left - right).abs() < 1e-4, "{left} {right}");

    let low = line("(4·Σ w) = ");
    let (points, rest) = low.split_once("(4·Σ w) = ").unwrap().1.split_once(" / ").unwrap();
    let (weights, result) = rest.split_once(" = ").unwrap();
    near(points.parse::<f64>().unwrap() / weights.parse::<f64>().unwrap(), result.parse().unwrap());

    let index = line("/ 90 = (exp(");
    let (_, numbers) = index.split_once("/ 90 = (").unwrap();
    let (logs, weights) = (number_after(numbers, "exp("), number_after(numbers, " / "));
    near(((logs / weights).exp() - 10.0) / 90.0, plan.scores.index.low.unwrap());

    let net = line("N = ");
    near(number_after(net, "N = ") * number_after(net, " · "), plan.scores.risks[0].net);
}
