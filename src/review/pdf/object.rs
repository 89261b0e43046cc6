//! What a PDF is made of.

use std::ops::Range;

/// A reference to an object that stands elsewhere in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::review) struct Ref {
    /// Its number.
    pub(in crate::review) number: u32,
    /// Its generation.
    pub(in crate::review) generation: u16,
}

/// A value; numbers are kept as they are written, so that equal means equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::review) enum Object {
    /// Nothing.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a decimal point, as written.
    Real(Box<[u8]>),
    /// A name without its slash.
    Name(Box<[u8]>),
    /// A text, decoded from either form.
    Text(Box<[u8]>),
    /// A list.
    Array(Box<[Self]>),
    /// Names with values.
    Dict(Dict),
    /// Names with values, and bytes in the file.
    Stream {
        /// What it says of itself.
        dict: Dict,
        /// Where its bytes are.
        span: Range<usize>,
    },
    /// Something that stands elsewhere.
    Ref(Ref),
}

impl Object {
    /// The dictionary, also that of a stream.
    pub(in crate::review) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) | Self::Stream { dict, .. } => Some(dict),
            _ => None,
        }
    }

    /// The list.
    pub(in crate::review) fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The name.
    pub(in crate::review) fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The text as bytes.
    pub(in crate::review) fn as_text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it can be a place or a length.
    pub(in crate::review) fn as_size(&self) -> Option<usize> {
        match self {
            Self::Integer(value) => usize::try_from(*value).ok(),
            _ => None,
        }
    }

    /// The number.
    pub(in crate::review) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(value) => i32::try_from(*value).ok().map(f64::from),
            Self::Real(text) => std::str::from_utf8(text).ok()?.parse().ok(),
            _ => None,
        }
    }

    /// The reference.
    pub(in crate::review) fn as_ref(&self) -> Option<Ref> {
        match self {
            Self::Ref(at) => Some(*at),
            _ => None,
        }
    }
}

/// Names with values, sorted by name; no name stands twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::review) struct Dict(Box<[(Box<[u8]>, Object)]>);

impl Dict {
    /// Sorts the entries; none where a name stands twice.
    pub(super) fn new(mut entries: Vec<(Box<[u8]>, Object)>) -> Option<Self> {
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        let is_double = entries.windows(2).any(|it| matches!(it, [a, b] if a.0 == b.0));
        (!is_double).then(|| Self(entries.into_boxed_slice()))
    }

    /// The value of a name, as it stands.
    pub(in crate::review) fn get(&self, key: &[u8]) -> Option<&Object> {
        let idx = self.0.binary_search_by(|(name, _)| (**name).cmp(key)).ok()?;
        self.0.get(idx).map(|(_, value)| value)
    }

    /// Every name with its value.
    pub(in crate::review) fn iter(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }
}
