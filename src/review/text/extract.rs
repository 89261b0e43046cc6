//! The words of a page in the order they are drawn.

use std::collections::BTreeMap;

use crate::review::pdf::{Dict, Object, Parser, Pdf, PdfError, Token};

use super::plain;
use super::unicode::{Letters, letters};

/// The most bytes of drawing that the pages of a file may unfold to together.
const CONTENT_LIMIT: usize = 32 << 20;
/// Operators that draw or set nothing but letters, lines and plain shapes.
const PLAIN_OPERATORS: &[&[u8]] = &[
    b"q", b"Q", b"cm", b"w", b"J", b"j", b"M", b"d", b"ri", b"i", b"m", b"l", b"c", b"v", b"y",
    b"h", b"re", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n", b"W", b"W*", b"CS",
    b"cs", b"SC", b"SCN", b"sc", b"scn", b"G", b"g", b"RG", b"rg", b"K", b"k", b"BT", b"ET", b"Tc",
    b"Tw", b"Tz", b"TL", b"Td", b"TD", b"Tm", b"T*", b"MP", b"DP",
];

/// The words of a page.
#[derive(Debug, Default)]
pub(super) struct PageText {
    /// The text; ends of lines stand wherever the next words are placed anew.
    pub(super) body: String,
    /// The words of drawings.
    pub(super) figures: String,
    /// Each run of words marked as decoration.
    pub(super) artifacts: Vec<String>,
    /// Whether the page shows anything but letters, lines and shapes.
    pub(super) has_other: bool,
}

/// The words of every page.
pub(super) fn page_texts(pdf: &Pdf<'_>) -> Result<Vec<PageText>, PdfError> {
    let mut left = CONTENT_LIMIT;
    let mut fonts = BTreeMap::new();
    pdf.pages()?.into_iter().map(|(_, page)| page_text(pdf, page, &mut fonts, &mut left)).collect()
}

/// What a marked piece of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marked {
    Artifact,
    Figure,
    Text,
}

/// Tables of letters by the number of their stream, since pages share fonts.
type Fonts = BTreeMap<u32, Letters>;

fn page_text(
    pdf: &Pdf<'_>,
    page: &Dict,
    fonts: &mut Fonts,
    left: &mut usize,
) -> Result<PageText, PdfError> {
    let mut content = Vec::new();
    let streams = match pdf.get(page, b"Contents") {
        Object::Array(items) => items.iter().map(|it| pdf.resolve(it)).collect(),
        Object::Null => Vec::new(),
        one => vec![one],
    };
    for stream in streams {
        let piece = pdf.content(stream, *left)?;
        *left -= piece.len();
        content.extend(piece);
        content.push(b'\n');
    }
    let resources = pdf.dict(page, b"Resources").and_then(|it| pdf.dict(it, b"Font"));
    let mut reader =
        Reader { pdf, resources, fonts, font: None, marks: Vec::new(), text: PageText::default() };
    reader.read(&content)?;
    let annotations = pdf.get(page, b"Annots").as_array().unwrap_or_default();
    let is_link = |it: &Object| {
        let dict = pdf.resolve(it).as_dict();
        dict.is_some_and(|it| {
            pdf.get(it, b"Subtype").as_name() == Some(b"Link") && it.get(b"AP").is_none()
        })
    };
    reader.text.has_other |= !annotations.iter().all(is_link);
    Ok(reader.text)
}

struct Reader<'r> {
    pdf: &'r Pdf<'r>,
    resources: Option<&'r Dict>,
    fonts: &'r mut Fonts,
    font: Option<u32>,
    /// What each open piece is.
    marks: Vec<Marked>,
    text: PageText,
}

impl Reader<'_> {
    fn read(&mut self, content: &[u8]) -> Result<(), PdfError> {
        let mut parser = Parser::new(content);
        let mut operands = Vec::new();
        loop {
            match parser.operand()? {
                Token::Value(value) => operands.push(value),
                Token::End => return Ok(()),
                Token::Word(operator) => {
                    self.operator(operator, &operands)?;
                    operands.clear();
                }
            }
        }
    }

    fn operator(&mut self, operator: &[u8], operands: &[Object]) -> Result<(), PdfError> {
        match operator {
            b"Tf" => self.set_font(operands.first().and_then(Object::as_name))?,
            b"Tj" | b"'" | b"\"" => self.show(operands.last()),
            b"TJ" => {
                let items = operands.first().and_then(Object::as_array).unwrap_or_default();
                for it in items {
                    self.show(Some(it));
                }
            }
            b"BMC" | b"BDC" => {
                let mark = match operands.first().and_then(Object::as_name) {
                    Some(b"Artifact") => Marked::Artifact,
                    Some(b"Figure") => Marked::Figure,
                    _ => Marked::Text,
                };
                if mark == Marked::Artifact && !self.marks.contains(&Marked::Artifact) {
                    self.text.artifacts.push(String::new());
                }
                self.marks.push(mark);
            }
            b"EMC" => {
                self.marks.pop();
            }
            b"Td" | b"TD" | b"Tm" | b"T*" => self.push("\n"),
            b"Tr" if operands.first().and_then(Object::as_size) == Some(0) => {}
            _ => self.text.has_other |= !PLAIN_OPERATORS.contains(&operator),
        }
        Ok(())
    }

    fn set_font(&mut self, name: Option<&[u8]>) -> Result<(), PdfError> {
        let missing = || PdfError::damaged(0, "a font without its letters");
        let font = name.zip(self.resources).and_then(|(name, it)| self.pdf.dict(it, name));
        let map = font.and_then(|it| it.get(b"ToUnicode")?.as_ref()).ok_or_else(missing)?;
        if !self.fonts.contains_key(&map.number) {
            let stream = self.pdf.objects.get(&map.number).ok_or_else(missing)?;
            let letters = letters(&self.pdf.content(stream, 1 << 20)?)?;
            self.fonts.insert(map.number, letters);
        }
        self.font = Some(map.number);
        Ok(())
    }

    fn show(&mut self, shown: Option<&Object>) {
        let Some(codes) = shown.and_then(Object::as_text) else { return };
        let letters = self.font.and_then(|it| self.fonts.get(&it));
        let mut text = String::new();
        for code in codes.chunks(2) {
            let code = code.iter().fold(0, |all, byte| all << 8 | u16::from(*byte));
            // A code without a letter is a sign that nobody can name.
            let letter = letters.and_then(|it| it.get(&code)).map_or("\u{fffd}", String::as_str);
            text.push_str(letter);
        }
        self.push(&text);
    }

    fn push(&mut self, letters: &str) {
        if self.marks.contains(&Marked::Artifact) {
            if let Some(last) = self.text.artifacts.last_mut() {
                last.push_str(&plain(letters));
            }
        } else if self.marks.contains(&Marked::Figure) {
            self.text.figures.push_str(letters);
        } else {
            self.text.body.push_str(letters);
        }
    }
}
