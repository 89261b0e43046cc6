//! Who reckons again with the printed numbers comes to the printed numbers.

use skaidra::domain::{ActionStatus, Answer, MaturityLevel};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, Drawing, Figure, Inline, KeyFigure};
use skaidra::report::{AnswerJson, Plan, PlanQuestion, Profile, document_of, markdown, words};

use super::{example_plan, next_year, plan_of};

/// The numbers of a line in Lithuanian, in order.
fn numbers(line: &str) -> Vec<f64> {
    let line = line.replace('\u{2212}', "-").replace(',', ".");
    let is_part = |it: char| it.is_ascii_digit() || it == '.' || it == '-';
    line.split(|it| !is_part(it))
        .filter_map(|it| it.trim_matches('.').parse::<f64>().ok())
        .collect()
}

fn near(left: f64, right: f64, least: f64) {
    assert!((left - right).abs() < least / 2.0 + 1e-9, "{left} is not {right}");
}

fn plan_lines(is_second: bool) -> Vec<String> {
    let tr = Tr::new(Language::Lithuanian);
    let old = example_plan(Language::Lithuanian, Profile::Full);
    let plan = if is_second { plan_of(&next_year(&old), tr.language(), Some(&old)) } else { old };
    markdown(&document_of(&plan, &tr)).lines().map(ToOwned::to_owned).collect()
}

fn line<'a>(lines: &'a [String], part: &str) -> &'a str {
    lines.iter().find(|it| it.contains(part)).unwrap_or_else(|| panic!("{part}"))
}

#[test]
fn the_net_risk_is_the_product_of_both_sides_as_printed() {
    let lines = plan_lines(false);
    let product = numbers(line(&lines, "`N = ").rsplit('N').next().unwrap());
    near(product[0] * product[1], product[2], 1e-4);
    for (letter, place) in [("L", 0), ("I", 1)] {
        let begins = |it: &&String| it.trim_matches('`').starts_with(&format!("{letter}: E = "));
        let Some(side) = lines.iter().find(begins) else { continue };
        let (_, rest) = side.split_once("_lik = ").unwrap();
        let it = numbers(rest);
        let [_, gross, _, _, effect, net] = it[..] else { panic!("{side}: {it:?}") };
        near(1.0 + (gross - 1.0) * (1.0 - effect), net, 2e-6);
        near(net, product[place], 1e-6);
    }
}

#[test]
fn what_uneven_areas_cost_is_the_difference_of_the_two_printed_numbers() {
    let lines = plan_lines(false);
    let it = numbers(line(&lines, "Svertinis aritmetinis vidurkis"));
    let [mean, index, lost] = it[..] else { panic!("{it:?}") };
    near(mean - index, lost, 1e-4);
}

#[test]
fn the_parts_of_a_printed_change_sum_up_and_differences_are_those_of_printed_numbers() {
    let lines = plan_lines(true);
    let split = numbers(line(&lines, "Indekso pokytis"));
    near(split[1..4].iter().sum(), split[0], 1e-6);
    let moved = numbers(line(&lines, "indeksas pakilo nuo").split_once("pakilo").unwrap().1);
    near(moved[1] - moved[0], split[0], 1e-6);
    let at = lines.iter().position(|it| it.contains("Likutinių rizikų pokytis")).unwrap();
    let rows = lines[at..].iter().skip_while(|it| !it.starts_with('|')).skip(2);
    let mut n_rows = 0;
    for row in rows.take_while(|it| it.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let [old, new, change] = [1, 2, 3].map(|place| numbers(cells[place])[0]);
        near(new - old, change, 1e-6);
        n_rows += 1;
    }
    assert!(0 < n_rows);
}

#[test]
fn the_actions_of_the_last_plan_are_counted_alike_and_without_those_it_had_dropped() {
    let tr = Tr::new(Language::Lithuanian);
    let old = example_plan(Language::Lithuanian, Profile::Full);
    let plan = plan_of(&next_year(&old), tr.language(), Some(&old));
    let changes = plan.previous.as_ref().unwrap();
    let n_intended = old.actions.iter().filter(|it| it.status != ActionStatus::Dropped).count();
    assert!(n_intended < changes.actions.len(), "the example drops an action");
    let lines = plan_lines(true);
    let after = |words: &str| numbers(line(&lines, words).split_once(words).unwrap().1);
    let first = after("Žinoma, kad ankstesnio plano veiksmų atlikta ir patvirtinta įrodymais: ");
    let finding =
        line(&lines, "ankstesnio plano veiksmų, kiek rodo šis planas, atlikta ir patvirtinta");
    let finding = numbers(finding);
    assert_eq!((first[0], first[1]), (finding[1], finding[0]), "{first:?} {finding:?}");
    near(first[1], f64::from(u32::try_from(n_intended).unwrap()), 1e-6);
    line(&lines, "buvo atsisakyta jau ankstesniame plane");
}

