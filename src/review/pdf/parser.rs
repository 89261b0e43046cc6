//! Reads values one after another, to a fixed depth and number.

use std::collections::BTreeMap;

use super::{Dict, Object, PdfError, Ref};

/// How deep lists and dictionaries may stand in each other.
const DEPTH_LIMIT: usize = 50;
/// The most values that are read from one file.
const VALUES_LIMIT: usize = 750_000;
/// The most bytes of names and texts that are kept of one file.
const TEXT_LIMIT: usize = 16 << 20;

/// What may still be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::review) struct Budget {
    values: usize,
    text: usize,
}

impl Budget {
    /// What one file may hold.
    pub(in crate::review) fn whole() -> Self {
        Self { values: VALUES_LIMIT, text: TEXT_LIMIT }
    }
}

/// A value, or a word of the format such as `obj`, `BT` or `Tj`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::review) enum Token<'a> {
    /// A value.
    Value(Object),
    /// A word.
    Word(&'a [u8]),
    /// Nothing follows.
    End,
}

/// A place in the bytes.
#[derive(Debug)]
pub(in crate::review) struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    budget: Budget,
}

impl<'a> Parser<'a> {
    /// Begins at the first byte.
    pub(in crate::review) fn new(bytes: &'a [u8]) -> Self {
        Self::within(bytes, Budget::whole())
    }

    /// Begins at the first byte, with what another parser left.
    pub(in crate::review) fn within(bytes: &'a [u8], budget: Budget) -> Self {
        Self { bytes, at: 0, budget }
    }

    /// What it may still read.
    pub(in crate::review) fn budget(&self) -> Budget {
        self.budget
    }

    /// Goes on at that byte.
    pub(in crate::review) fn seek(&mut self, at: usize) {
        self.at = at.min(self.bytes.len());
    }

    /// The byte that is read next.
    pub(in crate::review) fn at(&self) -> usize {
        self.at
    }

    fn fail<T>(&self, what: &'static str) -> Result<T, PdfError> {
        Err(PdfError::damaged(self.at, what))
    }

    /// Counts bytes that are kept.
    fn keep(&mut self, n: usize) -> Result<(), PdfError> {
        let text = self.budget.text.checked_sub(n);
        self.budget.text = text.ok_or(PdfError::TooMuch { what: "text" })?;
        Ok(())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes those bytes if they stand here.
    pub(in crate::review) fn eat(&mut self, word: &[u8]) -> bool {
        let is_here = self.rest().starts_with(word);
        if is_here {
            self.at += word.len();
        }
        is_here
    }

    /// Passes white space and comments.
    pub(in crate::review) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|it| it != b'\n' && it != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// A run of letters up to the next space or delimiter.
    fn regular(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let n = rest.iter().position(|it| is_space(*it) || is_delimiter(*it)).unwrap_or(rest.len());
        self.at += n;
        rest.get(..n).unwrap_or_default()
    }

    /// The word that must stand here.
    pub(in crate::review) fn word(&mut self, word: &[u8]) -> Result<(), PdfError> {
        self.skip_space();
        let at = self.at;
        if self.regular() == word {
            return Ok(());
        }
        self.at = at;
        self.fail("a word of the format is missing")
    }

    /// Whether that word stands here; it is not taken.
    pub(in crate::review) fn is_word(&mut self, word: &[u8]) -> bool {
        self.skip_space();
        let at = self.at;
        let is_here = self.regular() == word;
        self.at = at;
        is_here
    }

    /// A whole number that can be a place, a length or an object's number.
    pub(in crate::review) fn size(&mut self) -> Result<usize, PdfError> {
        self.skip_space();
        let digits = self.regular();
        digits_value(digits).map_or_else(|| self.fail("a number is missing"), Ok)
    }

    /// The value that must stand here.
    pub(in crate::review) fn object(&mut self) -> Result<Object, PdfError> {
        match self.token_in(0, Words::Format)? {
            Token::Value(object) => Ok(object),
            Token::Word(_) | Token::End => self.fail("a value is missing"),
        }
    }

    /// The next value or operator of a page's content, where references do not occur.
    pub(in crate::review) fn operand(&mut self) -> Result<Token<'a>, PdfError> {
        self.token_in(0, Words::Operators)
    }

