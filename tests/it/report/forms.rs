//! How the plan writes what comes back again and again: one form of a day, the index of a letter.

use skaidra::domain::{ActionStatus, Deadline};
use skaidra::i18n::{Language, Tr};
use skaidra::report::document::{Block, ParagraphStyle, SpanStyle};
use skaidra::report::{Profile, document_of, markdown};

use super::example_plan;

#[test]
fn a_day_has_one_form_on_all_pages() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let plan = example_plan(language, Profile::Full);
        let text = markdown(&document_of(&plan, &tr));
        let evidence = plan.questions().flat_map(|it| &it.evidence).filter_map(|it| it.date);
        let accepted = plan.risks().filter_map(|it| it.acceptance.as_ref());
        let kept = || plan.actions.iter().filter(|it| it.status != ActionStatus::Dropped);
        let due = kept().filter_map(|it| match it.due {
            Some(Deadline::On(date)) => Some(date),
            _ => None,
        });
        let start = kept().filter_map(|it| it.start);
        let days = evidence.chain(accepted.map(|it| it.until)).chain(due).chain(start);
        let mut n_days = 0;
        for day in days {
            n_days += 1;
            assert!(text.contains(&tr.date(day)), "{day} is not written as {}", tr.date(day));
            let short = tr.short_date(day);
            assert!(!text.contains(&short), "{language:?}: {short} stands beside the long form");
        }
        assert!(10 < n_days);
    }
}

#[test]
fn the_index_of_a_letter_is_lowered_and_no_low_line_is_printed() {
    for language in Language::ALL {
        let plan = example_plan(language, Profile::Full);
        let document = document_of(&plan, &Tr::new(language));
        let formulas = document.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(it) if it.style == ParagraphStyle::Formula => Some(&it.text),
            _ => None,
        });
        let spans: Vec<_> = formulas.flatten().collect();
        let low: Vec<&str> = spans
            .iter()
            .filter(|it| it.style == SpanStyle::Low)
            .map(|it| it.text.as_str())
            .collect();
        assert!(["A", "B", "L", "I"].iter().all(|it| low.contains(it)), "{low:?}");
        assert!(low.iter().all(|it| it.chars().all(char::is_alphanumeric)), "{low:?}");
        assert!(spans.iter().all(|it| !it.text.contains('_')), "{spans:?}");
    }
}
