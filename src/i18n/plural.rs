//! Plural categories by the CLDR rules; fluent's own engine is wrong for Lithuanian.

use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

use super::Language;

/// The CLDR cardinal category of a whole number: `one`, `few`, `many` or `other`.
pub(super) fn category(language: Language, number: u64) -> &'static str {
    let locale: Locale = match language {
        Language::Lithuanian => locale!("lt"),
        Language::English => locale!("en"),
        Language::Norwegian => locale!("nb"),
    };
    let Ok(rules) = PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()) else {
        return "other";
    };
    match rules.category_for(number) {
        PluralCategory::One => "one",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule as CLDR words it, written a second time.
    fn lithuanian(n: u64) -> &'static str {
        let teens = (11..=19).contains(&(n % 100));
        match n % 10 {
            1 if !teens => "one",
            2..=9 if !teens => "few",
            _ => "other",
        }
    }

    #[test]
    fn lithuanian_counts_follow_cldr_up_to_a_thousand() {
        for n in 0..1000 {
            assert_eq!(category(Language::Lithuanian, n), lithuanian(n), "{n}");
        }
    }

    #[test]
    fn english_and_norwegian_have_one_and_other() {
        for language in [Language::English, Language::Norwegian] {
            assert_eq!(
                [0, 1, 2, 21].map(|n| category(language, n)),
                ["other", "one", "other", "other"]
            );
        }
    }
}
