//! A new assessment in three steps: the institution, the people by post, the scope.

mod about;
mod kept;
mod known;
mod named_kind;
mod scope;
mod time;

use eframe::egui::{Frame, Id, Key, Margin, Modifiers, Panel, Response, ScrollArea, Ui};

use crate::domain::{Change, ChecklistId, Institution, InstitutionKind, Scope};
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::focus::{self, Group, Scrolled, scroll_by_keys};
use crate::ui::screens::Screen;
use crate::ui::theme::{size, space};
use crate::ui::typed::fields::distinct_posts;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::panel::{Later, before_ui};
use crate::ui::widgets::radio::{self, radio_ui};
use crate::ui::widgets::{button, text};
pub(crate) use known::letters;
use named_kind::named_kind;
pub(crate) use time::{full_note, rapid_note};

/// The width of the step with the list of checklists.
const WIDE: f32 = 980.0;
/// From this width on the list of checklists stands in two columns.
pub(super) const TWO_COLUMNS: f32 = 760.0;

/// A column that is not wider than this is narrow.
const NARROW: f32 = 430.0;

/// The steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Step {
    #[default]
    Institution,
    People,
    Scope,
}

/// What was entered so far.
#[derive(Debug)]
pub(crate) struct NewView {
    step: Step,
    name: String,
    /// The one that was chosen: a wrong one would bring the wrong checklists.
    kind_chosen: Option<InstitutionKind>,
    own_post: String,
    others: String,
    /// The scope as the person left it; none: as proposed for the kind.
    chosen: Option<Vec<ChecklistId>>,
    /// Why proposed checklists are left out, as far as it is said yet.
    left_out: String,
    is_rapid: bool,
    entered: Entered,
    /// What gets the keyboard next.
    focus: Option<Focus>,
    /// Enter was pressed where nothing more is to be said in the step.
    goes_on: bool,
}

/// When something was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Entered {
    /// Since the screen was opened last, if anything was.
    #[default]
    Now,
    /// It was there already.
    Before,
}

/// What can be given the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    /// The first control of the step.
    First,
    /// The button that goes on.
    Way,
}

impl Default for NewView {
    fn default() -> Self {
        Self {
            step: Step::Institution,
            name: String::new(),
            kind_chosen: None,
            own_post: String::new(),
            others: String::new(),
            chosen: None,
            left_out: String::new(),
            is_rapid: false,
            entered: Entered::default(),
            focus: Some(Focus::First),
            goes_on: false,
        }
    }
}

