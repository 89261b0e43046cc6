//! The worked example: a fictional district, answered after what was published about social services in three municipalities.

use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::content::Pack;
use crate::domain::{
    Assessment, Change, ChecklistId, Institution, InstitutionKind, Instrument, Period, Scope,
    day_of,
};
use crate::export::APP_VERSION;
use crate::i18n::{Language, Tr};
use crate::scoring::METHOD_VERSION;
use crate::session::{EXAMPLE, NewFile, Session, SessionError};
use crate::sheet::{Read, read_actions, read_answers, read_risks};
use crate::store::StoreError;

/// The tables of the example in one language, as somebody would have typed them.
struct Tables {
    answers: &'static str,
    actions: &'static str,
    risks: &'static str,
}

const LITHUANIAN: Tables = Tables {
    answers: include_str!("../assets/example/lt/answers.csv"),
    actions: include_str!("../assets/example/lt/actions.csv"),
    risks: include_str!("../assets/example/lt/risks.csv"),
};

const ENGLISH: Tables = Tables {
    answers: include_str!("../assets/example/en/answers.csv"),
    actions: include_str!("../assets/example/en/actions.csv"),
    risks: include_str!("../assets/example/en/risks.csv"),
};

const NORWEGIAN: Tables = Tables {
    answers: include_str!("../assets/example/nb/answers.csv"),
    actions: include_str!("../assets/example/nb/actions.csv"),
    risks: include_str!("../assets/example/nb/risks.csv"),
};

/// The checklists of the example.
const SCOPE: [&str; 2] = ["core", "needs-queues"];

/// Why the example could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExampleError {
    /// Its file could not be made.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// One of its changes could not be recorded.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// Its tables do not fit the content, which a test forbids.
    #[error("the table of {0} does not fit the content")]
    Table(&'static str),
}

impl ExampleError {
    /// What happened and what to do; times as this system shows them.
    pub fn message(&self, tr: &Tr) -> String {
        self.message_in(tr, &TimeZone::system())
    }

    /// The same with times of a zone.
    pub fn message_in(&self, tr: &Tr, zone: &TimeZone) -> String {
        match self {
            Self::Store(error) => error.message_in(tr, zone),
            Self::Session(error) => error.message_in(tr, zone),
            Self::Table(_) => tr.errors_example_table(),
        }
    }
}

/// Writes the example as a new assessment whose texts are in that language; its work ends at `at`.
pub fn create(
    path: &Path,
    pack: &Pack,
    language: Language,
    at: Timestamp,
) -> Result<Session, ExampleError> {
    let (tr, instrument) = (Tr::new(language), &pack.instrument);
    let tables = match language {
        Language::Lithuanian => LITHUANIAN,
        Language::English => ENGLISH,
        Language::Norwegian => NORWEGIAN,
    };
    let days_before =
        |days: i64| at.checked_sub(SignedDuration::from_hours(24 * days)).unwrap_or(at);
    let new = NewFile {
        id: format!("{EXAMPLE}{}-{}", language.tag(), at.as_second()),
        app: APP_VERSION.to_owned(),
        content: pack.version.clone(),
        method: METHOD_VERSION.to_owned(),
        created: days_before(6),
    };
    let mut session = Session::create(path, &new)?;
    let responsible = tr.common_example_responsible();
    let head = tr.common_example_head();
    session.run(days_before(6), &responsible, Change::Several(frame(&tr, at)))?;
    let steps: [(i64, &str, &'static str, &str, Reader); 3] = [
        (4, &responsible, "answers", tables.answers, read_answers),
        (2, &responsible, "risks", tables.risks, read_risks),
        (1, &head, "actions", tables.actions, read_actions),
    ];
    for (days, by, name, table, read) in steps {
        let changes = read(table.as_bytes(), instrument, session.assessment())
            .map_err(|_problems| ExampleError::Table(name))?;
        // One change a cell, as in the window, so that the history reads like a real one.
        for (seconds, change) in (0..).zip(changes) {
            let moment = days_before(days).checked_add(SignedDuration::from_secs(40 * seconds));
            session.run(moment.unwrap_or(at), by, change)?;
        }
    }
    Ok(session)
}

type Reader = fn(&[u8], &Instrument, &Assessment) -> Read;

/// Who is assessed, when, by whom, and what was left out.
fn frame(tr: &Tr, at: Timestamp) -> Vec<Change> {
    let today = day_of(at);
    let checklists = SCOPE.iter().filter_map(|id| ChecklistId::parse(id).ok()).collect();
    let mut changes = vec![
        Change::SetInstitution(Institution {
            name: tr.common_example_institution(),
            kind: InstitutionKind::Municipality,
        }),
        Change::SetScope(Scope { checklists, is_rapid: false }),
        Change::SetLeftOutReason(Some(tr.common_example_left_out())),
        Change::SetPlanLanguage(Some(tr.language().tag().to_owned())),
        Change::SetLegalBasis(Some(tr.common_example_legal_basis())),
        Change::SetMonitoring(Some(tr.common_example_monitoring())),
        Change::SetAssessedOn(Some(today)),
        Change::SetTeam(vec![
            tr.common_example_responsible(),
            tr.common_example_head(),
            tr.common_example_auditor(),
        ]),
    ];
    let years = (jiff::civil::date(2027, 1, 1), jiff::civil::date(2028, 12, 31));
    changes
        .extend(Period::new(years.0, years.1).ok().map(|period| Change::SetPeriod(Some(period))));
    changes
}
