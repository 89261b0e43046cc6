//! The glossary in one language: every term with its explanation and what other languages call it.

use crate::i18n::Language;

use super::handbook::Chapter;

/// The file stem of the glossary.
pub const GLOSSARY: &str = "glossary";

/// The terms in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glossary {
    /// The terms.
    pub terms: Vec<Term>,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its anchor, the same in every language, such as `term-acceptance`.
    pub id: String,
    /// The term.
    pub name: String,
    /// What it means, as Markdown.
    pub definition: String,
    /// What other languages call it.
    pub elsewhere: Vec<(Language, String)>,
}

impl Glossary {
    /// Reads the terms out of the glossary's file: a heading, an explanation, and a last line of other languages.
    pub(super) fn read(chapter: &Chapter) -> Self {
        let terms = chapter.headings().iter().filter(|it| it.level == 2).filter_map(|heading| {
            let text = chapter.markdown.get(heading.range.clone())?;
            let body = text.split_once('\n').map_or("", |(_, body)| body).trim();
            let (definition, last) = body.rsplit_once('\n').unwrap_or(("", body));
            let elsewhere = elsewhere(last);
            let definition = if elsewhere.is_empty() { body } else { definition.trim_end() };
            Some(Term {
                id: heading.anchor.clone().unwrap_or_default(),
                name: heading.title.clone(),
                definition: definition.to_owned(),
                elsewhere,
            })
        });
        Self { terms: terms.collect() }
    }

    /// The term of that anchor.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|it| it.id == id)
    }
}

/// `*lt* klausimas · *nb* spørsmål`, as languages and words; empty where a line has another shape.
fn elsewhere(line: &str) -> Vec<(Language, String)> {
    let part = |text: &str| {
        let (tag, words) = text.trim().strip_prefix('*')?.split_once('*')?;
        let language = Language::ALL.into_iter().find(|it| it.tag() == tag)?;
        Some((language, words.trim().to_owned()))
    };
    let parts: Option<Vec<_>> = line.split('·').map(part).collect();
    parts.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::handbook::Handbook;
    use super::*;

    #[test]
    fn a_term_has_an_explanation_and_its_names_elsewhere() {
        let book = Handbook::of(&[
            ("SUMMARY.md", "[Glossary](glossary.md)\n"),
            (
                "glossary.md",
                "# Glossary {#glossary}\n\nWords.\n\n## Act {#term-act}\n\nOne line.\nTwo [@S01].\n\n*lt* aktas · *nb* akt (≈ vedtak)\n\n## Bare {#term-bare}\n\nNo names · at all.\n",
            ),
        ]);
        let glossary = Glossary::read(book.chapter(GLOSSARY).unwrap());
        assert_eq!(glossary.terms.len(), 2);
        let act = glossary.term("term-act").unwrap();
        assert_eq!((act.name.as_str(), act.definition.as_str()), ("Act", "One line.\nTwo [@S01]."));
        assert_eq!(
            act.elsewhere,
            [
                (Language::Lithuanian, "aktas".to_owned()),
                (Language::Norwegian, "akt (≈ vedtak)".to_owned())
            ]
        );
        let bare = glossary.term("term-bare").unwrap();
        assert_eq!(bare.definition, "No names · at all.");
        assert!(bare.elsewhere.is_empty());
    }
}
