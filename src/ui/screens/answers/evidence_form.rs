//! Evidence that is being written: recorded after a second of rest, and on leaving the form.

use eframe::egui::Id;
use jiff::civil::Date;

use crate::domain::{Change, Evidence, EvidenceGrade, QuestionId};
use crate::scoring::aged_grade;
use crate::ui::open_file::OpenFile;
use crate::ui::typed::dates::date;
use crate::ui::typed::fields::FieldProblem;
use crate::ui::typed::typing::Typing;
use crate::ui::typed::unfinished::Texts;
use crate::ui::view_model::twins::{as_one, replaced, twins};

/// So much longer than a letter rests a grade that a key chose, in seconds: those on the way were never meant.
const PASSES: f64 = 2.0;

/// The fields of one piece of evidence.
#[derive(Debug, Clone)]
pub(super) struct EvidenceForm {
    pub(super) question: QuestionId,
    /// Tells it from every other form of this run of the program.
    number: usize,
    /// What it last recorded, and where; the place moves when other pieces come and go.
    recorded: Option<(usize, Evidence)>,
    /// What it recorded before that, by which an undo is known.
    earlier: Vec<Evidence>,
    /// None until somebody chose it: what is proposed would be taken without a look.
    pub(super) grade: Option<EvidenceGrade>,
    /// What was recorded when it was opened, or left half done.
    original: Option<Evidence>,
    /// The other questions at which the same evidence stood then, and stands while they follow.
    pub(super) twins: Vec<QuestionId>,
    /// Those keep what was recorded then.
    pub(super) is_only_here: bool,
    pub(super) title: String,
    pub(super) reference: String,
    pub(super) date: String,
    pub(super) location: String,
    /// When it was changed; none once it is recorded or cannot be yet.
    typing: Option<Typing>,
    /// Somebody was done with it: what is missing is said from then on.
    pub(super) is_asked: bool,
    /// Given the keyboard when it is drawn next.
    pub(super) wanted: Option<FormField>,
    /// For how many frames it is still brought on screen.
    pub(super) n_reveals: u8,
    /// How high the part of the page was in which its last button was seen; 0 where it was not.
    pub(super) seen: f32,
    /// How high the words were that said what is missing above its grades.
    pub(super) room: f32,
}

/// A field of the form that may have to be mended or is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormField {
    Title,
    Grade,
    Reference,
    Date,
}

impl EvidenceForm {
    /// An empty form.
    pub(super) fn new(question: QuestionId, number: usize) -> Self {
        let wanted = Some(FormField::Title);
        Self { wanted, ..Self::blank(question, number) }
    }

    /// A form for what is recorded at a place.
    pub(super) fn edit(
        question: QuestionId,
        number: usize,
        idx: usize,
        evidence: &Evidence,
        open: &OpenFile,
    ) -> Self {
        let mut form = Self::blank(question, number);
        form.take(evidence);
        form.begin_with(idx, evidence, open);
        form.wanted = Some(FormField::Title);
        form
    }

    /// An empty form for what was left unfinished, of a new piece or of one that is recorded at a place.
    pub(super) fn resumed(
        question: QuestionId,
        number: usize,
        place: Option<usize>,
        open: &OpenFile,
    ) -> Self {
        let list = open.assessment().evidence_of(&question);
        let recorded = place.and_then(|idx| Some((idx, list.get(idx)?)));
        let mut form = Self { is_asked: true, ..Self::blank(question, number) };
        if let Some((idx, evidence)) = recorded {
            form.begin_with(idx, evidence, open);
        }
        form
    }

    fn begin_with(&mut self, idx: usize, evidence: &Evidence, open: &OpenFile) {
        self.recorded = Some((idx, evidence.clone()));
        self.original = Some(evidence.clone());
        self.twins = twins(open.assessment(), &self.question, evidence);
    }

    fn blank(question: QuestionId, number: usize) -> Self {
        Self {
            question,
            number,
            recorded: None,
            earlier: Vec::new(),
            grade: None,
            original: None,
            twins: Vec::new(),
            is_only_here: false,
            title: String::new(),
            reference: String::new(),
            date: String::new(),
            location: String::new(),
            typing: None,
            is_asked: false,
            wanted: None,
            n_reveals: 0,
            seen: 0.0,
            room: 0.0,
        }
    }

    fn take(&mut self, evidence: &Evidence) {
        self.grade = Some(evidence.grade);
        self.title.clone_from(&evidence.title);
        self.reference = evidence.reference.clone().unwrap_or_default();
        self.date = evidence.date.map(|it| it.to_string()).unwrap_or_default();
        self.location = evidence.location.clone().unwrap_or_default();
    }

    /// The id of its first field.
    pub(super) fn title_id(&self) -> Id {
        Id::unique(("evidence title", self.number))
    }