    /// The indirect object of that number which must stand here; `offsets` finds a length that stands elsewhere.
    pub(in crate::review) fn indirect(
        &mut self,
        number: u32,
        offsets: &BTreeMap<u32, usize>,
    ) -> Result<Object, PdfError> {
        let at = self.at;
        if u32::try_from(self.size()?).ok() != Some(number) {
            return Err(PdfError::damaged(at, "another object stands here"));
        }
        self.size()?;
        self.word(b"obj")?;
        let object = self.object()?;
        let object = match object {
            Object::Dict(dict) if self.is_word(b"stream") => self.stream(dict, offsets)?,
            other => other,
        };
        self.word(b"endobj")?;
        Ok(object)
    }

    fn stream(&mut self, dict: Dict, offsets: &BTreeMap<u32, usize>) -> Result<Object, PdfError> {
        self.word(b"stream")?;
        if !self.eat(b"\r\n") && !self.eat(b"\n") {
            return self.fail("a stream does not begin on a line of its own");
        }
        let start = self.at;
        let length = match dict.get(b"Length") {
            Some(Object::Ref(at)) => self.length_at(at.number, offsets)?,
            Some(length) => length.as_size(),
            None => None,
        };
        let end = length.and_then(|it| start.checked_add(it));
        let Some(end) = end.filter(|it| *it <= self.bytes.len()) else {
            return self.fail("a stream has no length that fits");
        };
        self.at = end;
        // One end of line may stand between the bytes and the word.
        let _ = self.eat(b"\r\n") || self.eat(b"\n") || self.eat(b"\r");
        if !self.eat(b"endstream") {
            return self.fail("a stream does not end where its length says");
        }
        Ok(Object::Stream { dict, span: start..end })
    }

    fn length_at(
        &self,
        number: u32,
        offsets: &BTreeMap<u32, usize>,
    ) -> Result<Option<usize>, PdfError> {
        let Some(offset) = offsets.get(&number) else { return Ok(None) };
        let mut parser = Self::new(self.bytes);
        parser.seek(*offset);
        parser.size()?;
        parser.size()?;
        parser.word(b"obj")?;
        parser.size().map(Some)
    }

    fn token_in(&mut self, depth: usize, words: Words) -> Result<Token<'a>, PdfError> {
        self.skip_space();
        let values = self.budget.values.checked_sub(1);
        self.budget.values = values.ok_or(PdfError::TooMuch { what: "values" })?;
        if DEPTH_LIMIT < depth {
            return Err(PdfError::TooMuch { what: "levels of nesting" });
        }
        let Some(byte) = self.peek() else { return Ok(Token::End) };
        let object = match byte {
            b'/' => self.name()?,
            b'(' => self.literal()?,
            b'<' if self.eat(b"<<") => self.dict_body(depth, words)?,
            b'<' => self.hex()?,
            b'[' => {
                self.at += 1;
                self.array_body(depth, words)?
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(words)?,
            _ => {
                let word = self.regular();
                match word {
                    b"true" => Object::Bool(true),
                    b"false" => Object::Bool(false),
                    b"null" => Object::Null,
                    b"" => return self.fail("a stray delimiter"),
                    _ => return Ok(Token::Word(word)),
                }
            }
        };
        Ok(Token::Value(object))
    }

    fn value_in(&mut self, depth: usize, words: Words) -> Result<Object, PdfError> {
        match self.token_in(depth + 1, words)? {
            Token::Value(object) => Ok(object),
            Token::Word(_) | Token::End => self.fail("a value is missing"),
        }
    }

