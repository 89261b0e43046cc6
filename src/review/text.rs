//! The words of the pages beside the words that the data give, for plans of another version, whose layout may have changed since.

mod extract;
mod unicode;

use crate::i18n::Tr;
use crate::report::document::{Block, Document};
use crate::report::{LAYOUT, Plan, document_of};

use super::finding::Finding;
use super::pdf::{Pdf, PdfError};
use super::rerender::Outcome;
use super::verification::How;

use extract::{PageText, page_texts};

/// Compares the words of the received pages with those of our own rendering, part by part.
pub(super) fn compare(
    first: &Pdf<'_>,
    own: &[u8],
    plan: &Plan,
    app: &str,
) -> Result<Outcome, PdfError> {
    let document = document_of(plan, &Tr::new(plan.lang));
    let own = page_texts(&Pdf::read(own)?)?;
    let found = page_texts(first)?;
    let mut findings = vec![other_version(plan, app)];
    let body = |pages: &[PageText]| pages.iter().map(|it| it.body.as_str()).collect::<String>();
    let (found_body, own_body) = (body(&found), body(&own));
    let differing = differing_parts(&headings(&document), &found_body, &own_body);
    if !differing.is_empty() {
        findings.push(Finding::TextDiffers(differing));
    }
    for (idx, page) in found.iter().enumerate() {
        let furniture = furniture(&document, idx + 1, found.len());
        if page.has_other || !is_furniture(&page.artifacts, &furniture, &own_body) {
            findings.push(Finding::NotText { page: idx + 1 });
        }
    }
    Ok(Outcome { how: How::Text, pages: findings, attachments: Vec::new(), metadata: Vec::new() })
}

/// Two programs of one version may still print differently, such as before and after a change on the way to a release.
fn other_version(plan: &Plan, app: &str) -> Finding {
    let (mut made, mut own) = (plan.app.clone(), app.to_owned());
    if made == own {
        let with = |version: &str, layout: &str| match layout {
            "" => version.to_owned(),
            layout => format!("{version}+{layout}"),
        };
        (made, own) = (with(&made, &plan.layout), with(&own, LAYOUT));
    }
    Finding::OtherVersion { made, own }
}

/// Words without what layout decides: spaces, and hyphens at the ends of lines.
fn plain(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && *it != '\u{ad}').collect()
}

/// The headings that begin the parts.
fn headings(document: &Document) -> Vec<&str> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(it) if it.level == 1 => Some(it.text.as_str()),
        _ => None,
    });
    headings.collect()
}

/// The parts that do not read the same, by their headings.
fn differing_parts(headings: &[&str], found: &str, own: &str) -> Vec<String> {
    let (found, own) = (split(headings, found), split(headings, own));
    let mut differing = Vec::new();
    // What stands before the first heading is named by it too.
    let names = headings.first().into_iter().chain(headings);
    for ((name, found), own) in names.zip(&found).zip(&own) {
        if found != own && differing.last().is_none_or(|it| it != name) {
            differing.push((*name).to_owned());
        }
    }
    differing
}

/// Cuts a text at the headings, in their order; a heading that is not found leaves its part empty.
fn split<'t>(headings: &[&str], text: &'t str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut n_open = 1;
    for heading in headings {
        let heading = plain(heading);
        match rest.split_once(heading.as_str()) {
            Some((before, after)) => {
                parts.push(before);
                parts.extend(std::iter::repeat_n("", n_open - 1));
                (rest, n_open) = (after, 1);
            }
            None => n_open += 1,
        }
    }
    parts.push(rest);
    parts.extend(std::iter::repeat_n("", n_open - 1));
    parts
}

/// What stands around the text of a page.
fn furniture(document: &Document, page: usize, n_pages: usize) -> Vec<String> {
    let number = document.page_pattern.replace("{page}", &page.to_string());
    let number = number.replace("{pages}", &n_pages.to_string());
    let mut all: Vec<String> =
        [&document.institution, &document.short_title, &number, &document.fingerprint]
            .into_iter()
            .map(|it| plain(it))
            .filter(|it| !it.is_empty())
            .collect();
    // The longest first, so that none is cut by a part of it.
    all.sort_by_key(|it| std::cmp::Reverse(it.len()));
    all
}

/// Whether what is marked as decoration is the head and foot of the page, or repeats words of the text.
fn is_furniture(artifacts: &[String], furniture: &[String], body: &str) -> bool {
    artifacts.iter().all(|it| {
        let rest = furniture.iter().fold(it.clone(), |text, known| text.replacen(known, "", 1));
        rest.chars().all(|it| !it.is_alphanumeric()) || body.contains(it.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_compared_one_by_one() {
        let headings = ["1. One", "2. Two", "3. Three"];
        let own = "title1.Oneaaa2.Twobbb3.Threeccc";
        let cases = [
            (own, vec![]),
            ("title1.Oneaaa2.TwobXb3.Threeccc", vec!["2. Two"]),
            ("Title1.Oneaaa2.Twobbb3.Threeccc", vec!["1. One"]),
            ("title1.Oneaaa2.Tobbb3.Threeccc", vec!["1. One", "2. Two"]),
            ("title1.Oneaaa2.Twobbb", vec!["3. Three"]),
        ];
        for (found, expected) in cases {
            assert_eq!(differing_parts(&headings, found, own), expected, "{found}");
        }
    }

    #[test]
    fn decoration_may_repeat_but_not_say_anything_new() {
        let furniture = ["Utena".to_owned(), "1/2".to_owned()];
        let ok = |it: &str| is_furniture(&[it.to_owned()], &furniture, "abcRizikaNetodef");
        assert!(ok("Utena1/2") && ok("RizikaNeto") && ok("—") && ok(""));
        assert!(!ok("Utena1/3") && !ok("Balas0,99"));
    }
}