#[test]
fn a_change_of_the_index_says_in_what_order_it_is_split() {
    let words = "Skaičiuojama iš eilės: pirma kitokie klausimai, sąrašai ir rizikų įvertinimai, tada kitokie atsakymai su ankstesniais įrodymais";
    assert!(line(&plan_lines(true), "Indekso pokytis").contains(words));
}

/// The example with every fourth answer taken away.
fn partly_answered() -> Plan {
    let mut assessment = example_plan(Language::Lithuanian, Profile::Full).assessment();
    let gone: Vec<_> = assessment.answers.keys().step_by(4).cloned().collect();
    for id in gone {
        assessment.answers.remove(&id);
    }
    plan_of(&assessment, Language::Lithuanian, None)
}

#[test]
fn the_outline_ends_where_the_value_would_be_if_all_that_is_claimed_were_supported() {
    let tr = Tr::new(Language::Lithuanian);
    let plan = partly_answered();
    let document = document_of(&plan, &tr);
    let bars = document.blocks.iter().find_map(|it| match it {
        Block::Figure(Figure { drawing: Drawing::Bars(it), .. }) => Some(it.bars.clone()),
        _ => None,
    });
    let mut claimed: Vec<f64> = bars.unwrap().iter().map(|it| it.claimed.unwrap()).collect();
    let scores = plan.scores.checklists.iter();
    let mut expected: Vec<f64> = scores.map(|it| it.declared.unwrap() * it.coverage).collect();
    claimed.sort_by(f64::total_cmp);
    expected.sort_by(f64::total_cmp);
    for (claimed, expected) in claimed.into_iter().zip(expected) {
        near(claimed, expected, 4e-4);
    }
    // What evidence lowers a value by is told in the values that are printed.
    let text = markdown(&document);
    let lowers = text.lines().filter(|it| it.contains("tai sumažina nuo "));
    let mut n_lines = 0;
    for line in lowers {
        let it = numbers(line.split_once("tai sumažina nuo ").unwrap().1);
        let [from, to] = it[..] else { panic!("{line}: {it:?}") };
        let is_it = |score: &&skaidra::report::ChecklistJson| {
            tr.decimal(score.low, 2) == tr.decimal(to, 2)
                && (score.if_supported().unwrap() - from).abs() < 0.006
        };
        assert!(plan.scores.checklists.iter().any(|it| is_it(&it)), "{line}");
        n_lines += 1;
    }
    assert!(0 < n_lines, "{text}");
}

#[test]
fn kinds_of_answers_on_the_second_page_add_up_and_tell_unknown_from_blank() {
    let tr = Tr::new(Language::Lithuanian);
    let plan = partly_answered();
    let text = markdown(&document_of(&plan, &tr));
    let rows = text.lines().skip_while(|it| !it.contains(&tr.report_column_unknown()));
    let mut n_unknown = 0.0;
    for row in rows.skip(2).take_while(|it| it.starts_with('|')) {
        let cells: Vec<f64> =
            row.split('|').rev().skip(1).take(5).map(|it| numbers(it)[0]).collect();
        let [blank, unknown, na, levels, asked] = cells[..] else { panic!("{row}") };
        near(blank + unknown + na + levels, asked, 0.1);
        n_unknown += unknown;
    }
    let is_unknown = |it: &&skaidra::report::PlanQuestion| it.answer == AnswerJson::Unknown;
    let n_expected = u32::try_from(plan.questions().filter(is_unknown).count()).unwrap();
    near(n_unknown, f64::from(n_expected), 0.1);
}

/// The rows of the answers of a checklist, by question: weight and the supported level.
fn weights_and_levels(lines: &[String], caption: &str) -> Vec<(f64, f64)> {
    let from = lines.iter().position(|it| it.contains(caption)).unwrap();
    let rows = lines[from..].iter().skip_while(|it| !it.starts_with('|'));
    let rows = rows.take_while(|it| it.starts_with('|')).filter(|it| it.contains("svoris "));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let weight = numbers(cells[0].rsplit("svoris ").next().unwrap())[0];
        (weight, cells[2].parse().unwrap_or(0.0))
    })
    .collect()
}

fn is_counted(question: &PlanQuestion) -> bool {
    !matches!(question.answer, AnswerJson::Na { .. })
}

#[test]
fn the_value_of_a_checklist_comes_from_the_printed_weights_and_levels() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let lines = plan_lines(false);
    for part in &plan.checklists {
        let tr = Tr::new(Language::Lithuanian);
        let rows = weights_and_levels(&lines, &tr.report_answers_caption(part.title.as_str()));
        let n_counted = part.questions.iter().filter(|it| is_counted(it)).count();
        assert_eq!(rows.len(), n_counted);
        let (weights, points) =
            rows.iter().fold((0.0, 0.0), |(w, p), it| (w + it.0, p + it.0 * it.1));
        let score = plan.scores.checklists.iter().find(|it| it.id == part.id).unwrap();
        near(points / (4.0 * weights), score.low, 1e-4);
    }
}

