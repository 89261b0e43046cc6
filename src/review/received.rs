//! Opens an exported plan and looks at it part by part.

use crate::content::builtin;
use crate::i18n::{Language, Tr};
use crate::report::{JOURNAL, PLAN_CSV, PLAN_JSON, Plan, Profile, is_table_of};

use super::appended::{self, Findings};
use super::attachments::Attachments;
use super::finding::Finding;
use super::length::printed_bytes;
use super::pdf::{Pdf, PdfError, ends, find, first_end};
use super::places::Places;
use super::signatures::signatures;
use super::update::read_updates;
use super::verification::{How, Kind, Part, PartKind, Signature, Verification};
use super::{FILE_LIMIT, ReviewError, chain, rerender};

/// More than this no plan holds; who sends more wants the program to choke.
const QUESTIONS_LIMIT: usize = 2000;
const RISKS_LIMIT: usize = 1000;
const ACTIONS_LIMIT: usize = 1000;
const CONTROLS_LIMIT: usize = 20_000;
/// Bytes of text on the pages; a plan of all 180 questions with notes has a third of it.
const PRINTED_LIMIT: usize = 5_000_000;

/// An exported plan, opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Received {
    /// Its data.
    pub plan: Plan,
    /// The journal that it carries; none in the public profile, or where it cannot be read.
    pub journal: Option<Vec<u8>>,
}

/// Opens an exported plan as it was first written; whether it is genuine is for `verify` to say.
pub fn open_pdf(bytes: &[u8]) -> Result<Received, ReviewError> {
    let (first, _) = first_revision(bytes)?;
    let attachments = Attachments::of(&first)?;
    let plan = read_plan(&attachments, bytes)?;
    // One that cannot be read is told with the verdict, and must not hide it.
    let journal = attachments.content(JOURNAL).and_then(Result::ok);
    Ok(Received { plan, journal })
}

/// Whether it is an export of this program, a plan or the handbook, to which nothing was added since, such as a signature.
pub fn is_untouched_pdf(bytes: &[u8]) -> bool {
    let is_ours = find(bytes, b"<pdf:Producer>Skaidra ").is_some();
    let is_whole = || first_revision(bytes).is_ok_and(|(_, end)| end == bytes.len());
    is_ours && is_whole() && matches!(open_pdf(bytes), Ok(_) | Err(ReviewError::Handbook))
}

/// Reviews an exported plan.
pub(super) fn verify_pdf(bytes: &[u8], app: &str) -> Result<Verification, ReviewError> {
    let (first, end) = first_revision(bytes)?;
    let attachments = Attachments::of(&first)?;
    let plan = read_plan(&attachments, bytes)?;
    let journal = attachments.content(JOURNAL).and_then(Result::ok);
    let again = rerender::check(&first, &plan, journal.as_deref(), app);
    let (mut later, signatures) = check_later(bytes, &first, end);
    let mut parts = Vec::new();
    let mut add = |part: PartKind, how: Option<How>, mut findings: Vec<Finding>| {
        findings.extend(later.remove(&part).unwrap_or_default());
        parts.push(Part { part, how, findings });
    };
    let mut attached = check_attachments(&attachments, &plan, app);
    attached.extend(again.attachments);
    add(PartKind::Attachments, None, attached);
    if let Some(journal) = journal {
        add(PartKind::Chain, None, chain::check(&plan, &journal));
    }
    add(PartKind::Scores, None, check_scores(&plan));
    add(PartKind::Pages, Some(again.how), again.pages);
    add(PartKind::Metadata, None, again.metadata);
    let (made_by, head) = (plan.app, plan.head);
    Ok(Verification { kind: Kind::Plan, made_by, head, parts, signatures })
}

/// Reviews the data of a plan that came without its pages.
pub(super) fn verify_data(plan: &Plan) -> Verification {
    let content = chain::check_content(plan).into_iter().chain(left_out(plan)).collect();
    let parts = [(PartKind::Attachments, content), (PartKind::Scores, check_scores(plan))];
    let parts = parts.map(|(part, findings)| Part { part, how: None, findings });
    Verification {
        kind: Kind::Plan,
        made_by: plan.app.clone(),
        head: plan.head.clone(),
        parts: parts.into(),
        signatures: Vec::new(),
    }
}

