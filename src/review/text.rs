//! The words of the pages beside the words that the data give, for plans of another version, whose layout may have changed since.

mod align;
mod extract;
mod judge;
mod marked;
mod words;
mod unicode;

use std::collections::BTreeSet;

use crate::i18n::Tr;
use crate::report::document::Document;
use crate::report::{LAYOUT, Plan, document_of};

use super::finding::Finding;
use super::pdf::{Pdf, PdfError};
use super::rerender::Outcome;
use super::verification::How;

use align::align;
use extract::{PageText, page_texts};
use judge::{Found, Judged, judge, judge_figures};
use marked::{Origin, Told, Words, words_of};
use words::words;

/// Compares the words of the received pages with those of our own rendering.
pub(super) fn compare(
    first: &Pdf<'_>,
    own: &[u8],
    plan: &Plan,
    app: &str,
) -> Result<Outcome, PdfError> {
    let document = document_of(plan, &Tr::new(plan.lang));
    let own = page_texts(&Pdf::read(own)?)?;
    let found = page_texts(first)?;
    let (mut findings, mut how) = (vec![other_version(plan, app)], How::Text);
    let mut fixed: BTreeSet<String> = BTreeSet::new();
    if all_plain(&found) != all_plain(&own) {
        let words = words_of(plan);
        let judged = judged(&words, &own, &found, &Tr::new(plan.lang));
        let names = |places: &BTreeSet<usize>| -> BTreeSet<String> {
            places.iter().filter_map(|it| words.parts.get(*it).cloned()).collect()
        };
        if !judged.pages.is_empty() {
            let parts = names(&judged.parts).into_iter().collect();
            findings
                .push(Finding::TextDiffers { pages: judged.pages.into_iter().collect(), parts });
        }
        fixed = names(&judged.fixed);
    }
    let furniture = Furniture { document: &document, n_pages: found.len() };
    let body: String = found.iter().map(|it| plain(&it.body)).collect();
    let (strange, is_reworded) = furniture.strange(&found, &body);
    findings.extend(strange.into_iter().map(|page| Finding::NotText { page }));
    if is_reworded || !fixed.is_empty() {
        how = How::Values;
        let parts = fixed.into_iter().collect();
        findings.push(Finding::FixedWords { made: plan.app.clone(), parts });
    }
    Ok(Outcome { how, pages: findings, attachments: Vec::new(), metadata: Vec::new() })
}

/// Every letter of the pages, without what layout decides.
fn all_plain(pages: &[PageText]) -> String {
    let texts = pages.iter().map(|it| &it.body).chain(pages.iter().map(|it| &it.figures));
    texts.map(|it| plain(it)).collect()
}

/// Judges words by where this version takes them from.
fn judged(told: &Words, own: &[PageText], found: &[PageText], tr: &Tr) -> Judged {
    let of = |text: fn(&PageText) -> &str| {
        own.iter().flat_map(|it| words(text(it))).collect::<Vec<String>>()
    };
    let numbered = |text: fn(&PageText) -> &str| {
        let pages = found.iter().enumerate();
        let all = pages.flat_map(|(idx, it)| {
            words(text(it)).into_iter().map(move |word| Found { word, page: idx + 1 })
        });
        all.collect::<Vec<Found>>()
    };
    let own_body = with_origins(&told.body, of(|it| &it.body));
    let mut all = judge(&own_body, &numbered(|it| &it.body), tr);
    let figures = judge_figures(&of(|it| &it.figures), &told.figures, &numbered(|it| &it.figures));
    all.pages.extend(figures.pages);
    all.parts.extend(figures.parts);
    all.fixed.extend(figures.fixed);
    all
}

/// Our own words as they are printed, with their origins; a word whose origin is not known counts as data.
fn with_origins(told: &[Told], printed: Vec<String>) -> Vec<Told> {
    if is_told(told, &printed) {
        return told.to_vec();
    }
    let a: Vec<&str> = told.iter().map(|it| it.word.as_str()).collect();
    let b: Vec<&str> = printed.iter().map(String::as_str).collect();
    let mut origins: Vec<Option<&Told>> = vec![None; printed.len()];
    let mut given_way: Vec<(usize, &Told)> = Vec::new();
    let mut next = 0;
    for (it, place) in told.iter().zip(align(&a, &b, |_| 1)) {
        match place {
            Some(place) => {
                next = place + 1;
                if let Some(origin) = origins.get_mut(place) {
                    *origin = Some(it);
                }
            }
            None if it.is_optional() => given_way.push((next, it)),
            None => {}
        }
    }
    let mut given_way = given_way.into_iter().peekable();
    let mut all = Vec::new();
    let mut part = 0;
    for (idx, (word, origin)) in printed.into_iter().zip(origins).enumerate() {
        while let Some((_, it)) = given_way.next_if(|(at, _)| *at <= idx) {
            all.push(it.clone());
        }
        part = origin.map_or(part, |it| it.part);
        let origin = origin.map_or(Origin::Data(0), |it| it.origin.clone());
        all.push(Told { word, origin, part });
    }
    all.extend(given_way.map(|(_, it)| it.clone()));
    all
}

