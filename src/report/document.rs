//! The document model: what an exported plan says, as plain data that every format renders.

use std::collections::BTreeMap;

use crate::domain::RiskBand;
use crate::i18n::Language;

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title, also of the file; set large at the head of the first page, below the institution, so no block repeats it.
    pub title: String,
    /// One sentence on what the document is, set below the title.
    pub subject: String,
    /// The institution, in the running head.
    pub institution: String,
    /// The short title, in the running head.
    pub short_title: String,
    /// The words "page … of …" with `{page}` and `{pages}` to be filled in.
    pub page_pattern: String,
    /// The first characters of the fingerprint, in the foot.
    pub fingerprint: String,
    /// The language of the text.
    pub language: Language,
    /// How it is laid out as a whole.
    pub form: Form,
    /// The parts, in reading order; each begins with a heading of level 1.
    pub blocks: Vec<Block>,
}

/// How a document is laid out as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// A report: the title stands above the first part.
    Report,
    /// An article: as a report, with smaller headings and larger text.
    Article,
    /// A book: a title page, then parts (level 1) and chapters (level 2), whose names go into the running head.
    Book {
        /// The lines at the foot of the title page: edition, date, what it is not.
        imprint: Vec<Inline>,
    },
}

/// One block of the text column.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading; level 1 begins a part and enters the bookmarks, as level 2 does.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// Two to six figures side by side, each a word first, then a number.
    KeyFigures(Vec<KeyFigure>),
    /// A drawing with the finding as its alternative text.
    Figure(Figure),
    /// A block at the right margin, such as the approval block of a Lithuanian plan.
    RightBlock(Vec<Inline>),
    /// A tinted box that says the one thing to remember.
    Callout(Vec<Paragraph>),
    /// Blocks set apart from the running text on a tinted ground.
    Boxed(Tone, Vec<Self>),
    /// A list of headings with their pages.
    Contents(Contents),
    /// What the text cites: each entry can be linked to.
    References(Vec<Reference>),
    /// What follows is in this language, until the next part or chapter begins.
    InLanguage(Language),
    /// Lines to sign: a post and its role. Lines of a single field stand side by side, at the foot of the page.
    Signatures(Vec<SignatureLine>),
    /// The next block begins a page.
    PageBreak,
    /// What follows up to the next of these two begins a page, unless there is room for all of it below what is there, or hardly anything is there.
    PageBreakUnlessFits,
}

/// What a box is for; its words say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// What a chapter says, in a few lines.
    Summary,
    /// Something to talk about, or to look at.
    Discuss,
    /// Questions of a checklist.
    Checklist,
}

/// A list of headings with their pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The heading whose part is listed; none: the whole document.
    pub below: Option<String>,
    /// The level of the deepest headings that are listed.
    pub deepest: u8,
    /// What stands below the line of a heading, by its anchor.
    pub said: BTreeMap<String, Inline>,
}

impl Contents {
    /// The anchor of the heading above a list of the whole document, which does not list itself.
    pub const OWN: &'static str = "contents";

    /// The headings that are listed.
    pub fn listed<'a>(&self, document: &'a Document) -> Vec<&'a Heading> {
        let headings = document.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        });
        self.chosen(headings, |it| it)
    }

    /// What is listed of anything that has headings, in order.
    pub(super) fn chosen<T>(
        &self,
        all: impl Iterator<Item = T>,
        heading: impl Fn(&T) -> &Heading,
    ) -> Vec<T> {
        let mut all = all.filter(|it| heading(it).anchor != Self::OWN);
        let mut above = 0;
        if let Some(part) = &self.below {
            above = all.find(|it| heading(it).anchor == *part).map_or(0, |it| heading(&it).level);
        }
        all.take_while(|it| above < heading(it).level)
            .filter(|it| heading(it).level <= self.deepest)
            .collect()
    }
}

/// Something that the text cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The name that links point to, unique in the document.
    pub anchor: String,
    /// Its mark in the text.
    pub label: String,
    /// What it is and where it is found.
    pub text: Inline,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 4.
    pub level: u8,
    /// Its number, where it has one.
    pub label: Option<String>,
    /// The words.
    pub text: String,
    /// The name that links point to, unique in the document.
    pub anchor: String,
}

impl Heading {
    /// Its number and its words.
    pub fn full(&self) -> String {
        match &self.label {
            Some(label) => format!("{label} {}", self.text),
            None => self.text.clone(),
        }
    }
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// How it is set.
    pub style: ParagraphStyle,
    /// The words.
    pub text: Inline,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Running text.
    Body,
    /// The sentence that carries the part: larger.
    Lead,
    /// Smaller, softer: sources, conditions.
    Note,
    /// A formula or a line of calculation.
    Formula,
}

/// A run of words.
pub type Inline = Vec<Span>;

/// Words set in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// How they are set.
    pub style: SpanStyle,
    /// Where they lead.
    pub link: Option<Link>,
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanStyle {
    /// As the text around.
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// Softer ink.
    Soft,
    /// Small and raised: the mark of a source.
    Mark,
    /// Small and lowered: the index of a letter in a formula.
    Low,
    /// As the text around, even where it leads somewhere: a line of the contents.
    Entry,
    /// A risk band: its shape (●, ▲, ■) is drawn in its colour before the word.
    Band(RiskBand),
    /// A forced end of line before these words.
    NewLine,
}

