//! Places of the data as a reader calls them; a question and a risk keep the id that stands beside them everywhere.

use crate::content::installed;
use crate::domain::ChecklistId;
use crate::i18n::Tr;
use crate::report::words::short_name;
use crate::review::places::{Places, Thing};

/// Properties of a file as a reader calls them, each once.
pub(super) fn properties(tr: &Tr, names: &[String]) -> String {
    let word = |name: &String| match name.rsplit(':').next().unwrap_or(name) {
        "ID" | "DocumentID" | "InstanceID" => tr.review_property_id(),
        "CreationDate" | "CreateDate" => tr.review_property_created(),
        "ModDate" | "ModifyDate" | "MetadataDate" => tr.review_property_modified(),
        "Creator" | "Producer" | "CreatorTool" => tr.review_property_program(),
        "Title" | "title" => tr.review_property_title(),
        "Author" | "creator" => tr.review_property_author(),
        "Subject" | "description" => tr.review_property_subject(),
        "Keywords" => tr.review_property_keywords(),
        "Lang" | "language" => tr.review_property_language(),
        "Outlines" | "PageLabels" => tr.review_property_outline(),
        "StructTreeRoot" | "MarkInfo" | "RoleMap" => tr.review_property_tags(),
        "OpenAction" | "AA" => tr.review_property_on_opening(),
        "AcroForm" => tr.review_property_form(),
        "PageMode" | "PageLayout" | "ViewerPreferences" => tr.review_property_view(),
        "Metadata" => tr.review_property_packet(),
        _ => tr.review_property_other(name.as_str()),
    };
    once(names.iter().map(word))
}

/// Where an assessment says something else than the plan.
pub(super) fn of_journal(tr: &Tr, places: &Places) -> String {
    let word = |place: &String| match place.as_str() {
        "journal.id" => tr.review_place_journal_id(),
        "journal.created" => tr.review_place_journal_created(),
        "journal.changed" => tr.review_place_journal_changed(),
        "journal.records" => tr.review_place_journal_records(),
        "journal.steps_back" => tr.review_place_journal_times(),
        "assessed_on" => tr.review_place_day(),
        "institution" => tr.review_place_institution(),
        "period" => tr.review_place_period(),
        "team" => tr.review_place_team(),
        "approval" => tr.review_place_approval(),
        "legal_basis" => tr.menu_change_legal_basis(),
        "monitoring" => tr.menu_change_monitoring(),
        "rapid" => tr.review_place_rapid(),
        "left_out" => tr.review_place_left_out(),
        "checklists" => tr.review_place_checklists(),
        id => named(tr, places, id),
    };
    all(tr, places, once(places.first.iter().map(word)))
}

/// Where the data of a plan are not what they should be.
pub(super) fn of_data(tr: &Tr, places: &Places) -> String {
    let word = |place: &String| {
        let head = place.split(['.', '[']).next().unwrap_or(place);
        match head {
            "scores" if place == "scores.level" => tr.review_place_level(),
            "scores" if place.starts_with("scores.index") => tr.review_place_index(),
            id if id.contains('-') || checklist(tr, id).is_some() => thing(tr, id),
            _ => tr.review_place_other(),
        }
    };
    all(tr, places, once(places.first.iter().map(word)))
}

/// A thing as the plan names it: an action by its number and first words, a question or a risk by its id and first words.
fn named(tr: &Tr, places: &Places, id: &str) -> String {
    let quoted = |words: &str| tr.report_quoted(short_name(words));
    match places.things.get(id) {
        Some(Thing::Action(Some(number), title)) => {
            tr.review_numbered_action(number.to_string(), quoted(title))
        }
        Some(Thing::Action(None, title)) => tr.review_unnumbered_action(quoted(title)),
        Some(Thing::Words(words)) => format!("{id} {}", quoted(words)),
        None => thing(tr, id),
    }
}

fn all(tr: &Tr, places: &Places, named: String) -> String {
    if places.n_more == 0 { named } else { tr.review_place_more(places.n_more, named) }
}

fn once(words: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = Vec::new();
    for word in words {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all.join(", ")
}

/// Ids of actions are a letter and digits, those of questions begin with more letters; a checklist has a title.
fn thing(tr: &Tr, id: &str) -> String {
    if id.starts_with("a-") {
        return tr.review_place_action(id);
    }
    checklist(tr, id).map_or_else(|| id.to_owned(), |title| tr.report_quoted(title))
}

fn checklist(tr: &Tr, id: &str) -> Option<String> {
    let id = ChecklistId::parse(id).ok()?;
    installed().texts(tr.language()).checklist(&id).map(|it| it.title.clone())
}
