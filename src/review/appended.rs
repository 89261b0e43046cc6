//! What updates behind a finished plan do to it: signatures may stand there, anything else is named.

mod form;
mod properties;

use std::collections::{BTreeMap, BTreeSet};

use super::difference::{differing_keys, same_here};
use super::finding::Finding;
use super::owners::{Owner, Owners, owners};
use super::pdf::{Dict, Object, Pdf, PdfError};
use super::update::Update;
use super::verification::PartKind;

/// What signing adds to the catalogue.
const SIGNING_KEYS: &[&[u8]] = &[b"AcroForm", b"DSS", b"Extensions", b"Perms", b"Version"];

/// Findings by the part they speak of.
pub(super) type Findings = BTreeMap<PartKind, Vec<Finding>>;

/// Compares the file as it is now with its first revision.
pub(super) fn check(
    first: &Pdf<'_>,
    now: &Pdf<'_>,
    updates: &[Update],
) -> Result<Findings, PdfError> {
    let owners = owners(first)?;
    let mut check = Check {
        first,
        now,
        owners: &owners,
        pages: BTreeSet::new(),
        annotated: BTreeSet::new(),
        properties: BTreeSet::new(),
        attachments: BTreeSet::new(),
        others: BTreeMap::new(),
    };
    for update in updates {
        if update.trailer.get(b"Root") != first.trailer.get(b"Root") {
            check.properties.insert("Root".to_owned());
        }
    }
    let touched: BTreeSet<u32> = updates.iter().flat_map(|it| it.touched.iter().copied()).collect();
    for number in touched {
        check.object(number);
    }
    check.information();
    form::check(&mut check);
    Ok(check.findings())
}

struct Check<'a> {
    first: &'a Pdf<'a>,
    now: &'a Pdf<'a>,
    owners: &'a Owners,
    pages: BTreeSet<usize>,
    annotated: BTreeSet<usize>,
    properties: BTreeSet<String>,
    attachments: BTreeSet<String>,
    others: Findings,
}

impl<'a> Check<'a> {
    fn find(&mut self, part: PartKind, finding: Finding) {
        let all = self.others.entry(part).or_default();
        if !all.contains(&finding) {
            all.push(finding);
        }
    }

    /// An object that an update brings or takes away; new ones matter only where old ones lead to them.
    fn object(&mut self, number: u32) {
        let owners = self.owners;
        let Some(owners) = owners.get(&number) else { return };
        let (first, now) = (self.first, self.now);
        let (old, new) = (first.objects.get(&number), now.objects.get(&number));
        let (old, new) = (old.unwrap_or(&Object::Null), new.unwrap_or(&Object::Null));
        if same_here(first, old, now, new) {
            return;
        }
        // What a page or an attachment owns is also listed elsewhere, which says no more.
        let is_listed = owners
            .iter()
            .any(|it| matches!(it, Owner::Page(_) | Owner::Annotation(_) | Owner::Attachment(_)));
        for owner in owners.iter().filter(|it| !is_listed || !matches!(it, Owner::Entry(_))) {
            match owner {
                Owner::Catalog => self.catalog(old, new),
                Owner::PageTree => self.find(PartKind::Pages, Finding::PagesAdded),
                Owner::Page(page) => self.page(number, *page, old, new),
                Owner::Annotation(page) => {
                    let is_list = matches!((old, new), (Object::Array(_), Object::Array(_)));
                    if !is_list || !self.is_annotated(*page, old, new) {
                        self.annotated.insert(*page);
                    }
                }
                Owner::Attachment(name) => {
                    self.attachments.insert(name.clone());
                }
                Owner::Info => {}
                Owner::Entry(key) => self.entry(key, old, new),
            }
        }
    }

    fn catalog(&mut self, old: &'a Object, new: &'a Object) {
        let (Some(old), Some(new)) = (old.as_dict(), new.as_dict()) else {
            self.properties.insert("Root".to_owned());
            return;
        };
        let keys = differing_keys(self.first, old, self.now, new);
        for key in keys.into_iter().filter(|it| !SIGNING_KEYS.contains(it)) {
            self.properties.insert(String::from_utf8_lossy(key).into_owned());
        }
    }

    fn page(&mut self, number: u32, page: usize, old: &'a Object, new: &'a Object) {
        let is_page = |dict: &Dict| dict.get(b"Type").and_then(Object::as_name) == Some(b"Page");
        let (old, new) = match (old.as_dict(), new.as_dict()) {
            (Some(old), Some(new)) if is_page(old) && is_page(new) => (old, new),
            _ => {
                self.pages.insert(page);
                return;
            }
        };
        debug_assert!(self.now.objects.contains_key(&number), "a changed page is there");
        for key in differing_keys(self.first, old, self.now, new) {
            if key != b"Annots" {
                self.pages.insert(page);
                continue;
            }
            let lists = (old.get(key).unwrap_or(&Object::Null), new.get(key));
            if !self.is_annotated(page, lists.0, lists.1.unwrap_or(&Object::Null)) {
                self.annotated.insert(page);
            }
        }
    }

    /// Whether the new list of annotations is the old one with signatures behind it.
    fn is_annotated(&mut self, page: usize, old: &'a Object, new: &'a Object) -> bool {
        let (first, now) = (self.first, self.now);
        let old = first.resolve(old).as_array().unwrap_or_default();
        let Some(new) = now.resolve(new).as_array() else { return false };
        let Some((kept, added)) = new.split_at_checked(old.len()) else { return false };
        old == kept && added.iter().all(|it| form::is_widget(self, page, it))
    }

    fn entry(&mut self, key: &str, old: &'a Object, new: &'a Object) {
        let is_allowed = match key {
            "Metadata" => properties::same_xmp(self, old, new),
            "StructTreeRoot" => form::is_structure_grown(self, old, new),
            _ => false,
        };
        if !is_allowed {
            self.properties.insert(key.to_owned());
        }
    }

    /// The properties in the trailer, whichever object holds them.
    fn information(&mut self) {
        let (first, now) = (self.first, self.now);
        let none = Dict::default();
        let old = first.dict(&first.trailer, b"Info").unwrap_or(&none);
        let new = now.dict(&now.trailer, b"Info").unwrap_or(&none);
        for key in differing_keys(first, old, now, new) {
            self.property(&String::from_utf8_lossy(key));
        }
    }

    /// A changed property: signing software notes itself and the date, and may.
    fn property(&mut self, key: &str) {
        if ["ModDate", "Producer"].contains(&key) {
            self.find(PartKind::Metadata, Finding::DateUpdated);
        } else {
            self.properties.insert(key.to_owned());
        }
    }

    fn findings(mut self) -> Findings {
        let (pages, annotated) = (self.pages, self.annotated);
        let mut add = |part, finding| self.others.entry(part).or_default().push(finding);
        if !pages.is_empty() {
            add(PartKind::Pages, Finding::PagesChanged(pages.into_iter().collect()));
        }
        if !annotated.is_empty() {
            add(PartKind::Pages, Finding::PagesAnnotated(annotated.into_iter().collect()));
        }
        if !self.properties.is_empty() {
            let names = self.properties.into_iter().collect();
            add(PartKind::Metadata, Finding::MetadataChanged(names));
        }
        for name in self.attachments {
            add(PartKind::Attachments, Finding::AttachmentChanged(name));
        }
        self.others
    }
}