    fn array_body(&mut self, depth: usize, words: Words) -> Result<Object, PdfError> {
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.eat(b"]") {
                return Ok(Object::Array(items.into_boxed_slice()));
            }
            items.push(self.value_in(depth, words)?);
        }
    }

    fn dict_body(&mut self, depth: usize, words: Words) -> Result<Object, PdfError> {
        let mut entries = Vec::new();
        loop {
            self.skip_space();
            if self.eat(b">>") {
                let at = self.at;
                let dict = Dict::new(entries);
                return dict
                    .map(Object::Dict)
                    .ok_or_else(|| PdfError::damaged(at, "a key stands twice"));
            }
            if self.peek() != Some(b'/') {
                return self.fail("a key is missing");
            }
            let Object::Name(key) = self.name()? else { return self.fail("a key is missing") };
            entries.push((key, self.value_in(depth, words)?));
        }
    }

    fn name(&mut self) -> Result<Object, PdfError> {
        self.at += 1;
        let raw = self.regular();
        self.keep(raw.len())?;
        let mut name = Vec::with_capacity(raw.len());
        let mut bytes = raw.iter();
        while let Some(byte) = bytes.next() {
            if *byte != b'#' {
                name.push(*byte);
                continue;
            }
            let digits = (
                bytes.next().copied().and_then(hex_digit),
                bytes.next().copied().and_then(hex_digit),
            );
            let (Some(high), Some(low)) = digits else { return self.fail("a name is broken") };
            name.push(high << 4 | low);
        }
        Ok(Object::Name(name.into_boxed_slice()))
    }

    /// A number, or a reference where two whole numbers and an `R` follow each other.
    fn number(&mut self, words: Words) -> Result<Object, PdfError> {
        let text = self.regular();
        let body = text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(text);
        let n_points = body.split(|it| *it == b'.').count() - 1;
        let is_number = body.iter().all(|it| it.is_ascii_digit() || *it == b'.')
            && body.iter().any(u8::is_ascii_digit)
            && n_points <= 1;
        if !is_number {
            return self.fail("a number is broken");
        }
        if n_points == 1 {
            self.keep(text.len())?;
            return Ok(Object::Real(text.into()));
        }
        let value = std::str::from_utf8(text).ok().and_then(|it| it.parse::<i64>().ok());
        let Some(value) = value else { return self.fail("a number is too great") };
        match (words, u32::try_from(value)) {
            (Words::Format, Ok(number)) if text == body => {
                Ok(self.reference(number).map_or(Object::Integer(value), Object::Ref))
            }
            _ => Ok(Object::Integer(value)),
        }
    }

    fn reference(&mut self, number: u32) -> Option<Ref> {
        let at = self.at;
        self.skip_space();
        let generation = digits_value(self.regular()).and_then(|it| u16::try_from(it).ok());
        self.skip_space();
        if let Some(generation) = generation.filter(|_| self.regular() == b"R") {
            return Some(Ref { number, generation });
        }
        self.at = at;
        None
    }

    fn hex(&mut self) -> Result<Object, PdfError> {
        self.at += 1;
        let mut text = Vec::new();
        let mut high = None;
        loop {
            let Some(byte) = self.take() else { return self.fail("a text does not end") };
            self.keep(1)?;
            match (byte, hex_digit(byte), high) {
                (b'>', _, _) => {
                    text.extend(high.map(|it: u8| it << 4));
                    return Ok(Object::Text(text.into_boxed_slice()));
                }
                (_, Some(low), Some(first)) => {
                    text.push(first << 4 | low);
                    high = None;
                }
                (_, Some(digit), None) => high = Some(digit),
                _ if is_space(byte) => {}
                _ => return self.fail("a text is broken"),
            }
        }
    }

    fn literal(&mut self) -> Result<Object, PdfError> {
        self.at += 1;
        let mut text = Vec::new();
        let mut n_open = 1usize;
        loop {
            let Some(byte) = self.take() else { return self.fail("a text does not end") };
            self.keep(1)?;
            match byte {
                b'(' => n_open += 1,
                b')' => {
                    n_open -= 1;
                    if n_open == 0 {
                        return Ok(Object::Text(text.into_boxed_slice()));
                    }
                }
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                b'\r' => {
                    let _ = self.eat(b"\n");
                    text.push(b'\n');
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.take() else { return };
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                let _ = self.eat(b"\n");
            }
            b'0'..=b'7' => {
                let mut value = u16::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    self.at += 1;
                    value = value * 8 + u16::from(digit - b'0');
                }
                // High overflow is to be ignored.
                text.push(value.to_le_bytes()[0]);
            }
            other => text.push(other),
        }
    }
}

/// Which words stand between values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    /// Those of the file, with references.
    Format,
    /// Those of a page's content.
    Operators,
}

/// White space of the format.
pub(in crate::review) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

/// Plain digits, no more than ten of them.
fn digits_value(digits: &[u8]) -> Option<usize> {
    if digits.is_empty() || 10 < digits.len() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}