#[test]
fn every_risk_a_measure_lowers_stands_below_its_question_with_the_strength() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let text = plan_lines(false).join("\n").replace('\u{a0}', " ");
    let tr = Tr::new(Language::Lithuanian);
    let mut n_seen = 0;
    for question in plan.questions().filter(|it| is_counted(it)) {
        for control in &question.risks {
            let number = plan.scores.risks.iter().position(|it| it.id == control.id).unwrap() + 1;
            let risk = format!("{number} ({})", tr.exact(control.strength.value()));
            let row = text
                .lines()
                .find(|it| {
                    it.starts_with('|')
                        && it.contains(&format!(" {}", question.id))
                        && it.contains("svoris ")
                })
                .unwrap();
            assert!(row.contains(&risk), "{risk} in {row}");
            n_seen += 1;
        }
    }
    assert!(30 < n_seen);
}

#[test]
fn the_sum_of_the_worked_index_is_that_of_exact_shares_as_the_window_shows_it() {
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let [mut logs, mut weights] = [0.0, 0.0];
    for part in &plan.checklists {
        let counted = || part.questions.iter().filter(|it| is_counted(it));
        let all: f64 = counted().map(|it| f64::from(it.weight)).sum();
        let levels = counted().map(|it| f64::from(it.weight) * it.supported.map_or(0.0, f64::from));
        let share = levels.sum::<f64>() / (4.0 * all);
        let own = || plan.scores.risks.iter().filter(|it| it.checklist == part.id);
        let weight =
            own().map(|it| f64::from(it.gross)).sum::<f64>() / own().map(|_| 1.0).sum::<f64>();
        logs += weight * (10.0 + 90.0 * share).ln();
        weights += weight;
    }
    let lines = plan_lines(false);
    let worked = line(&lines, "indeksas = (exp(Σ W·ln x");
    let it = numbers(worked.rsplit("(exp(").next().unwrap());
    near(it[0], logs, 1e-4);
    near(it[1], weights, 1e-4);
}

#[test]
fn what_is_not_supported_is_the_difference_of_the_two_numbers_beside_it() {
    let tr = Tr::new(Language::Lithuanian);
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let figures = document_of(&plan, &tr).blocks.into_iter().filter_map(|it| match it {
        Block::KeyFigures(it) => Some(it),
        _ => None,
    });
    let is_it = |it: &KeyFigure| it.label == tr.report_figure_claim_gap();
    let mut n_seen = 0;
    for figure in figures.flatten().filter(is_it) {
        let [declared, backed] = numbers(&figure.number)[..] else { continue };
        near(declared - backed, numbers(&figure.word)[0], 1e-6);
        n_seen += 1;
    }
    assert_eq!(n_seen, plan.checklists.len());
}

#[test]
fn what_an_action_lowers_in_all_is_the_sum_of_the_steps_above_it() {
    let tr = Tr::new(Language::Lithuanian);
    let plan = example_plan(Language::Lithuanian, Profile::Full);
    let tables = document_of(&plan, &tr).blocks.into_iter().filter_map(|it| match it {
        Block::Table(it) if it.columns[0].head == tr.plan_column_action() => Some(it),
        _ => None,
    });
    let mut n_seen = 0;
    for row in tables.take(1).flat_map(|it| it.rows) {
        let words = |it: &Inline| it.iter().map(|it| it.text.as_str()).collect::<String>();
        let lines: Vec<String> = row.cells[3].iter().map(words).collect();
        let Some((priority, steps)) = lines.split_last().filter(|(_, it)| !it.is_empty()) else {
            continue;
        };
        let step = |it: &String| {
            let (before, after) = it.rsplit_once('→').unwrap();
            numbers(before).pop().unwrap() - numbers(after)[0]
        };
        near(steps.iter().map(step).sum(), numbers(priority)[1], 1e-2);
        n_seen += 1;
    }
    assert!(3 < n_seen);
}

#[test]
fn the_share_of_evidence_never_contradicts_its_letter() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        for (share, number) in [
            (0.1954, 19.5),
            (0.1998, 19.98),
            (0.2, 20.0),
            (0.21, 21.0),
            (0.7996, 79.96),
            (1.0, 100.0),
        ] {
            let words = words::evidence_share(&tr, share);
            near(numbers(&words.replace(',', "."))[0], number, 1e-6);
        }
    }
}

#[test]
fn what_does_not_differ_is_not_said_to_lie_between() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let mut assessment = example_plan(language, Profile::Full).assessment();
        assessment.scope.checklists.truncate(1);
        let none = Answer::Level(MaturityLevel::new(0).unwrap());
        assessment.answers.values_mut().for_each(|it| *it = none.clone());
        let plan = plan_of(&assessment, language, None);
        let said = markdown(&document_of(&plan, &tr));
        let band = plan.scores.robustness.unwrap();
        assert!((band.p95 - band.p5).abs() < 1e-9, "{band:?}");
        let (none, share) = (tr.decimal(0.0, 4), tr.percent(band.band_stability));
        assert!(said.contains(&tr.results_robustness_still(none.as_str(), share)), "{said}");
        assert!(said.contains(&tr.report_balanced_same(none)), "{said}");
    }
}
