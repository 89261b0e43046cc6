//! What was entered for a new assessment, as texts by name, so that it is there again after another screen and after a restart.

use super::{Entered, NewView, Step};
use crate::domain::{ChecklistId, InstitutionKind};
use crate::ui::typed::unfinished::Texts;

impl NewView {
    /// Whether anything was entered.
    pub(crate) fn is_begun(&self) -> bool {
        !self.texts().is_empty()
    }

    /// What was entered.
    pub(crate) fn texts(&self) -> Texts {
        let kind = self.kind_chosen.map(|it| place(it).to_string());
        let chosen = |ids: &Vec<ChecklistId>| {
            ids.iter().map(ChecklistId::as_str).collect::<Vec<_>>().join(" ")
        };
        let entered = [
            ("name", Some(self.name.clone())),
            ("kind", kind),
            ("own-post", Some(self.own_post.clone())),
            ("others", Some(self.others.clone())),
            ("left-out", Some(self.left_out.clone())),
            ("rapid", self.is_rapid.then(|| "yes".to_owned())),
        ];
        let entered = entered.into_iter().filter_map(|(key, text)| Some((key, text?)));
        let said = entered.filter(|(_, text)| !text.trim().is_empty());
        let mut texts: Texts = said.map(|(key, text)| (key.to_owned(), text)).collect();
        if let Some(ids) = &self.chosen {
            texts.insert("checklists".to_owned(), chosen(ids));
        }
        if !texts.is_empty() && self.step != Step::Institution {
            texts.insert("step".to_owned(), (self.step as usize).to_string());
        }
        texts
    }

    /// What was entered before, at the step that it was left at: who types on there must not write into the name.
    pub(crate) fn resumed(texts: &Texts) -> Self {
        let text = |key: &str| texts.get(key).cloned().unwrap_or_default();
        let kind = text("kind").parse().ok();
        let ids = |text: &String| {
            text.split_whitespace().filter_map(|it| ChecklistId::parse(it).ok()).collect()
        };
        let steps = [Step::Institution, Step::People, Step::Scope];
        let left = steps.into_iter().find(|it| (*it as usize).to_string() == text("step"));
        Self {
            step: left.unwrap_or_default(),
            name: text("name"),
            kind_chosen: InstitutionKind::ALL.into_iter().find(|it| Some(place(*it)) == kind),
            own_post: text("own-post"),
            others: text("others"),
            chosen: texts.get("checklists").map(ids),
            left_out: text("left-out"),
            is_rapid: texts.contains_key("rapid"),
            ..Self::default()
        }
    }

    /// Gives the keyboard to the step that is shown when it is drawn next.
    pub(crate) fn focus(&mut self) {
        self.focus = Some(super::Focus::First);
        self.entered = if self.is_begun() { Entered::Before } else { Entered::Now };
    }
}

/// The place of a kind among all.
fn place(kind: InstitutionKind) -> usize {
    InstitutionKind::ALL.iter().position(|it| *it == kind).unwrap_or_default()
}
