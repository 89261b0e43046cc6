//! Begins presentations: of a chapter, of a checklist's questions, of the dilemmas.

use crate::content::DILEMMAS;
use crate::domain::{Checklist, ChecklistId};
use crate::ui::Shown;
use crate::ui::app::App;
use crate::ui::screens::Screen;
use crate::ui::screens::presentation::{Left, Presentation, deck_of_slug, of_checklist};
use crate::ui::view_model::progress::checklists_in_scope;

impl App {
    /// Shows what the command line asked for.
    pub(crate) fn present(&mut self, shown: &Shown) {
        match shown {
            Shown::Chapter(slug) => self.present_slug(slug),
            Shown::From(shown, number) => {
                self.present(shown);
                self.presentation = self.presentation.take().map(|it| it.from(*number));
            }
            Shown::Questions(id) => {
                let id = ChecklistId::parse(id).ok();
                let checklist = id.and_then(|it| self.pack.instrument.checklist(&it));
                if let Some(checklist) = checklist {
                    self.present_checklist(checklist);
                }
            }
        }
    }

    /// Shows the chapter that is read, from the section that is read.
    pub(super) fn present_chapter(&mut self) {
        let Some(slug) = self.read_chapter() else { return };
        self.present_slug(&slug);
        let section = self.views.handbook.section().filter(|it| it.chapter == slug);
        if let Some(section) = section {
            self.presentation = self.presentation.take().map(|it| it.at(&section.anchor));
        }
        self.resume();
    }

    fn present_slug(&mut self, slug: &str) {
        if let Some(deck) = deck_of_slug(&self.tr, self.pack, slug) {
            self.presentation = Some(Presentation::new(deck));
        }
    }

    /// Shows the questions of the checklist that is answered, or of the one that the chapter belongs to.
    pub(super) fn present_questions(&mut self) {
        let instrument = &self.pack.instrument;
        let chosen = self.answered_checklist().or_else(|| self.read_chapter());
        let id = chosen.and_then(|it| ChecklistId::parse(&it).ok());
        let checklist = id.and_then(|it| instrument.checklist(&it));
        if let Some(checklist) = checklist.or_else(|| instrument.checklists.first()) {
            self.present_checklist(checklist);
            // From another screen nobody means the question that was left last.
            let shown = self.views.answers.question().filter(|_| self.screen == Screen::Answers);
            if let Some(question) = shown {
                self.presentation = self.presentation.take().map(|it| it.at(question.as_str()));
            }
            self.resume();
        }
    }

    /// The checklist of the question that is answered, or the first in scope.
    fn answered_checklist(&self) -> Option<String> {
        let open = self.open.as_ref()?;
        let question = self.views.answers.question();
        let shown = question.and_then(|it| self.pack.instrument.question(it)).map(|(it, _)| it);
        let first = || checklists_in_scope(self.pack, open.assessment()).next();
        shown.or_else(first).map(|it| it.id.to_string())
    }

    fn present_checklist(&mut self, checklist: &Checklist) {
        let texts = self.pack.texts(self.tr.language());
        self.presentation = Some(Presentation::new(of_checklist(&self.tr, texts, checklist)));
    }

    /// Shows the dilemmas.
    pub(super) fn present_dilemmas(&mut self) {
        self.present_slug(DILEMMAS);
        self.resume();
    }

    /// Goes on where the same was left, unless something else was opened since.
    fn resume(&mut self) {
        self.presentation = self.presentation.take().map(|it| it.resume(&self.presented));
    }

    /// Goes on with what was left last, wherever one has read since.
    pub(super) fn go_on(&mut self) {
        self.presentation = self.presented.pop().map(Left::again);
    }

    /// The chapter that is read, or the first.
    pub(super) fn read_chapter(&self) -> Option<String> {
        let first =
            || self.pack.handbook(self.tr.language()).chapters.first().map(|it| it.slug.clone());
        self.views.handbook.chapter().map(str::to_owned).or_else(first)
    }
}
