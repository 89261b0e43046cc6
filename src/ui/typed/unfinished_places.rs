//! Where text stands that cannot be recorded yet: said in the foot and before an export, each with the way there.

use super::fields::Field;
use super::unfinished::Texts;
use crate::domain::{ActionId, QuestionId, RiskId};
use crate::i18n::Tr;
use crate::ui::asks::Place;
use crate::ui::screens::Screen;

/// Where unfinished texts stand, each place once: what it is called, and the way there.
pub(crate) fn places(tr: &Tr, texts: &Texts) -> Vec<(String, Place)> {
    let mut found: Vec<(String, Place)> = Vec::new();
    for key in texts.keys() {
        let name = name(tr, key);
        if found.iter().all(|(known, _)| *known != name) {
            found.push((name, place(key)));
        }
    }
    found
}

/// What is not recorded and where, in a few words; nothing where all is recorded.
pub(crate) fn words(tr: &Tr, texts: &Texts) -> Option<(String, Place)> {
    let mut found = places(tr, texts).into_iter();
    let (first, place) = found.next()?;
    let words = match found.len() {
        0 => tr.dialogs_not_recorded(first),
        n_more => tr.dialogs_not_recorded_more(n_more, first),
    };
    Some((words, place))
}

fn name(tr: &Tr, key: &str) -> String {
    question_of(key).map_or_else(|| screen_of(key).title(tr), |id| id.to_string())
}

fn place(key: &str) -> Place {
    let of = key.split(' ').nth(1).unwrap_or_default();
    match screen_of(key) {
        _ if question_of(key).is_some() => question_of(key).map(Place::Unfinished),
        Screen::Plan => match Field::of_key(key) {
            Some(it @ (Field::PeriodFrom | Field::PeriodTo | Field::Action(..))) => {
                Some(Place::PlanField(it))
            }
            _ => ActionId::parse(of).ok().map(Place::Action),
        },
        Screen::Risks => RiskId::parse(of).ok().map(Place::UnfinishedRisk),
        _ => None,
    }
    .unwrap_or_else(|| Place::Screen(screen_of(key)))
}

/// The question that a text belongs to.
pub(crate) fn question_of(key: &str) -> Option<QuestionId> {
    let mut words = key.split(' ');
    let kind = words.next()?;
    let is_of_question = ["note", "not-applicable", "consensus", "evidence"].contains(&kind);
    words.next().filter(|_| is_of_question).and_then(|it| QuestionId::parse(it).ok())
}

/// The screen that a text stands on.
fn screen_of(key: &str) -> Screen {
    match key.split(' ').next().unwrap_or_default() {
        "action" | "period-from" | "period-to" => Screen::Plan,
        "rating" | "acceptance" => Screen::Risks,
        _ => Screen::Settings,
    }
}
