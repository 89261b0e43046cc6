//! The sentence of each command and argument.

use crate::domain::InstitutionKind;
use crate::i18n::Tr;

/// What a command is for; `path` is its name behind those above it.
pub(super) fn command(path: &str, tr: &Tr) -> Option<String> {
    Some(match path {
        "" => tr.usage_about(),
        "demo" => tr.usage_demo(),
        "new" => tr.usage_new(),
        "sheet" => tr.usage_sheet(),
        "fill" => tr.usage_fill(),
        "score" => tr.usage_score(),
        "suggest" => tr.usage_suggest(),
        "export" => tr.usage_export(),
        "verify" => tr.usage_verify(),
        "compare" => tr.usage_compare(),
        "content" => tr.usage_content(),
        "content example" => tr.usage_content_example(),
        "content check" => tr.usage_content_check(),
        "content add" => tr.usage_content_add(),
        "content list" => tr.usage_content_list(),
        "content remove" => tr.usage_content_remove(),
        "handbook" => tr.usage_handbook(),
        "present" => tr.usage_present(),
        _ if path == "help" || path.ends_with(" help") => tr.usage_help_command(),
        // Below `help` every command stands once more.
        _ => {
            return command(
                path.strip_prefix("help ").or_else(|| path.split_once(" help ").map(|it| it.1))?,
                tr,
            );
        }
    })
}

/// What an argument is for.
pub(super) fn argument(command: &str, id: &str, tr: &Tr) -> Option<String> {
    Some(match id {
        "at" => tr.usage_arg_at(),
        "by" => tr.usage_arg_by(),
        "force" => tr.usage_arg_force(),
        "help" => tr.usage_help(),
        "version" => tr.usage_version(),
        "json" => tr.usage_arg_json(schema(command)?),
        "file" => match command {
            "" => tr.usage_arg_file(),
            "new" => tr.usage_new_file(),
            "verify" => tr.usage_verify_file(),
            _ => tr.usage_arg_assessment(),
        },
        "lang" => match command {
            "new" => tr.usage_new_lang(),
            "sheet" => tr.usage_sheet_lang(),
            "export" => tr.usage_export_lang(),
            _ => tr.usage_arg_lang(),
        },
        "output" => match command {
            "sheet" => tr.usage_sheet_output(),
            "handbook" => tr.usage_handbook_output(),
            _ => tr.usage_export_output(),
        },
        "format" if command == "handbook" => tr.usage_handbook_format(),
        "from" if command == "fill" => tr.usage_fill_from(),
        _ => return own(command, id, tr),
    })
}

/// What only one command takes.
fn own(command: &str, id: &str, tr: &Tr) -> Option<String> {
    Some(match (command, id) {
        ("demo", "dir") => tr.usage_demo_dir(),
        ("new", "from") => tr.usage_new_from(),
        ("new", "reset_ratings") => tr.usage_new_reset_ratings(),
        ("new", "institution") => tr.usage_new_institution(),
        ("new", "kind") => {
            tr.usage_new_kind(InstitutionKind::ALL.map(InstitutionKind::as_str).join(", "))
        }
        ("new", "scope") => tr.usage_new_scope(),
        ("new", "period") => tr.usage_new_period(),
        ("new", "assessed_on") => tr.usage_new_assessed_on(),
        ("new", "team") => tr.usage_new_team(),
        ("fill", "actions") => tr.usage_fill_actions(),
        ("fill", "risks") => tr.usage_fill_risks(),
        ("suggest", "budget") => tr.usage_suggest_budget(),
        ("export", "profile") => tr.usage_export_profile(),
        ("export", "format") => tr.usage_export_format(),
        ("export", "standard") => tr.usage_default(tr.usage_export_standard(), "ua1"),
        ("export", "previous") => tr.usage_export_previous(),
        ("export", "no_previous") => tr.usage_export_no_previous(),
        ("compare", "old") => tr.usage_compare_old(),
        ("compare", "new") => tr.usage_compare_new(),
        ("content example", "dir") => tr.usage_content_example_dir(),
        ("content check", "dir") => tr.usage_content_check_dir(),
        ("content add", "dir") => tr.usage_content_add_dir(),
        ("content remove", "name") => tr.usage_content_remove_name(),
        ("handbook", "search") => tr.usage_handbook_search(),
        ("handbook", "glossary") => tr.usage_handbook_glossary(),
        ("handbook", "notes") => tr.usage_handbook_notes(),
        ("handbook", "chapter") => tr.usage_handbook_chapter(),
        ("handbook", "all") => tr.usage_handbook_all(),
        ("present", "name") => tr.usage_present_name(),
        ("present", "questions") => tr.usage_present_questions(),
        ("present", "from") => tr.usage_present_from(),
        _ => return None,
    })
}

/// The schema of what a command prints.
fn schema(command: &str) -> Option<&'static str> {
    Some(match command {
        "score" => "docs/schema/score.json",
        "suggest" => "docs/schema/suggestion.json",
        "verify" => "docs/schema/verification.json",
        "compare" => "docs/schema/comparison.json",
        _ => return None,
    })
}

/// The word that stands for a value of an argument; what is the same in every language stays.
pub(super) fn value(name: &str, tr: &Tr) -> Option<String> {
    Some(match name {
        "FILE" => tr.usage_value_file(),
        "DIR" => tr.usage_value_dir(),
        "NAME" => tr.usage_value_name(),
        "KIND" => tr.usage_value_kind(),
        "SCOPE" => tr.usage_value_scope(),
        "LANG" => tr.usage_value_lang(),
        "FROM..TO" => tr.usage_value_period(),
        "DATE" => tr.usage_value_date(),
        "POST" => tr.usage_value_post(),
        "OLD" => tr.usage_value_old(),
        "NEW" => tr.usage_value_new(),
        "POINTS" => tr.usage_value_points(),
        "PROFILE" => tr.usage_value_profile(),
        "FORMAT" => tr.usage_value_format(),
        "STANDARD" => tr.usage_value_standard(),
        "WORDS" => tr.usage_value_words(),
        "TERM" => tr.usage_value_term(),
        "CHAPTER" => tr.usage_value_chapter(),
        "RFC3339" => tr.usage_value_moment(),
        _ => return None,
    })
}
