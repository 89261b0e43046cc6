//! The facts of the open assessment: institution, people, dates, and what the plan rests on.

use eframe::egui::Ui;

use super::kind;
use super::setting::Setting;
use super::spot::spot_ui;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::{ActionField, Field};
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::assessed_day;
use crate::ui::widgets::date_field::{date_field_ui, date_problem_ui};
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::{button, text};

/// Institution, people, dates.
pub(super) fn facts_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    let (assessment, tokens) = (open.assessment(), cx.tokens);
    spot_ui(ui, tokens, Setting::Institution, |ui| {
        let label = cx.tr.assessment_new_name();
        field_ui(ui, cx, drafts, assessment, &Field::InstitutionName, &FieldLook::new(&label));
    });
    ui.add_space(space::S);
    spot_ui(ui, tokens, Setting::Kind, |ui| kind::kind_ui(ui, cx, open, asks));
    ui.add_space(space::S);
    spot_ui(ui, tokens, Setting::Team, |ui| {
        let label = cx.tr.menu_settings_team();
        field_ui(ui, cx, drafts, assessment, &Field::Team, &FieldLook::new(&label).rows(3));
        text::note_ui(ui, tokens, &cx.tr.menu_settings_team_note());
        // Whoever still types a name has not given it yet.
        if !drafts.holds(&Field::Team) {
            gone_ui(ui, cx, open, asks);
        }
    });
    ui.add_space(space::S);
    spot_ui(ui, tokens, Setting::AssessedOn, |ui| {
        let label = cx.tr.menu_settings_assessed_on();
        date_field_ui(ui, cx, drafts, assessment, &Field::AssessedOn, &label);
        date_problem_ui(ui, cx, drafts, assessment, &Field::AssessedOn);
        text::note_ui(ui, tokens, &cx.tr.menu_settings_assessed_on_note());
        if let Some(words) = assessed_day::problem(cx) {
            text::warning_ui(ui, tokens, &words);
        }
    });
    ui.add_space(space::S);
    for (setting, field, label, hint) in [
        (
            Setting::Approval,
            Field::Approval,
            cx.tr.menu_settings_approval(),
            cx.tr.menu_settings_approval_hint(),
        ),
        (
            Setting::LegalBasis,
            Field::LegalBasis,
            cx.tr.menu_settings_legal_basis(),
            cx.tr.menu_settings_legal_basis_hint(),
        ),
        (
            Setting::Monitoring,
            Field::Monitoring,
            cx.tr.menu_settings_monitoring(),
            cx.tr.menu_settings_monitoring_hint(),
        ),
    ] {
        spot_ui(ui, tokens, setting, |ui| {
            let look = FieldLook::new(&label).hint(&hint).wrapped(1);
            field_ui(ui, cx, drafts, assessment, &field, &look);
        });
        ui.add_space(space::S);
    }
}

/// The posts that went out of the list above while something still is theirs, each with the way to set that right.
fn gone_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let tr = cx.tr;
    for gone in &open.gone_posts {
        let fills_in = gone.post == cx.post();
        let words = match gone.open.len() {
            0 if fills_in => tr.menu_settings_post_gone_fills_in(gone.post.as_str()),
            0 => continue,
            n_actions => tr.menu_settings_post_gone(n_actions, gone.post.as_str()),
        };
        ui.add_space(space::S);
        text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        for heir in &gone.heirs {
            let go = tr.menu_settings_post_gone_go(heir.as_str());
            if button::link_ui(ui, cx.tokens, &go).clicked() {
                asks.changes(gone.renamed(open.assessment(), heir));
                let is_named = |it: &Option<String>| it.as_ref() == Some(&gone.post);
                if is_named(&open.own_post) || is_named(&open.copy_post) {
                    asks.push(Ask::Post(heir.clone()));
                }
                // It is the person of this computer, under another name.
                let mut told = cx.settings.posts.values().chain([&cx.settings.post]);
                if fills_in && told.any(|it| *it == gone.post) {
                    let at = open.assessment().institution.name.clone();
                    asks.push(Ask::OwnPost { post: heir.clone(), at });
                }
            }
        }
        if let Some(action) = gone.open.first()
            && button::link_ui(ui, cx.tokens, &tr.menu_settings_post_gone_plan()).clicked()
        {
            asks.show(Place::PlanField(Field::Action(action.clone(), ActionField::Owner)));
        }
    }
}
