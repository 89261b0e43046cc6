//! `actions.csv`: one row an action; an id that the plan already has replaces that action.

use crate::domain::{
    Action, ActionId, ActionStatus, Assessment, Change, Deadline, Effort, EvidenceGrade,
    Instrument, MaturityLevel, QuestionId, parse_cents,
};

use crate::office::languages;

use super::Read;
use super::problem::SheetProblemKind;
use super::table::{Cells, Table};

/// Takes a table of actions.
pub fn read_actions(bytes: &[u8], instrument: &Instrument, assessment: &Assessment) -> Read {
    let needed = ["id", "title", "questions", "planned_level", "promised_grade"];
    let mut columns = Action::COLUMNS.to_vec();
    // What a plan attached to a PDF carries beside the form.
    columns.push("priority");
    let mut table = Table::read(bytes, &columns, &needed)?;
    let (mut problems, mut actions) = (std::mem::take(&mut table.problems), Vec::<Action>::new());
    for row in &table.rows {
        let mut cells = table.cells(row, &mut problems);
        let Some(action) = action(&mut cells, instrument) else { continue };
        if actions.iter().any(|it| it.id == action.id) {
            cells.note("id", SheetProblemKind::Double(action.id.to_string()));
        }
        actions.push(action);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut n_actions = assessment.actions.len();
    let change = |action: Action| match assessment.action(&action.id) {
        Some(known) if *known == action => None,
        Some(_) => Some(Change::ReplaceAction(action)),
        None => {
            n_actions += 1;
            Some(Change::AddAction(n_actions - 1, action))
        }
    };
    Ok(actions.into_iter().filter_map(change).collect())
}

fn action(cells: &mut Cells<'_>, instrument: &Instrument) -> Option<Action> {
    let n_before = cells.n_problems();
    let id = cells.needed("id");
    let id = id.and_then(|text| {
        let id = ActionId::parse(text).ok();
        if id.is_none() {
            cells.note("id", SheetProblemKind::BadId(text.to_owned()));
        }
        id
    });
    let title = cells.needed("title").map(str::to_owned);
    let questions = questions(cells, instrument);
    let effort = cells.scale("effort", (1, 5), |it| Effort::new(it).ok());
    let planned_level = cells.needed("planned_level").is_some();
    let promised_grade = cells.needed("promised_grade").is_some();
    let level = cells.scale("planned_level", (0, 4), |it| MaturityLevel::new(it).ok());
    let grade = cells.scale("promised_grade", (0, 3), |it| EvidenceGrade::new(it).ok());
    let effort = effort.unwrap_or_else(|| {
        let efforts =
            questions.iter().filter_map(|id| instrument.question(id)).map(|(_, it)| it.effort);
        efforts.max().unwrap_or(Effort::MIN)
    });
    let (start, due, closed_on) = (cells.date("start"), deadline(cells), cells.date("closed_on"));
    let (cost_cents, status) = (cents(cells), status(cells));
    let closed_grade = cells.scale("closed_grade", (0, 3), |it| EvidenceGrade::new(it).ok());
    // Every cell is looked at before any is missed.
    let action = Action {
        id: id?,
        title: title?,
        questions,
        planned_level: level.filter(|_| planned_level)?,
        promised_grade: grade.filter(|_| promised_grade)?,
        owner: cells.owned("owner"),
        deputy: cells.owned("deputy"),
        start,
        due,
        indicator: cells.owned("indicator"),
        baseline: cells.owned("baseline"),
        target: cells.owned("target"),
        effort,
        cost_cents,
        cause: cells.owned("cause"),
        effect: cells.owned("effect"),
        status,
        reason: cells.owned("reason"),
        closed_on,
        closed_grade,
    };
    (cells.n_problems() == n_before).then_some(action)
}

fn questions(cells: &mut Cells<'_>, instrument: &Instrument) -> Vec<QuestionId> {
    // An own action need not raise a question.
    let text = cells.text("questions").unwrap_or_default();
    let mut questions = Vec::new();
    for word in text.split([' ', ',', ';']).filter(|it| !it.is_empty()) {
        match QuestionId::parse(word).ok().filter(|id| instrument.question(id).is_some()) {
            Some(id) if !questions.contains(&id) => questions.push(id),
            Some(_) => {}
            None => cells.note("questions", SheetProblemKind::UnknownQuestion(word.to_owned())),
        }
    }
    questions
}

fn deadline(cells: &mut Cells<'_>) -> Option<Deadline> {
    let text = cells.text("due")?;
    let due = Deadline::parse(text).ok();
    if due.is_none() {
        cells.note("due", SheetProblemKind::BadDate(text.to_owned()));
    }
    due
}

fn status(cells: &mut Cells<'_>) -> ActionStatus {
    let Some(text) = cells.text("status") else { return ActionStatus::Planned };
    ActionStatus::parse(text).or_else(|| named_status(text)).unwrap_or_else(|| {
        cells.note("status", SheetProblemKind::BadStatus(text.to_owned()));
        ActionStatus::Planned
    })
}

/// The status that words of any language name.
fn named_status(text: &str) -> Option<ActionStatus> {
    let text = text.to_lowercase();
    let is_named = |status: &ActionStatus| {
        languages().iter().any(|tr| tr.action_status(*status).to_lowercase() == text)
    };
    ActionStatus::ALL.into_iter().find(is_named)
}

/// Euros as people write them.
fn cents(cells: &mut Cells<'_>) -> Option<u64> {
    let text = cells.text("cost_eur")?;
    let cents = parse_cents(text);
    if cents.is_none() {
        cells.note("cost_eur", SheetProblemKind::BadAmount(text.to_owned()));
    }
    cents
}
