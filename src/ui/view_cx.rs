//! What a view may read: texts, colours, the open assessment and its scores.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::asks::LastYear;
use super::open_file::OpenFile;
use super::screens::Screen;
use super::theme::{Tokens, size};
use super::typed::unfinished::Texts as UnfinishedTexts;
use crate::content::{Handbook, Pack, Texts};
use crate::domain::{ChecklistId, QuestionId, RiskId};
use crate::i18n::{Language, Tr};
use crate::store::{Folders, Reading, Recent, Settings};

/// What a view may read in a frame.
#[derive(Clone, Copy)]
pub(super) struct ViewCx<'a> {
    /// The texts of the program.
    pub tr: &'a Tr,
    /// The colours.
    pub tokens: &'a Tokens,
    /// Checklists, risks, measures.
    pub pack: &'static Pack,
    /// The texts of the checklists.
    pub texts: &'a Texts,
    /// The handbook.
    pub handbook: &'a Handbook,
    /// What the person chose for the program.
    pub settings: &'a Settings,
    /// The files that were open lately.
    pub recent: &'a Recent,
    /// What the person kept of the handbook.
    pub reading: &'a Reading,
    /// Grows with each change of what was kept.
    pub reading_revision: u64,
    /// Where the program keeps its own files, and the person documents.
    pub(crate) folders: &'a Folders,
    /// Something that was typed is not on disk yet.
    pub(crate) is_writing: bool,
    /// Several raters vote now.
    pub(crate) is_voting: bool,
    /// What was typed and cannot be recorded as it stands.
    pub(crate) unfinished: &'a UnfinishedTexts,
    /// What was entered for a new assessment that is not made yet.
    pub(crate) begun: &'a UnfinishedTexts,
    /// The open assessment.
    pub open: Option<&'a OpenFile>,
    /// The screen that is shown.
    pub screen: Screen,
    /// What next year's assessment would begin from.
    pub(super) last_year: Option<LastYear>,
    /// The time now.
    pub now: Timestamp,
    /// The zone of the clock on the wall.
    pub zone: &'a TimeZone,
}

impl<'a> ViewCx<'a> {
    /// A time as the clock on the wall shows it; with its date where that is not today.
    pub(super) fn time(&self, time: Timestamp) -> String {
        let (then, now) = (time.to_zoned(self.zone.clone()), self.now.to_zoned(self.zone.clone()));
        let clock = then.strftime("%H:%M").to_string();
        if then.date() == now.date() {
            clock
        } else {
            format!("{} {clock}", self.tr.short_date(then.date()))
        }
    }

    /// The day on the wall.
    pub(super) fn today(&self) -> Date {
        self.now.to_zoned(self.zone.clone()).date()
    }

    /// Whether the page has to do with what is open; else it begins another assessment or reviews a plan.
    pub(super) fn is_at_open(&self) -> bool {
        !matches!(self.screen, Screen::New | Screen::Review)
    }

    /// The post that changes are recorded for.
    pub(super) fn post(&self) -> &'a str {
        let of_settings = self.settings.post.as_str();
        self.open.map_or(of_settings, |it| it.post(of_settings))
    }

    /// How wide the column of the handbook is.
    #[expect(clippy::cast_possible_truncation, reason = "a few hundred points")]
    pub(super) fn column(&self) -> f32 {
        self.settings.reading_width.map_or(size::COLUMN, |it| it as f32)
    }

    /// The words of a question.
    pub(super) fn question_text<'b>(&self, id: &'b QuestionId) -> &'b str
    where
        'a: 'b,
    {
        self.texts.question(id).map_or(id.as_str(), |it| it.text.as_str())
    }

    /// Which question of its checklist it is, counted from 1.
    pub(super) fn question_number(&self, id: &QuestionId) -> usize {
        let found = self.pack.instrument.question(id);
        let place = found.and_then(|(list, _)| list.questions.iter().position(|it| it.id == *id));
        place.map_or(1, |it| it + 1)
    }

    /// The title of a checklist.
    pub(super) fn checklist_title<'b>(&self, id: &'b ChecklistId) -> &'b str
    where
        'a: 'b,
    {
        self.texts.checklist(id).map_or(id.as_str(), |it| it.title.as_str())
    }

    /// The title of a checklist as a plan has it, in the language of the window where it is that of the program in another one.
    pub(super) fn checklist_told<'b>(&self, id: &'b ChecklistId, told: &'b str) -> &'b str
    where
        'a: 'b,
    {
        let is_own =
            |it: Language| self.pack.texts(it).checklist(id).is_some_and(|it| it.title == told);
        if Language::ALL.into_iter().any(is_own) { self.checklist_title(id) } else { told }
    }

    /// The words of a risk.
    pub(super) fn risk_text<'b>(&self, id: &'b RiskId) -> &'b str
    where
        'a: 'b,
    {
        self.texts.risk(id).map_or(id.as_str(), |it| it.text.as_str())
    }

    /// The words of a risk as a plan has them, in the language of the window where they are those of the program in another one.
    pub(super) fn risk_told<'b>(&self, id: &'b RiskId, told: &'b str) -> &'b str
    where
        'a: 'b,
    {
        let is_own = |it: Language| self.pack.texts(it).risk(id).is_some_and(|it| it.text == told);
        if Language::ALL.into_iter().any(is_own) { self.risk_text(id) } else { told }
    }

    /// The words of a question as a plan has them, in the language of the window where they are those of the program in another one.
    pub(super) fn question_told<'b>(&self, id: &'b QuestionId, told: &'b str) -> &'b str
    where
        'a: 'b,
    {
        let texts = |it: Language| self.pack.texts(it).question(id);
        let is_own = |it: Language| texts(it).is_some_and(|it| it.text == told);
        if Language::ALL.into_iter().any(is_own) { self.question_text(id) } else { told }
    }
}