    /// Takes note of a letter.
    pub(super) fn typed(&mut self, now: f64) {
        self.typing = Some(Typing::on(self.typing, now));
    }

    /// Takes note of a choice that a key passed over or stays at.
    pub(super) fn moved(&mut self, now: f64) {
        self.typing = Some(Typing::on(self.typing, now + PASSES));
    }

    /// Takes note of a choice, which has nothing to rest for.
    pub(super) fn chosen(&mut self) {
        self.typing = Some(Typing::over());
    }

    /// Takes note that somebody was done; gives whether everything is there.
    pub(super) fn is_complete(&mut self) -> bool {
        let problem = self.problem().map(|(field, _)| field);
        self.wanted = problem.or_else(|| self.is_empty().then_some(FormField::Title));
        self.is_asked = true;
        self.wanted.is_none()
    }

    /// Whether somebody was done with it although nothing is written in it.
    pub(super) fn asks_for_anything(&self) -> bool {
        self.is_asked && self.is_empty()
    }

    /// Why a field of it cannot be recorded as it stands.
    pub(super) fn problem_of(&self, field: FormField) -> Option<FieldProblem> {
        match field {
            _ if self.is_empty() => None,
            FormField::Title => self.title.trim().is_empty().then_some(FieldProblem::Empty),
            FormField::Grade => self.grade.is_none().then_some(FieldProblem::NoGrade),
            FormField::Reference => None,
            FormField::Date => date(&self.date).err(),
        }
    }

    /// Whether its kind is missing and is to be asked for.
    pub(super) fn asks_for_grade(&self) -> bool {
        self.is_asked && self.problem_of(FormField::Grade).is_some()
    }

    /// What its piece is called where it is recorded.
    pub(super) fn recorded_title(&self) -> Option<&str> {
        self.recorded.as_ref().map(|(_, it)| it.title.as_str())
    }

    /// Whether something was typed that has not rested yet.
    pub(super) fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// Whether it is for a piece that is not recorded yet.
    pub(super) fn is_new_piece(&self) -> bool {
        self.recorded.is_none()
    }

    /// Where its piece stands in the question's list; none until it is recorded.
    pub(super) fn place(&self, open: &OpenFile) -> Option<usize> {
        let (idx, recorded) = self.recorded.as_ref()?;
        let list = open.assessment().evidence_of(&self.question);
        if list.get(*idx) == Some(recorded) {
            return Some(*idx);
        }
        list.iter().position(|it| it == recorded)
    }

    /// Why it cannot be recorded as it stands, and where.
    pub(super) fn problem(&self) -> Option<(FormField, FieldProblem)> {
        let fields = [FormField::Title, FormField::Grade, FormField::Date];
        fields.into_iter().find_map(|field| Some((field, self.problem_of(field)?)))
    }

    /// What rested, as a change; with no time, whatever can be recorded.
    pub(super) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Option<Change> {
        let typing = self.typing?;
        if now.is_some_and(|now| !typing.is_due(now)) {
            return None;
        }
        self.typing = None;
        let evidence = self.evidence()?;
        let list = open.assessment().evidence_of(&self.question);
        let place = self.place(open);
        if place.is_some_and(|idx| list.get(idx) == Some(&evidence)) {
            return None;
        }
        let idx = place.unwrap_or(list.len());
        let before = self.recorded.replace((idx, evidence.clone()));
        self.earlier.extend(before.iter().map(|(_, it)| it.clone()));
        let id = self.question.clone();
        if place.is_none() {
            return Some(Change::AddEvidence(id, idx, evidence));
        }
        let mut changes = vec![Change::ReplaceEvidence(id, idx, evidence.clone())];
        if let Some((_, old)) = before.filter(|_| !self.is_only_here) {
            changes.extend(replaced(open.assessment(), &self.twins, &old, &evidence));
        }
        as_one(changes)
    }

    /// What the other questions get once it was chosen whether they follow: what is recorded here, or what was before.
    pub(super) fn follow_twins(&self, open: &OpenFile) -> Option<Change> {
        let (_, now) = self.recorded.as_ref()?;
        let before = self.original.as_ref()?;
        let (from, to) = if self.is_only_here { (now, before) } else { (before, now) };
        if from == to {
            return None;
        }
        as_one(replaced(open.assessment(), &self.twins, from, to))
    }

    /// It is left half done: what is recorded of it by now is given up no more.
    pub(super) fn leave(&mut self) {
        let recorded = self.recorded.as_ref().map(|(_, it)| it.clone());
        if self.is_only_here && self.original != recorded {
            self.twins.clear();
        }
        self.earlier.extend(std::mem::replace(&mut self.original, recorded));
    }

