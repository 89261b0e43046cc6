//! Objects as the file spells them; lopdf keeps its own way of writing one to itself.

use std::io::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};

/// Spells an object at the end of what is written.
pub(super) fn object(out: &mut Vec<u8>, it: &Object) {
    match it {
        Object::Null => out.extend(b"null"),
        Object::Boolean(is_true) => out.extend(if *is_true { "true" } else { "false" }.bytes()),
        Object::Integer(number) => number_of(out, format_args!("{number}")),
        Object::Real(number) => number_of(out, format_args!("{number}")),
        Object::Name(letters) => name(out, letters),
        Object::String(bytes, StringFormat::Hexadecimal) => hexadecimal(out, bytes),
        Object::String(bytes, StringFormat::Literal) => literal(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                apart(out, item);
                object(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Stream(it) => stream(out, it),
        Object::Reference(id) => reference(out, *id),
    }
}

/// Spells a way to another object.
pub(super) fn reference(out: &mut Vec<u8>, (number, generation): ObjectId) {
    number_of(out, format_args!("{number} {generation} R"));
}

/// Spells a key or another name, with its slash.
pub(super) fn name(out: &mut Vec<u8>, letters: &[u8]) {
    out.push(b'/');
    for &letter in letters {
        if letter.is_ascii_alphanumeric() || b"-_.+".contains(&letter) {
            out.push(letter);
        } else {
            number_of(out, format_args!("#{letter:02X}"));
        }
    }
}

/// Spells a number, or what is made of numbers and letters.
pub(super) fn number_of(out: &mut Vec<u8>, it: std::fmt::Arguments<'_>) {
    let _infallible = out.write_fmt(it);
}

fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        name(out, key);
        apart(out, value);
        object(out, value);
    }
    out.extend(b">>");
}

fn stream(out: &mut Vec<u8>, it: &Stream) {
    dictionary(out, &it.dict);
    out.extend(b"stream\n");
    out.extend(&it.content);
    out.extend(b"\nendstream");
}

/// A space, where the object would run into what stands before it.
fn apart(out: &mut Vec<u8>, coming: &Object) {
    let stands_apart = matches!(
        coming,
        Object::Name(_)
            | Object::String(..)
            | Object::Array(_)
            | Object::Dictionary(_)
            | Object::Stream(_)
    );
    if !stands_apart && out.last() != Some(&b'[') {
        out.push(b' ');
    }
}

fn literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

fn hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |half: u8| DIGITS.get(usize::from(half)).map_or(b'0', |it| *it as u8);
    out.push(b'<');
    out.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    fn spelled(it: impl Into<Object>) -> String {
        let mut out = Vec::new();
        object(&mut out, &it.into());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_kind_of_object_is_spelled_as_the_format_says() {
        assert_eq!(spelled(Object::Null), "null");
        assert_eq!(spelled(true), "true");
        assert_eq!(spelled(-7), "-7");
        assert_eq!(spelled(0.25_f32), "0.25");
        assert_eq!(spelled(Object::Name("a b/ž".into())), "/a#20b#2F#C5#BE");
        assert_eq!(spelled(Object::string_literal("(a) \\ \r\n)")), "(\\(a\\) \\\\ \\r\n\\))");
        let id = Object::String(vec![0, 0x9F, 0xFF], StringFormat::Hexadecimal);
        assert_eq!(spelled(id), "<009FFF>");
        let items = vec![1.into(), Object::from((3, 0)), "Name".into(), Object::Null];
        assert_eq!(spelled(Object::Array(items)), "[1 3 0 R/Name null]");
        let entries = dictionary! { "A" => 1, "B" => dictionary! { "C" => "D" }, "E" => vec![] };
        assert_eq!(spelled(entries), "<</A 1/B<</C/D>>/E[]>>");
        let stream = Stream::new(dictionary! {}, b"x y".to_vec());
        assert_eq!(spelled(Object::Stream(stream)), "<</Length 3>>stream\nx y\nendstream");
    }

    #[test]
    fn what_is_spelled_is_read_again_by_lopdf() {
        let mut file = lopdf::Document::with_version("1.7");
        let words = ["a(b\\c)\r\n", "ąžuolas (du)", ""];
        let list = words.map(lopdf::text_string).to_vec();
        let id = file.add_object(list.clone());
        let bytes =
            super::super::save::save(file, Vec::new(), super::super::Standard::Ua1).unwrap();
        let read = lopdf::Document::load_mem(&bytes).unwrap();
        assert_eq!(read.get_object(id).unwrap().as_array().unwrap(), &list);
    }
}
