//! Whether the properties in XML still say the same, however they are written now.

use std::collections::BTreeSet;

use crate::review::finding::Finding;
use crate::review::pdf::Object;
use crate::review::verification::PartKind;
use crate::review::xmp;

use super::Check;

/// The most bytes of properties that are read.
const LIMIT: usize = 1 << 20;
/// What signing software notes about itself, by namespace and name.
const NOTED: &[&str] = &[
    "http://ns.adobe.com/xap/1.0/MetadataDate",
    "http://ns.adobe.com/xap/1.0/ModifyDate",
    "http://ns.adobe.com/pdf/1.3/Producer",
];

/// Whether nothing but notes of signing software changed; other properties are found by name.
pub(super) fn same_xmp(check: &mut Check<'_>, old: &Object, new: &Object) -> bool {
    // What else hangs below the packet is not ours.
    let packet = check.first.catalog().map(|it| check.first.get(it, b"Metadata"));
    if packet != Some(old) {
        return false;
    }
    let old = check.first.content(old, LIMIT).ok().and_then(|it| xmp::facts(&it));
    let new = check.now.content(new, LIMIT).ok().and_then(|it| xmp::facts(&it));
    let (Some(old), Some(new)) = (old, new) else { return false };
    let changed: BTreeSet<&str> =
        old.symmetric_difference(&new).map(|fact| fact.property.as_str()).collect();
    for property in changed {
        if NOTED.contains(&property) {
            check.find(PartKind::Metadata, Finding::DateUpdated);
        } else {
            let name = property.rsplit(['/', '#']).next().unwrap_or(property);
            check.properties.insert(name.to_owned());
        }
    }
    true
}
