//! The questions of a checklist as screens: the question and nothing else, its answers behind it.

use super::deck::{Behind, Counted, Deck, MOST_WORDS, Page, Slide, row_words};
use super::split::n_words;
use crate::content::Texts;
use crate::domain::{Checklist, MaturityLevel, Question};
use crate::i18n::Tr;

/// The screens of a checklist.
pub(crate) fn of_checklist(tr: &Tr, texts: &Texts, checklist: &Checklist) -> Deck {
    let title = texts
        .checklist(&checklist.id)
        .map_or_else(|| checklist.id.to_string(), |it| it.title.clone());
    let count = tr.presentation_questions(checklist.questions.len());
    let mut slides = vec![Slide::plain("", Page::Title(title.clone(), count))];
    let numbered = checklist.questions.iter().zip(1..);
    slides.extend(numbered.map(|(it, number)| slide(tr, texts, it, number)));
    Deck { title, slides, chapter: None, counts: Counted::Questions }
}

fn slide(tr: &Tr, texts: &Texts, question: &Question, number: usize) -> Slide {
    let text =
        texts.question(&question.id).map_or_else(|| question.id.to_string(), |it| it.text.clone());
    let rungs: Vec<(String, String)> = MaturityLevel::all()
        .rev()
        .map(|level| (level.to_string(), tr.ladder(question.wording, level)))
        .collect();
    // The question stays above its levels where both are few words enough.
    let n_words = n_words(&text) + rungs.iter().map(row_words).sum::<usize>();
    let heading = if n_words <= MOST_WORDS { text.clone() } else { String::new() };
    let ladder = Page::Asked(heading, rungs);
    Slide {
        over: question.id.to_string(),
        page: Page::Words(String::new(), text),
        anchors: vec![question.id.to_string()],
        behind: Behind::Ladder(Box::new(ladder)),
        number: Some(number),
    }
}
