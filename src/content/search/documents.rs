//! What can be found: sections, terms, questions and measures of a language, each as a title and plain words.

use std::fmt;

use crate::domain::{HandbookRef, MeasureId, QuestionId};
use crate::i18n::Language;

use super::super::glossary::GLOSSARY;
use super::super::handbook::Chapter;
use super::super::pack::Pack;
use super::super::plain::plain_text;

/// Where words were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundAt {
    /// In a section of the handbook; the anchor may be empty.
    Section(HandbookRef),
    /// In a term of the glossary, by its anchor.
    Term(String),
    /// In a question.
    Question(QuestionId),
    /// In a measure.
    Measure(MeasureId),
}

/// As the command line names it: `chapter#anchor`, or an id.
impl fmt::Display for FoundAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Section(it) if it.anchor.is_empty() => f.write_str(&it.chapter),
            Self::Section(it) => write!(f, "{}#{}", it.chapter, it.anchor),
            Self::Term(id) => write!(f, "{GLOSSARY}#{id}"),
            Self::Question(id) => id.fmt(f),
            Self::Measure(id) => id.fmt(f),
        }
    }
}

/// What kind of thing something found is, in the order in which groups are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundKind {
    /// A term.
    Term,
    /// A section.
    Section,
    /// A question.
    Question,
    /// A measure.
    Measure,
}

impl FoundKind {
    /// Every kind in order.
    pub const ALL: [Self; 4] = [Self::Term, Self::Section, Self::Question, Self::Measure];
}

impl FoundAt {
    /// Its kind.
    pub fn kind(&self) -> FoundKind {
        match self {
            Self::Section(_) => FoundKind::Section,
            Self::Term(_) => FoundKind::Term,
            Self::Question(_) => FoundKind::Question,
            Self::Measure(_) => FoundKind::Measure,
        }
    }
}

/// A text that can be found.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) place: FoundAt,
    pub(super) language: Language,
    pub(super) title: String,
    /// What it belongs to: a chapter, a checklist.
    pub(super) context: String,
    pub(super) text: String,
}

/// Everything that can be found in a language; where it has only the summary of a chapter, its English text as well.
pub(super) fn documents(pack: &Pack, language: Language) -> Vec<Document> {
    let mut all = Vec::new();
    for chapter in &pack.handbook(language).chapters {
        if chapter.slug == GLOSSARY {
            continue;
        }
        let context = context_of(chapter);
        sections(chapter, language, &context, &mut all);
        let english = pack.handbook(Language::English).chapter(&chapter.slug);
        if let Some(english) = english.filter(|_| chapter.is_summary()) {
            sections(english, Language::English, &context, &mut all);
        }
    }
    terms(pack, language, &mut all);
    questions(pack, language, &mut all);
    measures(pack, language, &mut all);
    all
}

fn context_of(chapter: &Chapter) -> String {
    match chapter.number.depth() {
        0 => chapter.title.clone(),
        1 => format!("{}. {}", chapter.number, chapter.title),
        _ => format!("{} {}", chapter.number, chapter.title),
    }
}

/// The sections of a chapter, each without its subsections' text repeated.
fn sections(chapter: &Chapter, language: Language, context: &str, all: &mut Vec<Document>) {
    for (idx, heading) in chapter.headings().iter().enumerate() {
        let next = chapter.headings().get(idx + 1);
        let end = next.map_or(chapter.markdown.len(), |it| it.range.start);
        let text = chapter.markdown.get(heading.range.start..end).unwrap_or_default();
        let body = text.split_once('\n').map_or("", |(_, body)| body);
        // The chapter's own heading leads to its beginning.
        let anchor = heading.anchor.clone().filter(|_| 0 < idx).unwrap_or_default();
        all.push(Document {
            place: FoundAt::Section(HandbookRef { chapter: chapter.slug.clone(), anchor }),
            language,
            title: heading.title.clone(),
            context: context.to_owned(),
            text: plain_text(body),
        });
    }
}

fn terms(pack: &Pack, language: Language, all: &mut Vec<Document>) {
    let context = pack.handbook(language).chapter(GLOSSARY).map(|it| it.title.clone());
    for term in &pack.glossary(language).terms {
        let mut text = plain_text(&term.definition);
        let names: Vec<&str> = term.elsewhere.iter().map(|(_, words)| words.as_str()).collect();
        // In brackets, since an excerpt runs both together.
        text.push_str("\n(");
        text.push_str(&names.join(" · "));
        text.push(')');
        all.push(Document {
            place: FoundAt::Term(term.id.clone()),
            language,
            title: term.name.clone(),
            context: context.clone().unwrap_or_default(),
            text,
        });
    }
}

fn questions(pack: &Pack, language: Language, all: &mut Vec<Document>) {
    let texts = pack.texts(language);
    for (checklist, question) in pack.instrument.questions() {
        let Some(it) = texts.question(&question.id) else { continue };
        let mut parts = vec![it.why.as_str()];
        parts.extend(it.evidence.iter().map(String::as_str));
        parts.extend([it.red_flag.as_str(), it.action.as_str(), it.indicator.as_str()]);
        let title = texts.checklist(&checklist.id).map_or("", |it| it.title.as_str());
        all.push(Document {
            place: FoundAt::Question(question.id.clone()),
            language,
            title: it.text.clone(),
            context: format!("{} · {title}", question.id),
            text: parts.join("\n"),
        });
    }
}

fn measures(pack: &Pack, language: Language, all: &mut Vec<Document>) {
    let texts = pack.texts(language);
    for measure in &pack.measures {
        let Some(it) = texts.measure(&measure.id) else { continue };
        let asked = pack.instrument.questions().filter(|(_, it)| it.measure == measure.id);
        let ids: Vec<&str> = asked.map(|(_, it)| it.id.as_str()).collect();
        all.push(Document {
            place: FoundAt::Measure(measure.id.clone()),
            language,
            title: it.name.clone(),
            context: ids.join(", "),
            text: it.what.clone(),
        });
    }
}
