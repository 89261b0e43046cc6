//! The dilemmas as screens: the scene in steps, then the question alone; only the twist stays behind it, and the trainer's other notes stay in the handbook.

use super::chapter::plain;
use super::deck::{Behind, Counted, Deck, MOST_WORDS, Page, Slide};
use super::split::{n_words, screens};
use crate::content::prose::{Block, Look, Span, parse, words};
use crate::content::{DILEMMAS, Dilemma, Dilemmas};

/// The screens of all dilemmas.
pub(crate) fn of_dilemmas(title: &str, dilemmas: &Dilemmas) -> Deck {
    let mut slides = vec![Slide::plain("", Page::Title(title.to_owned(), String::new()))];
    for group in &dilemmas.groups {
        for (idx, dilemma) in group.dilemmas.iter().enumerate() {
            let begin = slides.len();
            slides.extend(of_dilemma(&group.title, dilemma));
            if let Some(first) = slides.get_mut(begin) {
                first.anchors.push(dilemma.id.clone());
                first.number = Some(usize::from(dilemma.number));
                first.anchors.extend((idx == 0).then(|| group.id.clone()));
            }
        }
    }
    Deck {
        title: title.to_owned(),
        slides,
        chapter: Some(DILEMMAS.to_owned()),
        counts: Counted::Dilemmas,
    }
}

fn of_dilemma(group: &str, dilemma: &Dilemma) -> Vec<Slide> {
    let title = format!("{}. {}", dilemma.number, dilemma.title);
    let paragraphs: Vec<String> = parse(&dilemma.scene)
        .iter()
        .filter_map(|it| match it {
            Block::Paragraph(spans) => Some(plain(spans)),
            _ => None,
        })
        .collect();
    // The title stands above the first words of the scene: alone it is one word on an empty screen.
    let mut slides: Vec<Slide> = Vec::new();
    for paragraph in &paragraphs {
        let room = if slides.is_empty() { MOST_WORDS - n_words(&title) } else { MOST_WORDS };
        for text in screens(paragraph, room) {
            let (over, heading) =
                if slides.is_empty() { (group, title.as_str()) } else { (&*dilemma.title, "") };
            slides.push(Slide::plain(over, Page::Words(heading.to_owned(), text)));
        }
    }
    if let Some(last) = slides.last_mut() {
        last.behind = Behind::Twist(twist(&dilemma.guide));
    }
    slides
}

/// The last thought of the guide, the twist: all others are the trainer's own.
fn twist(markdown: &str) -> Vec<Page> {
    let mut thoughts = Vec::new();
    for block in parse(markdown) {
        match &block {
            Block::List(_, items) => {
                for spans in items.iter().flatten().filter_map(spans_of) {
                    thoughts.push(thought(spans));
                }
            }
            Block::Paragraph(spans) if spans.iter().any(|it| it.look != Look::Bold) => {
                thoughts.push(thought(spans));
            }
            _ => {}
        }
    }
    thoughts.pop().unwrap_or_default()
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
    fn of_the_guide_only_the_twist_is_shown() {
        let guide = "**Guide.**\n- *Listen for.* Both sides.\n- *The twist.* Nobody had rung.\n";
        assert_eq!(
            twist(guide),
            [Page::Words("The twist".to_owned(), "Nobody had rung.".to_owned())]
        );
    }
}
