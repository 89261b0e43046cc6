//! The table of a font that turns codes into letters.

use std::collections::BTreeMap;

use crate::review::pdf::{Object, Parser, PdfError, Token};

/// Letters by code.
pub(super) type Letters = BTreeMap<u16, String>;

/// Reads a table; single codes and ranges of them.
pub(super) fn letters(table: &[u8]) -> Result<Letters, PdfError> {
    let mut parser = Parser::new(table);
    let mut all = Letters::new();
    let mut values = Vec::new();
    loop {
        match parser.operand()? {
            Token::End => return Ok(all),
            Token::Value(value) => values.push(value),
            Token::Word(b"endbfchar") => {
                for pair in values.chunks(2) {
                    if let [code, letter] = pair {
                        add(&mut all, code_of(code), letter);
                    }
                }
                values.clear();
            }
            Token::Word(b"endbfrange") => {
                for range in values.chunks(3) {
                    add_range(&mut all, range);
                }
                values.clear();
            }
            Token::Word(_) => values.clear(),
        }
    }
}

fn code_of(object: &Object) -> Option<u16> {
    match object.as_text()? {
        [low] => Some(u16::from(*low)),
        [high, low] => Some(u16::from_be_bytes([*high, *low])),
        _ => None,
    }
}

fn add(all: &mut Letters, code: Option<u16>, letter: &Object) {
    if let (Some(code), Some(units)) = (code, units_of(letter)) {
        all.insert(code, String::from_utf16_lossy(&units));
    }
}

fn units_of(letter: &Object) -> Option<Vec<u16>> {
    let bytes = letter.as_text()?;
    Some(
        bytes
            .chunks(2)
            .map(|it| it.iter().fold(0, |all, byte| all << 8 | u16::from(*byte)))
            .collect(),
    )
}

fn add_range(all: &mut Letters, range: &[Object]) {
    let [first, last, target] = range else { return };
    let (Some(first), Some(last)) = (code_of(first), code_of(last)) else { return };
    for (idx, code) in (first..=last).enumerate() {
        if let Object::Array(letters) = target {
            if let Some(letter) = letters.get(idx) {
                add(all, Some(code), letter);
            }
        } else {
            let Some(mut units) = units_of(target) else { return };
            if let Some(unit) = units.last_mut() {
                *unit = unit.wrapping_add(u16::try_from(idx).unwrap_or(0));
            }
            all.insert(code, String::from_utf16_lossy(&units));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_codes_and_ranges_become_letters() {
        let table = b"1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0003> <0061>\n<0004> <00660069>\nendbfchar \
            2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<0105> <0106>] endbfrange";
        let all = letters(table).unwrap();
        let found: Vec<(u16, &str)> = all.iter().map(|(code, it)| (*code, it.as_str())).collect();
        let expected =
            [(3, "a"), (4, "fi"), (0x10, "A"), (0x11, "B"), (0x12, "C"), (0x20, "ą"), (0x21, "Ć")];
        assert_eq!(found, expected);
    }
}
