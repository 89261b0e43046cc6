//! The dilemmas as screens: the scene in steps, then the question alone; the trainer's guide stays behind it.

use super::chapter::plain;
use super::deck::{Behind, Deck, MOST_WORDS, Page, Slide};
use super::split::{n_words, screens};
use crate::content::prose::{Block, Look, Span, parse, words};
use crate::content::{Dilemma, Dilemmas};

/// The screens of all dilemmas.
pub(crate) fn of_dilemmas(title: &str, dilemmas: &Dilemmas) -> Deck {
    let mut slides = vec![Slide::plain("", Page::Title(title.to_owned(), String::new()))];
    for group in &dilemmas.groups {
        for dilemma in &group.dilemmas {
            slides.extend(of_dilemma(&group.title, dilemma));
        }
    }
    Deck { title: title.to_owned(), slides }
}

fn of_dilemma(group: &str, dilemma: &Dilemma) -> Vec<Slide> {
    let title = format!("{}. {}", dilemma.number, dilemma.title);
    let mut slides = vec![Slide::plain(group, Page::Title(title, String::new()))];
    let paragraphs: Vec<String> = parse(&dilemma.scene)
        .iter()
        .filter_map(|it| match it {
            Block::Paragraph(spans) => Some(plain(spans)),
            _ => None,
        })
        .collect();
    let step = |text: String| Slide::plain(&dilemma.title, Page::Words(String::new(), text));
    let Some((question, scene)) = paragraphs.split_last() else { return slides };
    slides.extend(scene.iter().flat_map(|it| screens(it, MOST_WORDS)).map(step));
    slides.extend(screens(question, MOST_WORDS).into_iter().map(step));
    if let Some(last) = slides.last_mut() {
        last.behind = Behind::Guide(guide(&dilemma.guide));
    }
    slides
}

/// The guide, one thought after another.
fn guide(markdown: &str) -> Vec<Page> {
    let mut pages = Vec::new();
    for block in parse(markdown) {
        match &block {
            Block::List(_, items) => {
                for spans in items.iter().flatten().filter_map(spans_of) {
                    pages.extend(thought(spans));
                }
            }
            Block::Paragraph(spans) if spans.iter().any(|it| it.look != Look::Bold) => {
                pages.extend(thought(spans));
            }
            _ => {}
        }
    }
    pages
}

fn spans_of(block: &Block) -> Option<&Vec<Span>> {
    match block {
        Block::Paragraph(spans) => Some(spans),
        _ => None,
    }
}

/// A thought begins with italic words, which are its heading where they are a sentence of their own.
fn thought(spans: &[Span]) -> Vec<Page> {
    let lead = spans.iter().take_while(|it| it.look == Look::Italic).count();
    let heading = words(spans.get(..lead).unwrap_or_default());
    let heading = heading.trim();
    let (heading, rest) = match heading.strip_suffix('.') {
        Some(heading) => (heading.to_owned(), spans.get(lead..).unwrap_or_default()),
        None => (String::new(), spans),
    };
    let room = MOST_WORDS - n_words(&heading).min(MOST_WORDS / 2);
    screens(&plain(rest), room).into_iter().map(|it| Page::Words(heading.clone(), it)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_is_shown_thought_by_thought() {
        let pages =
            guide("**Guide.**\n- *Listen for.* Both sides.\n- *Hardest for* the colleague.\n");
        assert_eq!(
            pages,
            [
                Page::Words("Listen for".to_owned(), "Both sides.".to_owned()),
                Page::Words(String::new(), "Hardest for the colleague.".to_owned()),
            ]
        );
    }
}
