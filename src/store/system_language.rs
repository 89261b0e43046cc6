//! The language that the user's system speaks.

use crate::i18n::Language;

/// That of the first variable of the environment that says anything (`LC_ALL`, `LC_MESSAGES`, `LANG`), else, as on
/// Windows, of the system's settings; none where it is not a shipped one.
pub fn system_language() -> Option<Language> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    match said {
        Some(value) => Language::parse(&value),
        None => sys_locale::get_locales().find_map(|it| Language::parse(&it)),
    }
}