    /// Gives up what was typed, and takes back what was recorded of it since it was opened.
    pub(super) fn discard(&mut self, open: &OpenFile) -> Option<Change> {
        self.typing = None;
        let (idx, id) = (self.place(open)?, self.question.clone());
        let (_, now) = self.recorded.take()?;
        let Some(before) = self.original.take() else {
            return Some(Change::RemoveEvidence(id, idx));
        };
        if now == before {
            return None;
        }
        let mut changes = vec![Change::ReplaceEvidence(id, idx, before.clone())];
        if !self.is_only_here {
            changes.extend(replaced(open.assessment(), &self.twins, &now, &before));
        }
        as_one(changes)
    }

    /// What stands in the form where it cannot be recorded as it is.
    pub(super) fn unfinished(&self, open: &OpenFile) -> Texts {
        if self.problem().is_none() {
            return Texts::new();
        }
        let place = self.place(open).map(|it| format!(" {it}")).unwrap_or_default();
        let grade = self.grade.map(|it| it.to_string()).unwrap_or_default();
        let named = [
            ("title", &self.title),
            ("reference", &self.reference),
            ("date", &self.date),
            ("location", &self.location),
            ("grade", &grade),
        ];
        let written = named.into_iter().filter(|(_, text)| !text.is_empty());
        let key = |name: &str| format!("evidence {} {name}{place}", self.question);
        written.map(|(name, text)| (key(name), text.clone())).collect()
    }

    /// Takes up one of the texts that were left unfinished.
    pub(super) fn resume(&mut self, name: &str, text: &str) {
        let field = match name {
            "title" => &mut self.title,
            "reference" => &mut self.reference,
            "date" => &mut self.date,
            "location" => &mut self.location,
            "grade" => {
                let grade = text.parse().ok().and_then(|it| EvidenceGrade::new(it).ok());
                self.grade = grade.or(self.grade);
                return;
            }
            _ => return,
        };
        text.clone_into(field);
    }

    /// When it will have rested long enough, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        self.typing.map(|it| it.due_in(now))
    }

    /// Follows what an undo took back: what is recorded in its place now, else nothing.
    pub(super) fn follow(&mut self, open: &OpenFile) {
        if self.recorded.is_none() || self.place(open).is_some() {
            return;
        }
        let recorded = self.recorded.take();
        let list = open.assessment().evidence_of(&self.question);
        let there = recorded.as_ref().and_then(|(idx, _)| Some((*idx, list.get(*idx)?)));
        let is_half_done = self.problem().is_some();
        let is_own =
            |it: &Evidence| self.original.as_ref() == Some(it) || self.earlier.contains(it);
        match there {
            Some((idx, evidence)) if !is_half_done || is_own(evidence) => {
                let waits = date(&self.date).is_err().then(|| self.date.clone());
                self.earlier.extend(recorded.map(|(_, it)| it));
                self.take(evidence);
                if let Some(text) = waits {
                    self.date = text;
                }
                self.recorded = Some((idx, evidence.clone()));
            }
            // What is half done stays, as a piece of its own: it must not end up in another one.
            _ if is_half_done => {}
            _ => *self = Self::blank(self.question.clone(), self.number),
        }
    }

    /// Goes on with the piece that was recorded of it before the place was put on disk.
    pub(super) fn find_recorded(&mut self, open: &OpenFile) {
        let Some(written) = self.evidence().filter(|_| self.recorded.is_none()) else { return };
        let is_of = |part: &Option<String>, whole: &Option<String>| part.is_none() || part == whole;
        let list = open.assessment().evidence_of(&self.question);
        let found = list.iter().enumerate().find(|(_, it)| {
            (it.grade, &it.title, it.date) == (written.grade, &written.title, None)
                && is_of(&it.reference, &written.reference)
                && is_of(&it.location, &written.location)
        });
        if let Some((idx, evidence)) = found {
            self.begin_with(idx, evidence, open);
        }
    }

    /// The grade that it counts as on a day, where its own date makes that a lower one; of the highest grade while none is chosen.
    pub(super) fn aged(&self, on: Date) -> Option<EvidenceGrade> {
        let grade = self.grade.unwrap_or(EvidenceGrade::MAX);
        let (title, date) = (String::new(), date(&self.date).ok()??);
        let dated = Evidence { grade, title, reference: None, date: Some(date), location: None };
        Some(aged_grade(&dated, on)).filter(|it| *it < grade)
    }

    /// What the form says, where it has a title and a grade; in place of a date that is none, the one recorded before.
    fn evidence(&self) -> Option<Evidence> {
        let some = |text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        Some(Evidence {
            grade: self.grade?,
            title: some(&self.title)?,
            reference: some(&self.reference),
            date: date(&self.date).unwrap_or_else(|_none| self.recorded.as_ref()?.1.date),
            location: some(&self.location),
        })
    }

    /// Nothing is written in it.
    fn is_empty(&self) -> bool {
        let all = [&self.title, &self.reference, &self.date, &self.location];
        all.iter().all(|text| text.trim().is_empty())
    }
}
