//! Who reckons again with the printed numbers comes to the printed numbers.

use skaidra::domain::ActionStatus;
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Profile, document_of, markdown};

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
    let it = numbers(line(&lines, "Paprastas svertinis vidurkis"));
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
    let first = after("Ankstesnio plano veiksmų atlikta ir pagrįsta įrodymais: ");
    let finding = line(&lines, "ankstesnio plano veiksmų atlikta ir patvirtinta įrodymais");
    let finding = numbers(finding);
    assert_eq!((first[0], first[1]), (finding[1], finding[0]), "{first:?} {finding:?}");
    near(first[1], f64::from(u32::try_from(n_intended).unwrap()), 1e-6);
    line(&lines, "buvo atsisakyta jau ankstesniame plane");
}

#[test]
fn a_change_of_the_index_says_in_what_order_it_is_split() {
    let words = "Skaičiuojama iš eilės: pirma kitoks turinys, tada kitokie atsakymai su ankstesniais įrodymais";
    assert!(line(&plan_lines(true), "Indekso pokytis").contains(words));
}
