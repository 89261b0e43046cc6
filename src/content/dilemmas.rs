//! The dilemmas in one language: scenes with a choice, and a guide that stays hidden until it is asked for.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::handbook::Chapter;

/// The file stem of the dilemmas.
pub const DILEMMAS: &str = "dilemmas";

/// The dilemmas in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dilemmas {
    /// The groups, such as those at the desk.
    pub groups: Vec<DilemmaGroup>,
}

/// Dilemmas that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DilemmaGroup {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its dilemmas.
    pub dilemmas: Vec<Dilemma>,
}

/// One dilemma.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dilemma {
    /// Its anchor, the same in every language, such as `dilemma-01`.
    pub id: String,
    /// Its number.
    pub number: u16,
    /// Its title, without the number.
    pub title: String,
    /// The scene, as Markdown; its last paragraph asks.
    pub scene: String,
    /// What the trainer discusses, as Markdown; empty where there is none.
    pub guide: String,
}

impl Dilemmas {
    /// Reads the dilemmas out of their file: groups of level 2, dilemmas of level 3, the guide as the last box.
    pub(super) fn read(chapter: &Chapter) -> Self {
        let mut groups: Vec<DilemmaGroup> = Vec::new();
        for heading in chapter.headings() {
            let id = heading.anchor.clone().unwrap_or_default();
            match heading.level {
                2 => {
                    let title = heading.title.clone();
                    groups.push(DilemmaGroup { id, title, dilemmas: Vec::new() });
                }
                3 => {
                    let Some((number, title)) = numbered(&heading.title) else { continue };
                    let text = chapter.markdown.get(heading.range.clone()).unwrap_or_default();
                    let body = text.split_once('\n').map_or("", |(_, body)| body);
                    let (scene, guide) = scene_and_guide(body);
                    if let Some(group) = groups.last_mut() {
                        let title = title.to_owned();
                        group.dilemmas.push(Dilemma { id, number, title, scene, guide });
                    }
                }
                _ => {}
            }
        }
        groups.retain(|group| !group.dilemmas.is_empty());
        Self { groups }
    }

    /// Every dilemma in order.
    pub fn all(&self) -> impl Iterator<Item = &Dilemma> {
        self.groups.iter().flat_map(|group| &group.dilemmas)
    }

    /// The dilemma of that anchor.
    pub fn dilemma(&self, id: &str) -> Option<&Dilemma> {
        self.all().find(|it| it.id == id)
    }
}

/// `1. The cake` as 1 and `The cake`.
fn numbered(title: &str) -> Option<(u16, &str)> {
    let (number, title) = title.split_once('.')?;
    Some((number.trim().parse().ok()?, title.trim()))
}

/// Splits a text before its last box; the box loses its marks.
fn scene_and_guide(body: &str) -> (String, String) {
    let (mut boxes, mut depth) = (Vec::new(), 0_usize);
    for (event, range) in Parser::new(body).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                if depth == 0 {
                    boxes.push(range);
                }
                depth += 1;
            }
            Event::End(TagEnd::BlockQuote(_)) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let Some(last) = boxes.last() else { return (body.trim().to_owned(), String::new()) };
    let scene = body.get(..last.start).unwrap_or_default().trim().to_owned();
    let lines = body.get(last.clone()).unwrap_or_default().trim().lines();
    let unmarked = lines.map(|line| {
        let line = line.trim_start().strip_prefix('>').unwrap_or(line);
        line.strip_prefix(' ').unwrap_or(line)
    });
    (scene, unmarked.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::super::handbook::Handbook;
    use super::*;

    #[test]
    fn a_dilemma_is_a_scene_and_a_guide() {
        let book = Handbook::of(&[
            ("SUMMARY.md", "- [Dilemmas](dilemmas.md)\n"),
            (
                "dilemmas.md",
                "# Dilemmas {#dilemmas}\n\n> Summary.\n\n## At the desk {#desk}\n\n### 1. The cake {#dilemma-01}\n\nShe brings a cake.\n\n> A note.\n\nWhat now?\n\n> **Guide.**\n> - *Listen for.* Both.\n>   More.\n\n### 2. Boots {#dilemma-02}\n\nNo guide yet.\n\n### No number {#other}\n\nNo dilemma.\n",
            ),
        ]);
        let dilemmas = Dilemmas::read(book.chapter(DILEMMAS).unwrap());
        assert_eq!(dilemmas.groups.len(), 1);
        assert_eq!(dilemmas.groups[0].title, "At the desk");
        assert_eq!(dilemmas.all().count(), 2);
        let cake = dilemmas.dilemma("dilemma-01").unwrap();
        assert_eq!((cake.number, cake.title.as_str()), (1, "The cake"));
        assert_eq!(cake.scene, "She brings a cake.\n\n> A note.\n\nWhat now?");
        assert_eq!(cake.guide, "**Guide.**\n- *Listen for.* Both.\n  More.");
        let boots = dilemmas.dilemma("dilemma-02").unwrap();
        assert_eq!((boots.scene.as_str(), boots.guide.as_str()), ("No guide yet.", ""));
    }
}
