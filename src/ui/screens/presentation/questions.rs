//! The questions of a checklist as screens: the question and nothing else, its answers behind it.

use super::deck::{Behind, Counted, Deck, MOST_WORDS, Page, Slide};
use super::split::n_words;
use crate::content::Texts;
use crate::domain::{Checklist, MaturityLevel, Question, Wording};
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
    let rungs = |words: &dyn Fn(MaturityLevel) -> String| -> Vec<(String, String)> {
        MaturityLevel::all().rev().map(|level| (level.to_string(), words(level))).collect()
    };
    // The question stays above its levels; where that were too many words, those of the levels are fewer.
    let all = rungs(&|level| tr.ladder(question.wording, level));
    let fits = |rungs: &[(String, String)]| n_asked(&text, rungs) <= MOST_WORDS;
    let few = || match question.wording {
        Wording::Straight => None,
        Wording::Reversed => Some(rungs(&|level| few_words(tr, level))).filter(|it| fits(it)),
    };
    let ladder = match fits(&all).then(|| all.clone()).or_else(few) {
        Some(rungs) => Page::Asked(text.clone(), rungs),
        None => Page::Asked(String::new(), all),
    };
    Slide {
        over: question.id.to_string(),
        page: Page::Asked(text, Vec::new()),
        anchors: vec![question.id.to_string()],
        behind: Behind::Ladder(Box::new(ladder)),
        number: Some(number),
    }
}

/// How many words a question and its levels are; the numbers of the levels are none.
fn n_asked(text: &str, rungs: &[(String, String)]) -> usize {
    n_words(text) + rungs.iter().map(|(_, words)| n_words(words)).sum::<usize>()
}

/// A level of a reversed question in few words.
fn few_words(tr: &Tr, level: MaturityLevel) -> String {
    match level.get() {
        0 => tr.presentation_reversed_level_0(),
        1 => tr.presentation_reversed_level_1(),
        2 => tr.presentation_reversed_level_2(),
        3 => tr.presentation_reversed_level_3(),
        _ => tr.presentation_reversed_level_4(),
    }
}