/// Where a span leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To a heading or a reference of this document.
    Anchor(String),
    /// To an address outside.
    Address(String),
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// Whether items are numbered.
    pub is_numbered: bool,
    /// Whether its last items are left out of the pages where the part would otherwise begin another page.
    pub gives_way: bool,
    /// The paragraph above the items, where any is shown; empty where nothing is said.
    pub lead: Inline,
    /// The same where a page has room for no item, so that it announces none.
    pub lead_alone: Inline,
    /// The items.
    pub items: Vec<Inline>,
    /// For each number of items that a page may show, from none to all, the line below them that says what is left; empty where nothing is.
    pub rest: Vec<Inline>,
}

impl List {
    /// The line below the list where all its items are shown.
    pub fn rest_of_all(&self) -> Option<&Inline> {
        self.rest.get(self.items.len()).filter(|it| !it.is_empty())
    }
}

/// A table; rows are kept whole unless longer than a page, and the head is repeated on each page.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows, in one line above it; also its name to a screen reader.
    pub caption: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How many of the first rows stay on the pages where the part would otherwise begin another page; all where that is not said.
    pub n_kept: Option<usize>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The words of the head; a table whose heads are all empty has none.
    pub head: String,
    /// Its share of the width; shares are relative to each other.
    pub share: f32,
    /// Numbers stand at the right.
    pub align: Align,
    /// The language of its cells, where it is not the document's.
    pub language: Option<Language>,
}

/// How cells stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
    /// Marks.
    Centre,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// One cell for each column; the first is the row's head to a screen reader where `is_head_first`.
    pub cells: Vec<Cell>,
    /// Whether the first cell names the row.
    pub is_head_first: bool,
}

/// A cell: one or more paragraphs of words.
pub type Cell = Vec<Inline>;

/// One figure of the summary: word first, then number, then where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// The word.
    pub word: String,
    /// The number, with bounds where there are some.
    pub number: String,
    /// Where it is explained.
    pub link: Option<Link>,
}

/// A line to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// Prepared, reviewed, approved.
    pub role: String,
    /// The words under the lines: post, name, signature, date.
    pub fields: Vec<String>,
    /// Blanks for the day, on a line of their own, where no field asks for it.
    pub day: Option<String>,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// The finding in words, for who cannot see it.
    pub alt: String,
    /// The caption below it.
    pub caption: Option<String>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// The 4×4 matrix with numbered arrows gross → net → target.
    Matrix(Matrix),
    /// Bars with bounds, one a checklist.
    Bars(Bars),
    /// The actions of the plan along a time axis.
    Gantt(Gantt),
    /// A square code that carries a text.
    Qr(String),
    /// The ladder of the four levels with the reached one marked.
    Ladder(Ladder),
}

/// A risk matrix.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// The name of the horizontal axis.
    pub impact_title: String,
    /// The name of the vertical axis.
    pub likelihood_title: String,
    /// The words of the key: gross, net, target.
    pub key: [String; 3],
    /// The names of the bands, smallest first.
    pub bands: [String; 3],
    /// The risks.
    pub arrows: Vec<Arrow>,
}

/// One risk's way through the matrix; each point is (impact, likelihood), 1..4.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrow {
    /// The number at its beginning, as in the table.
    pub label: String,
    /// Before measures.
    pub gross: (f64, f64),
    /// With the measures in place.
    pub net: (f64, f64),
    /// Once the plan is done.
    pub target: (f64, f64),
    /// The band of the net risk.
    pub band: RiskBand,
}

/// A chart of bars with bounds, each value 0..1.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// The words of the key: supported, claimed, bounds.
    pub key: [String; 3],
    /// The words at 0, 0.25, 0.5, 0.75 and 1.
    pub ticks: Vec<(f64, String)>,
    /// The bars, top first.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// The solid part; none where withheld.
    pub supported: Option<f64>,
    /// The outlined part.
    pub claimed: Option<f64>,
    /// The whisker.
    pub bounds: (f64, f64),
    /// The words at its end.
    pub value: String,
}

/// A time chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Gantt {
    /// The words along the axis.
    pub ticks: Vec<GanttTick>,
    /// The bars: label, from and to as 0..1 of the width, whether done.
    pub bars: Vec<GanttBar>,
}

/// A place on the time axis.
#[derive(Debug, Clone, PartialEq)]
pub struct GanttTick {
    /// Where it is, 0..1 of the width.
    pub at: f64,
    /// What stands there.
    pub words: String,
    /// How needed the words are where not all have room; 0 is the most.
    pub rank: u8,
}

/// One action on the time axis.
#[derive(Debug, Clone, PartialEq)]
pub struct GanttBar {
    /// The action's number and short title.
    pub label: String,
    /// Where it begins, 0..1.
    pub from: f64,
    /// Where it ends, 0..1.
    pub to: f64,
    /// Whether it is done and verified.
    pub is_done: bool,
}

/// The four levels, lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// The names of the levels.
    pub names: Vec<String>,
    /// The place of the reached level, counted from 0.
    pub reached: usize,
}

/// A piece of data attached to the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The file name, such as `plan.json`.
    pub name: String,
    /// The MIME type.
    pub mime: String,
    /// What it is, in the document's language.
    pub description: String,
    /// What it is to the pages.
    pub relation: Relation,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What an attachment is to the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The numbers and texts that the pages show.
    Data,
    /// What the pages were made from: the journal.
    Source,
}

impl Relation {
    /// Its name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Data => "Data",
            Self::Source => "Source",
        }
    }
}
