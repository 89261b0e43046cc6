//! The parts and chapters of a document as tags, and every place that links may lead to, before anything is set.

use crate::i18n::Language;
use crate::report::document::{Block, Document, Form, Reference};

use super::compose::{Composer, Mark};
use super::tags::{NodeId, Role, Tags};

/// Where a block belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The tag it goes into.
    pub(super) section: NodeId,
    /// The language it is in.
    pub(super) language: Language,
}

/// A section in another language lies below every heading.
const LANGUAGE: u8 = u8::MAX;

/// Tags every heading and reference beforehand, so that links can point forward; gives the place of each block.
pub(super) fn tagged(composer: &mut Composer, document: &Document) -> Vec<Place> {
    let mut sections = Sections { open: Vec::new(), language: document.language };
    let mut places = Vec::with_capacity(document.blocks.len());
    let mut is_open = false;
    for (index, block) in document.blocks.iter().enumerate() {
        // An approval block stands above the heading of its part, yet belongs to the part.
        let next = document.blocks.get(index + 1).filter(|_| matches!(block, Block::RightBlock(_)));
        let begun = [Some(block), next].into_iter().flatten().find_map(|it| begins(it, document));
        if let Some(level) = begun
            && !std::mem::replace(&mut is_open, next.is_some())
        {
            sections.begin(&mut composer.setter.tags, level);
            sections.language = document.language;
        }
        if let Block::InLanguage(language) = block {
            sections.speak(&mut composer.setter.tags, *language, document.language);
        }
        let section = sections.last();
        targets(composer, block, section);
        places.push(Place { section, language: sections.language });
    }
    places
}

/// The level of the part or chapter that a block begins.
fn begins(block: &Block, document: &Document) -> Option<u8> {
    let deepest = match document.form {
        Form::Report | Form::Article => 1,
        Form::Book { .. } => 2,
    };
    match block {
        Block::Heading(heading) if heading.level <= deepest => Some(heading.level),
        _ => None,
    }
}

/// Tags what links may lead to.
fn targets(composer: &mut Composer, block: &Block, section: NodeId) {
    let setter = &mut composer.setter;
    match block {
        Block::Heading(heading) => {
            let node = setter.tags.add(section, Role::Heading(heading.level));
            setter.shaper.anchors.entry(heading.anchor.clone()).or_insert(node);
            composer.marks.push(Mark { heading: heading.clone(), node });
        }
        Block::References(entries) => {
            let list = setter.tags.add(section, Role::List { is_numbered: false });
            for Reference { anchor, .. } in entries {
                let node = setter.tags.add(list, Role::Item);
                setter.shaper.anchors.entry(anchor.clone()).or_insert(node);
            }
        }
        _ => {}
    }
}

/// The sections that are open, outermost first.
struct Sections {
    open: Vec<(u8, NodeId)>,
    language: Language,
}

impl Sections {
    fn last(&self) -> NodeId {
        self.open.last().map_or(Tags::DOCUMENT, |(_, node)| *node)
    }

    fn begin(&mut self, tags: &mut Tags, level: u8) -> NodeId {
        while self.open.last().is_some_and(|(open, _)| level <= *open) {
            self.open.pop();
        }
        let node = tags.add(self.last(), Role::Section);
        self.open.push((level, node));
        node
    }

    fn speak(&mut self, tags: &mut Tags, language: Language, usual: Language) {
        if language == usual {
            while self.open.last().is_some_and(|(open, _)| *open == LANGUAGE) {
                self.open.pop();
            }
        } else {
            let node = self.begin(tags, LANGUAGE);
            tags.speak(node, language.document_tag());
        }
        self.language = language;
    }
}
