//! The signer's name out of a signature's container (CMS, RFC 5652): read leniently, since old software writes BER and the name is only told, not trusted.

/// An element: its tag, its content, and all its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Element<'a> {
    tag: u8,
    content: &'a [u8],
    whole: &'a [u8],
}

const INTEGER: u8 = 0x02;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const FIRST_OPTION: u8 = 0xa0;
/// id-at-commonName, 2.5.4.3.
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
/// How deep elements without a length may stand in each other.
const DEPTH_LIMIT: usize = 32;

/// The common name in the certificate of the first signer, else in the first certificate.
pub(super) fn signer(container: &[u8]) -> Option<String> {
    let (info, _) = element(container, 0)?;
    let signed = inside(info, SEQUENCE)?.into_iter().find(|it| it.tag == FIRST_OPTION)?;
    let (data, _) = element(signed.content, 0)?;
    let parts = inside(data, SEQUENCE)?;
    let certificates = parts.iter().find(|it| it.tag == FIRST_OPTION)?;
    let certificates = children(certificates.content)?;
    let signers = parts.iter().rfind(|it| it.tag == SET)?;
    let named = children(signers.content)
        .and_then(|it| it.first().copied())
        .and_then(issuer_and_serial)
        .and_then(|(issuer, serial)| {
            certificates
                .iter()
                .filter_map(|it| Certificate::of(*it))
                .find(|it| it.issuer == issuer && it.serial == serial)
        });
    let chosen = named.or_else(|| certificates.iter().find_map(|it| Certificate::of(*it)));
    common_name(chosen?.subject)
}

/// Which certificate a signer names: the issuer's name as it is written, and the number.
fn issuer_and_serial(signer: Element<'_>) -> Option<(&[u8], &[u8])> {
    let parts = inside(signer, SEQUENCE)?;
    let id = inside(*parts.get(1)?, SEQUENCE)?;
    match id.as_slice() {
        [issuer, serial] => Some((issuer.whole, serial.content)),
        _ => None,
    }
}

struct Certificate<'a> {
    serial: &'a [u8],
    issuer: &'a [u8],
    subject: Element<'a>,
}

impl<'a> Certificate<'a> {
    fn of(element: Element<'a>) -> Option<Self> {
        let parts = inside(element, SEQUENCE)?;
        let fields = inside(*parts.first()?, SEQUENCE)?;
        // The version is optional; number, algorithm, issuer, validity and subject follow.
        let from = fields.iter().position(|it| it.tag == INTEGER)?;
        let rest = fields.get(from..)?;
        match rest {
            [serial, _, issuer, _, subject, ..] => {
                Some(Self { serial: serial.content, issuer: issuer.whole, subject: *subject })
            }
            _ => None,
        }
    }
}

/// The last common name of a name.
fn common_name(name: Element<'_>) -> Option<String> {
    let sets = inside(name, SEQUENCE)?;
    sets.into_iter().rev().filter_map(|set| children(set.content)).flatten().find_map(|pair| {
        match inside(pair, SEQUENCE)?.as_slice() {
            [kind, value] if kind.tag == OBJECT_ID && kind.content == COMMON_NAME => text(*value),
            _ => None,
        }
    })
}

fn text(value: Element<'_>) -> Option<String> {
    match value.tag {
        // UTF8String
        0x0c => Some(String::from_utf8_lossy(value.content).into_owned()),
        // BMPString
        0x1e => {
            let units = value.content.chunks_exact(2);
            let units = units.map(|it| it.iter().fold(0, |all, byte| all << 8 | u16::from(*byte)));
            Some(char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect())
        }
        // PrintableString, T61String, IA5String, VisibleString
        0x13 | 0x14 | 0x16 | 0x1a => Some(value.content.iter().map(|it| char::from(*it)).collect()),
        _ => None,
    }
}

fn inside(element: Element<'_>, tag: u8) -> Option<Vec<Element<'_>>> {
    if element.tag == tag { children(element.content) } else { None }
}

/// The elements that stand one after another; what cannot be read ends the list.
fn children(mut content: &[u8]) -> Option<Vec<Element<'_>>> {
    let mut all = Vec::new();
    while !content.is_empty() && content != [0, 0] {
        let (element, rest) = element(content, 0)?;
        all.push(element);
        content = rest;
    }
    Some(all)
}

/// The first element and what follows it.
fn element(bytes: &[u8], depth: usize) -> Option<(Element<'_>, &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    // Tags of more than one byte do not occur on the way to a name.
    if DEPTH_LIMIT < depth || tag & 0x1f == 0x1f {
        return None;
    }
    let (content, rest) = match *first {
        0x80 => until_end(rest, depth)?,
        short @ 0..=0x7f => rest.split_at_checked(usize::from(short))?,
        long => {
            let (digits, rest) = rest.split_at_checked(usize::from(long & 0x7f))?;
            if 4 < digits.len() {
                return None;
            }
            let length = digits.iter().fold(0usize, |all, byte| all << 8 | usize::from(*byte));
            rest.split_at_checked(length)?
        }
    };
    let whole = bytes.get(..bytes.len() - rest.len())?;
    Some((Element { tag: *tag, content, whole }, rest))
}

/// Content without a length, up to its end mark of two zeros.
fn until_end(bytes: &[u8], depth: usize) -> Option<(&[u8], &[u8])> {
    let mut rest = bytes;
    loop {
        if let Some(after) = rest.strip_prefix(&[0, 0]) {
            return Some((bytes.get(..bytes.len() - rest.len())?, after));
        }
        rest = element(rest, depth + 1)?.1;
    }
}