/// The file as it was first written, and where that ends.
fn first_revision(bytes: &[u8]) -> Result<(Pdf<'_>, usize), ReviewError> {
    if FILE_LIMIT < bytes.len() {
        return Err(ReviewError::TooLarge { limit: FILE_LIMIT });
    }
    if bytes.is_empty() {
        return Err(ReviewError::Empty);
    }
    if !bytes.starts_with(b"%PDF-") {
        return Err(ReviewError::UnknownKind);
    }
    let cut_off = || PdfError::damaged(bytes.len(), PdfError::CUT_OFF);
    let end = first_end(bytes).ok_or_else(cut_off)?;
    let read = || -> Result<Pdf<'_>, PdfError> {
        let pdf = Pdf::read(bytes.get(..end).unwrap_or_default())?;
        pdf.pages()?;
        Ok(pdf)
    };
    match read() {
        Ok(pdf) => Ok((pdf, end)),
        // Other programs write files in ways that are not read here; they are not damaged, only not ours.
        Err(PdfError::Damaged { .. }) if !names_data(bytes) => Err(ReviewError::NoData),
        Err(error) => Err(error.into()),
    }
}

/// Whether the name of our data stands somewhere in the file.
fn names_data(bytes: &[u8]) -> bool {
    let wide: Vec<u8> = PLAN_JSON.bytes().flat_map(|it| [0, it]).collect();
    find(bytes, PLAN_JSON.as_bytes()).is_some() || find(bytes, &wide).is_some()
}

/// Whether the file says of itself that this program made it, and that its author is the handbook in any language.
fn is_handbook(bytes: &[u8]) -> bool {
    let authors = Language::ALL.map(|it| builtin().handbook(it).title.clone());
    let programs = Language::ALL.map(|it| Tr::new(it).menu_program_name());
    let is_author =
        |name: &String| find(bytes, format!("<rdf:li>{name}</rdf:li>").as_bytes()).is_some();
    find(bytes, b"<pdf:Producer>Skaidra ").is_some()
        && authors.iter().chain(&programs).any(is_author)
}

fn read_plan(attachments: &Attachments<'_>, bytes: &[u8]) -> Result<Plan, ReviewError> {
    let data = attachments.plan().map_err(|error| match error {
        ReviewError::NoData if is_handbook(bytes) => ReviewError::Handbook,
        ReviewError::NoData => {
            let own = [PLAN_CSV, JOURNAL];
            let left = attachments.names().filter(|it| own.contains(it)).map(str::to_owned);
            let left: Vec<String> = left.collect();
            if left.is_empty() { ReviewError::NoData } else { ReviewError::DataRemoved { left } }
        }
        error => error,
    })?;
    let plan = Plan::from_json(&data)?;
    match excess(&plan) {
        Some(what) => Err(ReviewError::TooMuch { what: what.to_owned() }),
        None => Ok(plan),
    }
}

/// Whether a plan is small enough to be read back once it is exported.
pub fn is_reviewable(plan: &Plan) -> bool {
    excess(plan).is_none()
}

/// Whether an exported plan is read back; it takes a small part of the time of writing it.
pub fn can_be_opened(bytes: &[u8]) -> bool {
    !matches!(open_pdf(bytes), Err(ReviewError::TooMuch { .. } | ReviewError::TooLarge { .. }))
}

/// What a plan has too much of to be reviewed.
fn excess(plan: &Plan) -> Option<&'static str> {
    let n_controls: usize = plan.questions().map(|it| it.risks.len() + it.evidence.len()).sum();
    let limits = [
        (printed_bytes(plan), PRINTED_LIMIT, "text on the pages"),
        (plan.questions().count(), QUESTIONS_LIMIT, "questions"),
        (plan.risks().count(), RISKS_LIMIT, "risks"),
        (plan.actions.len(), ACTIONS_LIMIT, "actions"),
        (n_controls, CONTROLS_LIMIT, "controls and evidence"),
    ];
    limits.into_iter().find(|(n, limit, _)| limit < n).map(|(_, _, what)| what)
}

