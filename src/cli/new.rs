//! `skaidra new`: begins an assessment.

use jiff::civil::Date;

use crate::domain::{
    Assessment, Change, ChecklistId, InstitutionKind, Period, Ratings, Scope, apply,
};
use crate::export::{n_to_confirm, previous_plan, with_packs};
use crate::scoring::METHOD_VERSION;
use crate::session::{NewFile, Session, SessionError};
use crate::store::new_id;

use super::args::NewArgs;
use super::failure::Failure;
use super::opened::pack;
use super::{Context, Verdict, complain, language, next_year, say};

/// Everything is checked before the file is made.
pub(super) fn run(args: &NewArgs, context: &Context) -> Result<Verdict, Failure> {
    let earlier = match &args.from {
        Some(path) => next_year::deeds(path, ratings(args), context)?,
        None => Vec::new(),
    };
    let begun = begun_with(&earlier)?;
    // One deed, because undo must never leave a part of it.
    let all = Change::Several(earlier.into_iter().chain(changes(args, &begun)?).collect());
    let new = NewFile {
        id: new_id(context.at),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        content: pack().version.clone(),
        method: METHOD_VERSION.to_owned(),
        created: context.at,
    };
    let mut session = Session::create(&args.file, &new)?;
    let all = with_packs(all, session.assessment(), pack());
    session.run(context.at, &context.by, all)?;
    let n_questions = n_questions(&session.assessment().scope);
    let n_checklists = session.assessment().scope.checklists.len();
    say(context.tr.cli_created(n_checklists, args.file.display().to_string(), n_questions));
    if args.from.is_some() {
        let assessment = session.assessment();
        let (n_waiting, n_unknown) = n_to_confirm(assessment, pack());
        say(context.tr.repeat_cli_taken_over(assessment.actions.len(), n_waiting, n_unknown));
        let own = session.assessed_on();
        let earlier = previous_plan(&session).and_then(Result::ok).map(|it| it.assessed_on);
        if let Some(earlier) = earlier.filter(|it| own < *it) {
            complain(
                context.tr.repeat_cli_backwards(context.tr.date(own), context.tr.date(earlier)),
            );
        }
    }
    Ok(Verdict::Done)
}

fn ratings(args: &NewArgs) -> Ratings {
    if args.reset_ratings { Ratings::Reset } else { Ratings::Keep }
}

/// What the deeds add up to.
fn begun_with(deeds: &[Change]) -> Result<Assessment, Failure> {
    let mut assessment = Assessment::new();
    for deed in deeds {
        apply(&mut assessment, deed.clone()).map_err(SessionError::Change)?;
    }
    Ok(assessment)
}

/// What the options say, over what the assessment was begun with.
fn changes(args: &NewArgs, begun: &Assessment) -> Result<Vec<Change>, Failure> {
    let mut institution = begun.institution.clone();
    if let Some(name) = args.institution.as_deref() {
        name.trim().clone_into(&mut institution.name);
    }
    if institution.name.is_empty() {
        return Err(Failure::EmptyName);
    }
    if let Some(kind) = &args.kind {
        institution.kind =
            InstitutionKind::parse(kind).ok_or_else(|| Failure::UnknownKind(kind.clone()))?;
    }
    let kind = institution.kind;
    let mut changes = vec![Change::SetInstitution(institution)];
    if args.from.is_none() || args.scope.is_some() {
        changes.push(Change::SetScope(scope(args, kind)?));
    } else if begun.scope.checklists.is_empty() {
        return Err(Failure::EmptyScope);
    }
    if let Some(text) = &args.lang {
        changes.push(Change::SetPlanLanguage(Some(language(text)?.tag().to_owned())));
    }
    if let Some(text) = &args.period {
        changes.push(Change::SetPeriod(Some(period(text)?)));
    }
    if let Some(text) = &args.assessed_on {
        changes.push(Change::SetAssessedOn(Some(date(text)?)));
    }
    if !args.team.is_empty() {
        changes.push(Change::SetTeam(args.team.clone()));
    }
    Ok(changes)
}

fn scope(args: &NewArgs, kind: InstitutionKind) -> Result<Scope, Failure> {
    let all = || pack().instrument.checklists.iter().map(|it| it.id.clone()).collect();
    let scope = match args.scope.as_deref().map(str::trim) {
        None => pack().proposed_scope(kind),
        Some("all") => Scope { checklists: all(), is_rapid: false },
        Some("rapid") => Scope { is_rapid: true, ..pack().proposed_scope(kind) },
        Some(ids) => Scope { checklists: named(ids)?, is_rapid: false },
    };
    if scope.checklists.is_empty() { Err(Failure::EmptyScope) } else { Ok(scope) }
}

/// The checklists of those ids, in content order.
fn named(ids: &str) -> Result<Vec<ChecklistId>, Failure> {
    let instrument = &pack().instrument;
    let wanted: Vec<&str> = ids.split(',').map(str::trim).filter(|it| !it.is_empty()).collect();
    for id in &wanted {
        if instrument.checklists.iter().all(|it| it.id.as_str() != *id) {
            return Err(Failure::UnknownChecklist((*id).to_owned()));
        }
    }
    let checklists = instrument.checklists.iter().map(|it| &it.id);
    Ok(checklists.filter(|it| wanted.contains(&it.as_str())).cloned().collect())
}

fn n_questions(scope: &Scope) -> usize {
    let asked = pack()
        .instrument
        .questions()
        .filter(|(checklist, _)| scope.checklists.contains(&checklist.id));
    asked.filter(|(_, question)| scope.asks(question)).count()
}

fn date(text: &str) -> Result<Date, Failure> {
    text.trim().parse().map_err(|_error: jiff::Error| Failure::BadDate(text.to_owned()))
}

fn period(text: &str) -> Result<Period, Failure> {
    let (from, to) = text.split_once("..").ok_or_else(|| Failure::BadPeriod(text.to_owned()))?;
    Period::new(date(from)?, date(to)?).map_err(|_error| Failure::BadPeriod(text.to_owned()))
}