impl NewView {
    /// Draws the step, and below it the way on, which is always on screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        // Taken before the list of posts makes a line of it.
        let is_asked = self.step != Step::Scope
            && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        self.goes_on |= is_asked;
        before_ui(ui, "steps", Later::Below(52.0), |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false).id_salt(self.step as usize);
            scroll.show(ui, |ui| {
                self.step_ui(ui, cx, asks);
                scroll_by_keys(ui, Scrolled::Page);
            });
        });
        Panel::bottom("steps")
            .frame(Frame::new().inner_margin(Margin { top: 10, ..Margin::ZERO }))
            .resizable(false)
            .show(ui, |ui| self.steps_ui(ui, cx, asks));
        // While a list or a dialog is open, Escape leaves that alone.
        let is_free = !focus::is_covered(ui.ctx());
        if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.go_back(cx, asks);
        }
    }

    /// To the step before; from the first one away, with what was typed kept.
    fn go_back(&mut self, cx: &ViewCx<'_>, asks: &mut Asks) {
        self.focus = Some(Focus::First);
        match self.step {
            Step::Institution => {
                asks.show(Place::Screen(Screen::Start));
                if self.is_begun() {
                    asks.push(Ask::Say(cx.tr.assessment_new_kept()));
                }
            }
            Step::People => self.step = Step::Institution,
            Step::Scope => self.step = Step::People,
        }
    }

    fn step_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let width = if self.step == Step::Scope { WIDE } else { size::COLUMN };
        text::column(ui, width);
        text::title_ui(ui, &cx.tr.menu_screen_new());
        ui.horizontal_wrapped(|ui| {
            text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_step(self.step as usize + 1));
            if self.entered == Entered::Before && self.is_begun() {
                let anew = button::note_link_ui(ui, cx.tokens, &cx.tr.assessment_new_anew());
                if anew.clicked() {
                    asks.push(Ask::DropBegun);
                }
            }
        });
        ui.add_space(space::M);
        match self.step {
            Step::Institution => self.institution_ui(ui, cx, asks),
            Step::People => self.people_ui(ui, cx),
            Step::Scope => {
                self.depth_ui(ui, cx);
                ui.add_space(space::XS);
                self.scope_ui(ui, cx);
            }
        }
        ui.add_space(space::L);
    }

    /// The kind that was chosen, else the one that the name says, if it says one.
    fn kind(&self) -> Option<InstitutionKind> {
        self.kind_chosen.or_else(|| named_kind(&self.name))
    }

    fn institution_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        text::heading_ui(ui, &cx.tr.assessment_new_institution());
        let label = cx.tr.assessment_new_name();
        let hint = cx.tr.assessment_new_name_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let response = plain_field_ui(ui, cx, &mut self.name, &look, Id::unique("new name"));
        self.focus_first(&response);
        let is_named = is_entered(ui, &response);
        let known = self.kind();
        let is_empty = self.name.trim().is_empty();
        if is_named && is_empty {
            response.request_focus();
        }
        self.goes_on |= is_named && known.is_some();
        self.known_ui(ui, cx, asks);
        ui.add_space(space::M);
        text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_kind());
        ui.horizontal_wrapped(|ui| {
            for (idx, kind) in InstitutionKind::ALL.into_iter().enumerate() {
                let text = capitalised(&cx.tr.institution_kind(kind));
                let is_chosen = known == Some(kind);
                let choice = button::choice_ui(ui, cx.tokens, is_chosen, &text);
                if is_named && !is_empty && known.is_none() && idx == 0 {
                    choice.request_focus();
                } else if is_chosen && is_entered_at(ui, &choice) {
                    self.goes_on = true;
                } else if choice.clicked() {
                    self.kind_chosen = Some(kind);
                    self.chosen = None;
                }
            }
        });
        if self.kind_chosen.is_none() && known.is_some() {
            text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_kind_named());
        }
    }

    fn people_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        text::heading_ui(ui, &cx.tr.assessment_new_people());
        text::soft_ui(ui, cx.tokens, &cx.tr.assessment_new_people_why());
        ui.add_space(space::S);
        let label = cx.tr.assessment_new_own_post();
        let hint = cx.tr.assessment_new_own_post_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let response = plain_field_ui(ui, cx, &mut self.own_post, &look, Id::unique("new post"));
        self.focus_first(&response);
        if is_entered(ui, &response) {
            if self.own_post.trim().is_empty() {
                response.request_focus();
            } else {
                self.goes_on = true;
            }
        }
        ui.add_space(space::M);
        let label = cx.tr.assessment_new_others();
        let look = FieldLook::new(&label).rows(4);
        plain_field_ui(ui, cx, &mut self.others, &look, Id::unique("new others"));
        text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_others_note());
    }

    /// Stands before the list, which may be longer than the window.
    fn depth_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        text::heading_ui(ui, &cx.tr.assessment_new_depth());
        let group = Group::choosing(Id::unique("depth"));
        for (is_rapid, title, note) in [
            (false, cx.tr.assessment_new_full(), full_note(cx.tr, self.n_asked(cx, false))),
            (true, cx.tr.assessment_new_rapid(), rapid_note(cx.tr, self.n_asked(cx, true))),
        ] {
            let choice = radio_ui(ui, cx.tokens, group, self.is_rapid == is_rapid, &title);
            if self.is_rapid == is_rapid {
                self.focus_first(&choice);
            }
            if self.is_rapid == is_rapid && is_entered_at(ui, &choice) {
                self.focus = Some(Focus::Way);
            } else if choice.clicked() {
                self.is_rapid = is_rapid;
            }
            radio::about_ui(ui, cx.tokens, &note);
        }
    }

    fn focus_first(&mut self, control: &Response) {
        if self.focus == Some(Focus::First) {
            self.focus = None;
            control.request_focus();
        }
    }

    fn steps_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let is_ready = match self.step {
            Step::Institution => !self.name.trim().is_empty() && self.kind().is_some(),
            Step::People => !self.own_post.trim().is_empty(),
            Step::Scope => 0 < self.n_questions(cx),
        };
        let missing = match self.step {
            Step::Institution if self.name.trim().is_empty() => cx.tr.assessment_new_missing_name(),
            Step::Institution => cx.tr.assessment_new_missing_kind(),
            Step::People => cx.tr.assessment_new_missing_post(),
            Step::Scope => cx.tr.assessment_new_missing_scope(),
        };
        ui.horizontal_wrapped(|ui| {
            let text = match self.step {
                Step::Scope => cx.tr.assessment_new_create(),
                Step::Institution | Step::People => cx.tr.dialogs_next(),
            };
            let next =
                ui.add_enabled_ui(is_ready, |ui| button::primary_ui(ui, cx.tokens, &text)).inner;
            if self.focus == Some(Focus::Way) {
                self.focus = Some(Focus::First);
                if is_ready {
                    self.focus = None;
                    next.request_focus();
                }
            }
            // After a choice by the mouse nothing has the keyboard, and Enter means the button.
            let is_free = self.step != Step::Scope && ui.memory(|it| it.focused().is_none());
            let is_default = is_free && ui.input(|input| input.key_pressed(Key::Enter));
            let goes_on = std::mem::take(&mut self.goes_on) || is_default;
            if (next.clicked() || goes_on) && is_ready {
                self.focus = Some(Focus::First);
                match self.step {
                    Step::Institution => self.step = Step::People,
                    Step::People => self.step = Step::Scope,
                    Step::Scope => self.create(cx, asks),
                }
            }
            // After the way on, as in every dialog, so that Tab comes to that first.
            if button::quiet_ui(ui, &cx.tr.dialogs_back()).clicked() {
                self.go_back(cx, asks);
            }
            if !is_ready {
                text::note_ui(ui, cx.tokens, &missing);
            } else if self.step == Step::Scope {
                text::text_ui(ui, &cx.tr.assessment_new_total(self.n_questions(cx)));
            }
        });
    }

    fn create(&self, cx: &ViewCx<'_>, asks: &mut Asks) {
        let Some(kind) = self.kind() else { return };
        let own = self.own_post.trim().to_owned();
        let team = distinct_posts([own.as_str()].into_iter().chain(self.others.lines()));
        let name = self.name.trim().to_owned();
        let scope = Scope { checklists: self.scope(cx), is_rapid: self.is_rapid };
        asks.push(Ask::OwnPost { post: own, at: name.clone() });
        let mut changes = vec![
            Change::SetInstitution(Institution { name, kind }),
            Change::SetTeam(team),
            Change::SetScope(scope),
            Change::SetPlanLanguage(Some(cx.tr.language().tag().to_owned())),
        ];
        let left_out = self.left_out.trim();
        if self.leaves_out(cx) && !left_out.is_empty() {
            changes.push(Change::SetLeftOutReason(Some(left_out.to_owned())));
        }
        asks.push(Ask::Create(changes));
    }
}

/// Whether Enter was pressed in a field.
fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Whether Enter was pressed at a control that had the keyboard before.
fn is_entered_at(ui: &Ui, control: &Response) -> bool {
    control.has_focus()
        && !control.gained_focus()
        && ui.input(|input| input.key_pressed(Key::Enter))
}

/// With a capital at its beginning, as a label stands alone.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
