//! A chapter as screens: its summary line by line, then of each section the title and the beginning of every paragraph,
//! without what is said to the trainer.

use super::deck::{Counted, Deck, MOST_WORDS, Page, Slide, rows_pages};
use super::split::{beginning, n_words, screens};
use crate::content::prose::{Block, Look, Span, name_sections, parse, words};
use crate::content::{Chapter, Link, for_the_room};
use crate::domain::{EvidenceGrade, MaturityLevel};
use crate::i18n::{Language, Tr};

/// The screens of a chapter; `text` is the chapter whose sections are shown, which may be another language's.
pub(crate) fn of_chapter(tr: &Tr, chapter: &Chapter, text: &Chapter) -> Deck {
    let mut slides =
        vec![Slide::plain("", Page::Title(chapter.title.clone(), chapter.part.clone()))];
    let mut blocks = parse(&for_the_room(&chapter.markdown));
    name_sections(&mut blocks, tr);
    if let Some(Block::Quote(summary)) = blocks.get(1) {
        slides.extend(summary_slides(tr, summary));
    }
    if text.markdown != chapter.markdown {
        // The room hears it before the language changes.
        let said = tr.assessment_handbook_summary_only();
        slides.push(Slide::plain("", Page::Words(String::new(), said)));
        blocks = parse(&for_the_room(&text.markdown));
        name_sections(&mut blocks, &Tr::new(Language::English));
    }
    let mut writer =
        Writer { tr, slides, section: String::new(), heading: String::new(), anchors: Vec::new() };
    for (idx, block) in blocks.iter().enumerate() {
        // The title and the summary are there already.
        if !(idx <= 1 && matches!(block, Block::Heading(1, ..) | Block::Quote(_))) {
            writer.block(block);
        }
    }
    Deck {
        title: chapter.title.clone(),
        slides: writer.slides,
        chapter: Some(chapter.slug.clone()),
        counts: Counted::Screens,
    }
}