fn check_attachments(attachments: &Attachments<'_>, plan: &Plan, app: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_attached = |name: &str| attachments.names().any(|it| it == name);
    match plan.profile {
        Profile::Full => {}
        Profile::Public if is_attached(JOURNAL) => {
            findings.push(Finding::AttachmentUnknown(JOURNAL.to_owned()));
        }
        Profile::Public => findings.push(Finding::NoJournal),
    }
    let known = [PLAN_JSON, PLAN_CSV, JOURNAL];
    let unknown = attachments.names().filter(|it| !known.contains(it));
    findings.extend(unknown.map(|it| Finding::AttachmentUnknown(it.to_owned())));
    let unreadable = |name: &str, error: PdfError| Finding::AttachmentUnreadable {
        name: name.to_owned(),
        what: error.to_string(),
    };
    match attachments.content(PLAN_CSV) {
        None => findings.push(Finding::AttachmentMissing(PLAN_CSV.to_owned())),
        Some(Err(error)) => findings.push(unreadable(PLAN_CSV, error)),
        Some(Ok(table)) => findings.extend(check_table(&table, plan, app)),
    }
    match attachments.content(JOURNAL) {
        None if plan.profile == Profile::Full => {
            findings.push(Finding::AttachmentMissing(JOURNAL.to_owned()));
        }
        Some(Err(error)) => findings.push(unreadable(JOURNAL, error)),
        None | Some(Ok(_)) => {}
    }
    findings.extend(chain::check_content(plan));
    findings.extend(left_out(plan));
    findings
}

/// The checklists that the program which made the plan did not have, where there are any.
fn left_out(plan: &Plan) -> Option<Finding> {
    let missing = &plan.left_out.missing;
    (!missing.is_empty()).then(|| Finding::ChecklistsLeftOut(missing.clone()))
}

fn check_table(table: &[u8], plan: &Plan, app: &str) -> Option<Finding> {
    if table == rerender::table(plan) {
        None
    } else if rerender::is_own(plan, app) || !is_table_of(table, plan) {
        Some(Finding::TableDiffers)
    } else {
        Some(Finding::TableOfOtherVersion)
    }
}

fn check_scores(plan: &Plan) -> Vec<Finding> {
    let again = plan.rescored();
    let own = crate::scoring::METHOD_VERSION;
    let mut findings = Vec::new();
    if plan.method != own {
        findings.push(Finding::OtherMethod { made: plan.method.clone(), own: own.to_owned() });
    }
    findings.extend(Places::between(plan, &again, &["method"]).map(Finding::ScoresDiffer));
    findings
}

/// What was done to the file after it was first written, and who signed it.
fn check_later(bytes: &[u8], first: &Pdf<'_>, end: usize) -> (Findings, Vec<Signature>) {
    let unreadable = |error: PdfError| {
        let (at, what) = match error {
            PdfError::Damaged { at, what } => (at, what.to_owned()),
            other => (end, other.to_string()),
        };
        // What was added may name a place before it; nothing there is unreadable.
        let at = at.max(end);
        Findings::from([(PartKind::Pages, vec![Finding::AppendedUnreadable { at, what }])])
    };
    let updates = match read_updates(bytes, first, end) {
        Ok(updates) if updates.is_empty() => return (Findings::new(), Vec::new()),
        Ok(updates) => updates,
        Err(error) => return (unreadable(error), Vec::new()),
    };
    let now = match Pdf::read(bytes) {
        Ok(now) => now,
        Err(error) => return (unreadable(error), Vec::new()),
    };
    let findings = appended::check(first, &now, &updates).unwrap_or_else(unreadable);
    (findings, signatures(&now, &ends(bytes)))
}
