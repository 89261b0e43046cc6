//! Whom each object of a file serves, so that a change of it can be named.

use std::collections::{BTreeMap, BTreeSet};

use super::attachments::Attachments;
use super::pdf::{Object, Pdf, PdfError};

/// The most steps of a walk through a file.
const STEPS_LIMIT: usize = 4_000_000;

/// What an object is part of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    /// It is the catalogue.
    Catalog,
    /// It is a node of the tree of pages.
    PageTree,
    /// It is a page, counted from 1, or what the page shows.
    Page(usize),
    /// A link or another annotation of a page.
    Annotation(usize),
    /// An attachment.
    Attachment(String),
    /// The properties in the trailer.
    Info,
    /// Another entry of the catalogue, by its key.
    Entry(String),
}

/// The owners of each object that something reaches.
pub(super) type Owners = BTreeMap<u32, BTreeSet<Owner>>;

/// Walks through a file from its roots.
pub(super) fn owners(pdf: &Pdf<'_>) -> Result<Owners, PdfError> {
    let mut walk = Walk { pdf, owners: Owners::new(), n_left: STEPS_LIMIT };
    let pages = pdf.pages()?;
    let page_numbers: BTreeSet<u32> = pages.iter().map(|(number, _)| *number).collect();
    for (idx, (number, page)) in pages.iter().enumerate() {
        walk.own(*number, Owner::Page(idx + 1));
        for (key, value) in page.iter().filter(|(key, _)| *key != b"Parent") {
            let owner =
                if key == b"Annots" { Owner::Annotation(idx + 1) } else { Owner::Page(idx + 1) };
            walk.reach(value, &owner, &page_numbers)?;
        }
    }
    if let Some(root) = pdf.trailer.get(b"Root").and_then(Object::as_ref) {
        walk.own(root.number, Owner::Catalog);
    }
    if let Some(info) = pdf.trailer.get(b"Info") {
        walk.reach(info, &Owner::Info, &page_numbers)?;
    }
    for specification in Attachments::of(pdf)?.specifications() {
        let owner = Owner::Attachment(specification.0.to_owned());
        walk.reach(specification.1, &owner, &page_numbers)?;
    }
    let entries = pdf.catalog().into_iter().flat_map(super::pdf::Dict::iter);
    for (key, value) in entries {
        let owner = match key {
            b"Pages" => Owner::PageTree,
            other => Owner::Entry(String::from_utf8_lossy(other).into_owned()),
        };
        walk.reach(value, &owner, &page_numbers)?;
    }
    Ok(walk.owners)
}

struct Walk<'a> {
    pdf: &'a Pdf<'a>,
    owners: Owners,
    n_left: usize,
}

impl Walk<'_> {
    fn own(&mut self, number: u32, owner: Owner) -> bool {
        self.owners.entry(number).or_default().insert(owner)
    }

    /// Everything that hangs below a value; pages are the border between what is whose.
    fn reach(
        &mut self,
        value: &Object,
        owner: &Owner,
        pages: &BTreeSet<u32>,
    ) -> Result<(), PdfError> {
        let pdf = self.pdf;
        let mut stack = vec![value];
        while let Some(value) = stack.pop() {
            let left = self.n_left.checked_sub(1);
            self.n_left = left.ok_or(PdfError::TooMuch { what: "references" })?;
            match value {
                Object::Ref(at)
                    if !pages.contains(&at.number) && self.own(at.number, owner.clone()) =>
                {
                    stack.extend(pdf.objects.get(&at.number));
                }
                Object::Array(items) => stack.extend(items),
                Object::Dict(dict) | Object::Stream { dict, .. } => {
                    stack.extend(dict.iter().map(|(_, value)| value));
                }
                _ => {}
            }
        }
        Ok(())
    }
}