/// Whether these are the words of a document, but for the last of the items that give way, with the line for those that stay.
fn is_told(told: &[Told], printed: &[String]) -> bool {
    let items: BTreeSet<usize> = told.iter().filter_map(Told::item).collect();
    let end = items.last().map_or(0, |it| it + 1);
    let ends_before = |end: usize| {
        let stays = |it: &&Told| match it.origin {
            Origin::GivesWay(item) => item < end,
            // The line for so many items is numbered behind the last of them.
            Origin::OneOf(line) => line + 1 == end || (line == end && !items.contains(&end)),
            Origin::Data(_) | Origin::Message { .. } | Origin::Sign => true,
        };
        told.iter().filter(stays).map(|it| &it.word).eq(printed)
    };
    ends_before(end) || items.iter().any(|it| ends_before(*it))
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

/// What stands around the text of the pages.
struct Furniture<'a> {
    document: &'a Document,
    n_pages: usize,
}

impl Furniture<'_> {
    /// The pages whose decoration says something that nobody else says; and whether heads or feet have other fixed words.
    fn strange(&self, pages: &[PageText], body: &str) -> (Vec<usize>, bool) {
        let unknown = |idx: usize, page: &PageText| -> BTreeSet<String> {
            let known = self.known(idx + 1);
            page.artifacts.iter().filter_map(|it| unknown(it, &known, body)).collect()
        };
        let all: Vec<BTreeSet<String>> =
            pages.iter().enumerate().map(|(idx, it)| unknown(idx, it)).collect();
        // Fixed words of a head or foot stand on every page, but for the first, which may have none.
        let mut running = all.iter().skip(1).cloned().reduce(|a, b| &a & &b).unwrap_or_default();
        running.retain(|it| 2 < pages.len() && !it.chars().any(char::is_numeric));
        let is_strange = |(idx, it): (usize, &BTreeSet<String>)| {
            let has_other = pages.get(idx).is_some_and(|it| it.has_other);
            (has_other || !it.is_subset(&running)).then_some(idx + 1)
        };
        (all.iter().enumerate().filter_map(is_strange).collect(), !running.is_empty())
    }

    /// The words of head and foot, then the values in them, each the longest first, so that none is cut by a part of it.
    fn known(&self, page: usize) -> Vec<String> {
        let it = self.document;
        let (page, pages) = (page.to_string(), self.n_pages.to_string());
        let number = it.page_pattern.replace("{page}", &page).replace("{pages}", &pages);
        let mut all: Vec<String> =
            [&it.institution, &it.short_title, &number, &it.fingerprint, &pages, &page]
                .into_iter()
                .map(|it| plain(it))
                .filter(|it| !it.is_empty())
                .collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.len()));
        all
    }
}

/// What is left of a piece of decoration without what is known, unless it repeats words of the text.
fn unknown(artifact: &str, known: &[String], body: &str) -> Option<String> {
    let rest = known.iter().fold(artifact.to_owned(), |text, known| text.replacen(known, "", 1));
    // A head without room for all of it ends with an ellipsis.
    let shown = artifact.strip_suffix('…').unwrap_or(artifact);
    let is_new = rest.chars().any(char::is_alphanumeric) && !body.contains(shown);
    is_new.then_some(rest)
}

#[cfg(test)]
mod tests {
    use crate::report::pdf::Standard;
    use crate::report::plan_pdf;

    use super::*;

    #[test]
    fn every_printed_word_has_an_origin() {
        let kept = [
            &include_bytes!("../../tests/fixtures/plans/v0.1/plan-lt.pdf")[..],
            include_bytes!("../../tests/fixtures/plans/v0.1/plan-en.pdf"),
            include_bytes!("../../tests/fixtures/plans/v0.1/plan-nb.pdf"),
        ];
        for bytes in kept {
            let plan = crate::review::open_pdf(bytes).unwrap().plan;
            let pdf = plan_pdf(&plan, None, Standard::Ua1).unwrap().bytes;
            let pages = page_texts(&Pdf::read(&pdf).unwrap()).unwrap();
            let printed: Vec<String> = pages.iter().flat_map(|it| words(&it.body)).collect();
            let told = words_of(&plan).body;
            let (a, b): (Vec<&str>, Vec<&str>) = (
                told.iter().map(|it| it.word.as_str()).collect(),
                printed.iter().map(String::as_str).collect(),
            );
            let places = align(&a, &b, |_| 1);
            let lost = told.iter().zip(&places).filter(|(_, place)| place.is_none());
            let lost: Vec<&Told> = lost.map(|it| it.0).collect();
            assert!(lost.iter().all(|it| it.is_optional()), "{lost:?}");
            assert_eq!(printed.len(), places.iter().flatten().count());
        }
    }

    #[test]
    fn decoration_may_repeat_but_not_say_anything_new() {
        let known = ["Utena".to_owned(), "1/2".to_owned()];
        let ok = |it: &str| unknown(it, &known, "abcRizikaNetodef").is_none();
        assert!(ok("Utena1/2") && ok("RizikaNeto") && ok("—") && ok(""));
        assert!(ok("RizikaNe…") && !ok("RizikaNeb…"));
        assert!(!ok("Utena1/3") && !ok("Balas0,99"));
    }
}