fn summary_slides(tr: &Tr, blocks: &[Block]) -> Vec<Slide> {
    let over = tr.presentation_summary();
    let lines = blocks.iter().filter_map(|it| match it {
        Block::Paragraph(spans) => Some(plain(spans)),
        _ => None,
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    let pages = lines.flat_map(|line| screens(line, MOST_WORDS));
    pages.map(|it| Slide::plain(&over, Page::Words(String::new(), it))).collect()
}

/// A paragraph in bold of no more words is a heading.
const MOST_LEAD_WORDS: usize = 8;

/// What the table of the rungs begins its rows with.
const RUNGS: [&str; 5] = ["0", "1", "2", "3", "4"];

struct Writer<'a> {
    tr: &'a Tr,
    slides: Vec<Slide>,
    /// The section that is shown, small above its screens.
    section: String,
    /// A heading that waits for its first words.
    heading: String,
    /// The sections that begin with the next screen.
    anchors: Vec<String>,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, anchor, spans) => {
                self.settle();
                self.anchors.extend(anchor.clone());
                self.heading = words(spans);
                if *level <= 2 {
                    self.section.clone_from(&self.heading);
                }
            }
            Block::Paragraph(spans) => {
                let text = plain(spans);
                let is_lead = spans.iter().all(|it| it.look == Look::Bold);
                if is_lead && n_words(&text) <= MOST_LEAD_WORDS {
                    self.settle();
                    self.heading = text;
                    return;
                }
                // What ends with a colon announces what comes next, which speaks for itself.
                if !text.ends_with(':') {
                    self.words(&beginning(&text, self.room()));
                }
            }
            Block::List(first, items) => self.list(*first, items),
            Block::Table(rows) => self.table(rows),
            Block::Quote(blocks) => self.quote(blocks),
            Block::Rule => {}
        }
    }

    fn room(&self) -> usize {
        MOST_WORDS.saturating_sub(n_words(&self.heading)).max(MOST_WORDS / 2)
    }

    fn push(&mut self, page: Page) {
        let is_repeated = |heading: &str| heading == self.section;
        let over = match &page {
            Page::Title(title, _) if is_repeated(title) => "",
            Page::Words(heading, _) | Page::Rows(heading, _) if is_repeated(heading) => "",
            _ => &self.section,
        };
        let anchors = std::mem::take(&mut self.anchors);
        self.slides.push(Slide { anchors, ..Slide::plain(over, page) });
    }

    /// A heading that found no words is a screen of its own.
    fn settle(&mut self) {
        let heading = std::mem::take(&mut self.heading);
        if !heading.is_empty() {
            self.push(Page::Title(heading, String::new()));
        }
    }

    fn words(&mut self, text: &str) {
        for part in screens(text, self.room()) {
            let heading = std::mem::take(&mut self.heading);
            self.push(Page::Words(heading, part));
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        let mut heading = std::mem::take(&mut self.heading);
        let rows = items.iter().enumerate().map(|(idx, item)| {
            let text: Vec<String> = item
                .iter()
                .filter_map(|it| match it {
                    Block::Paragraph(spans) => Some(plain(spans)),
                    _ => None,
                })
                .collect();
            let name = match first {
                Some(first) => format!("{}.", first + idx as u64),
                None => "•".to_owned(),
            };
            (name, beginning(&text.join(" "), MOST_WORDS / 2))
        });
        let rows: Vec<(String, String)> = rows.collect();
        let mut pages = rows_pages(&heading, &rows);
        if heading.is_empty() && 1 < pages.len() {
            // What goes on over several screens says on each of them what it is of.
            heading.clone_from(&self.section);
            pages = rows_pages(&heading, &rows);
        }
        for page in pages {
            self.push(page);
        }
    }

    /// All rungs on one screen, each with the evidence that it needs, then one after the other.
    fn rungs(&mut self, rows: &[Vec<Vec<Span>>]) {
        let tr = self.tr;
        let all = MaturityLevel::all().map(|level| {
            let name = tr.maturity_level(level);
            let grade = level.get().checked_sub(1).and_then(|it| EvidenceGrade::new(it).ok());
            let words = grade.map(|grade| {
                tr.presentation_rung(
                    tr.evidence_grade(grade),
                    grade.get().to_string(),
                    name.clone(),
                )
            });
            (level.to_string(), words.unwrap_or(name))
        });
        self.push(Page::Rows(tr.presentation_rungs(), all.collect()));
        for row in rows {
            let mut cells = row.iter().map(|it| plain(it));
            let mut cell = || cells.next().unwrap_or_default();
            let heading = format!("{} – {}", cell(), cell());
            self.push(Page::Words(heading, cell()));
        }
    }

    /// A programme is read in lines of a time and what happens; other tables, row by row.
    fn table(&mut self, rows: &[Vec<Vec<Span>>]) {
        let of_row = |row: &Vec<Vec<Span>>| {
            let mut cells = row.iter().map(|it| plain(it));
            (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
        };
        let times: Vec<(String, String)> = rows.iter().skip(1).map(of_row).collect();
        if times.iter().all(|(it, _)| is_time(it)) {
            let heading = std::mem::take(&mut self.heading);
            for page in rows_pages(&heading, &times) {
                self.push(page);
            }
            return;
        }
        self.settle();
        if times.iter().map(|(it, _)| it.as_str()).eq(RUNGS) {
            return self.rungs(rows.get(1..).unwrap_or_default());
        }
        if times.iter().all(|(it, _)| is_minutes(it)) {
            for (minutes, step) in times {
                for part in screens(&step, MOST_WORDS - n_words(&minutes)) {
                    self.push(Page::Words(minutes.clone(), part));
                }
            }
            return;
        }
        let Some((head, body)) = rows.split_first() else { return };
        let names: Vec<String> = head.iter().map(|it| plain(it)).collect();
        for row in body {
            let mut cells = row.iter().map(|it| plain(it));
            let heading = cells.next().unwrap_or_default();
            let lines = names.iter().skip(1).cloned().zip(cells).filter(|(_, it)| !it.is_empty());
            for page in rows_pages(&heading, &lines.collect::<Vec<_>>()) {
                self.push(page);
            }
        }
    }

    /// What is to be talked about is shown whole; the questions of a checklist are shown by the checklist.
    fn quote(&mut self, blocks: &[Block]) {
        let mut text = String::new();
        let mut lead = String::new();
        for block in blocks {
            let Block::Paragraph(spans) = block else { continue };
            if spans.iter().any(is_question) {
                return;
            }
            let n_lead = spans.iter().take_while(|it| it.look == Look::Bold).count();
            if lead.is_empty() {
                lead = words(spans.get(..n_lead).unwrap_or_default());
                text.push_str(&plain(spans.get(n_lead..).unwrap_or_default()));
            } else {
                text.push(' ');
                text.push_str(&plain(spans));
            }
        }
        self.settle();
        let heading = lead.trim().trim_end_matches(['.', ':']).to_owned();
        for part in screens(text.trim(), MOST_WORDS - n_words(&heading)) {
            self.push(Page::Words(heading.clone(), part));
        }
    }
}

/// Whether it says from when to when: `9:10–9:25`.
fn is_time(cell: &str) -> bool {
    let is_hour = |it: &str| {
        it.split_once([':', '.']).is_some_and(|(hour, minute)| {
            let is_number = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit());
            is_number(hour) && is_number(minute) && minute.len() == 2
        })
    };
    cell.split_once('–').is_some_and(|(from, to)| is_hour(from) && is_hour(to))
}

/// Whether it says how long: `2 min.`
fn is_minutes(cell: &str) -> bool {
    let number = cell.trim_end_matches('.').strip_suffix("min").map(str::trim);
    number.is_some_and(|it| it.parse::<u32>().is_ok())
}

fn is_question(span: &Span) -> bool {
    let target = span.link.as_deref().and_then(|it| Link::parse(it, ""));
    matches!(target, Some(Link::Question(_)))
}

/// The words of a paragraph without the marks of its sources.
pub(super) fn plain(spans: &[Span]) -> String {
    let words: String =
        spans.iter().filter(|it| it.look != Look::Mark).map(|it| it.text.as_str()).collect();
    words.trim().to_owned()
}
