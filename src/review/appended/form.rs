//! What signing adds to form, page and structure, and nothing beyond.

use crate::review::difference::differing_keys;
use crate::review::finding::Finding;
use crate::review::pdf::{Dict, Object};
use crate::review::signatures::{fields, is_signature_field, size_of};
use crate::review::verification::PartKind;

use super::Check;

/// What a form for signing may say.
const FORM_KEYS: &[&[u8]] = &[b"DA", b"DR", b"Fields", b"Q", b"SigFlags"];
/// What a signature's widget may say; actions are not among it.
const WIDGET_KEYS: &[&[u8]] = &[
    b"AP",
    b"AS",
    b"BS",
    b"Border",
    b"DA",
    b"DR",
    b"F",
    b"FT",
    b"Ff",
    b"H",
    b"Lock",
    b"M",
    b"MK",
    b"NM",
    b"P",
    b"Parent",
    b"Q",
    b"Rect",
    b"SV",
    b"StructParent",
    b"Subtype",
    b"T",
    b"TM",
    b"TU",
    b"Type",
    b"V",
];
/// What the element for a signature in the structure may say.
const ELEMENT_KEYS: &[&[u8]] = &[b"A", b"ID", b"K", b"Lang", b"P", b"Pg", b"S", b"T", b"Type"];
/// A signature's picture on a larger share of the page may hide what the page says.
const PICTURE_SHARE: f64 = 0.125;

/// Looks at the form: signature fields only, no scripts, no second form in XML.
pub(super) fn check(check: &mut Check<'_>) {
    let now = check.now;
    let Some(form) = now.catalog().and_then(|it| now.dict(it, b"AcroForm")) else { return };
    let holds_only_signatures = fields(now).is_some_and(|it| it.iter().all(|it| is_plain(it.dict)));
    if !only(form, FORM_KEYS) || !holds_only_signatures {
        check.properties.insert("AcroForm".to_owned());
    }
}

fn is_plain(field: &Dict) -> bool {
    field.iter().all(|(key, _)| WIDGET_KEYS.contains(&key) || key == b"Kids")
}

fn only(dict: &Dict, keys: &[&[u8]]) -> bool {
    dict.iter().all(|(key, _)| keys.contains(&key))
}

/// Whether a new annotation is the widget of a signature; one that may hide the page is found.
pub(super) fn is_widget(check: &mut Check<'_>, page: usize, annotation: &Object) -> bool {
    let now = check.now;
    let Some(dict) = now.resolve(annotation).as_dict() else { return false };
    let is_widget = now.get(dict, b"Subtype").as_name() == Some(b"Widget");
    if !is_widget || !is_signature_field(now, dict) || !only(dict, WIDGET_KEYS) {
        return false;
    }
    let pages = now.pages().unwrap_or_default();
    let paper = pages.get(page - 1).and_then(|(_, it)| size_of(now, it, b"MediaBox"));
    let area = |(width, height): (f64, f64)| width * height;
    let hides = match (size_of(now, dict, b"Rect"), paper) {
        (Some(picture), Some(paper)) => PICTURE_SHARE * area(paper) < area(picture),
        _ => true,
    };
    if hides {
        check.find(PartKind::Pages, Finding::SignatureHides(page));
    }
    true
}

/// Whether the structure only grew by elements for signatures, as some software does it.
pub(super) fn is_structure_grown(check: &Check<'_>, old: &Object, new: &Object) -> bool {
    let now = check.now;
    if let (Object::Array(old), Object::Array(new)) = (old, new) {
        return added(old, new).is_some_and(|it| it.iter().all(|it| is_element(check, it)));
    }
    let (Some(old), Some(new)) = (old.as_dict(), new.as_dict()) else { return false };
    differing_keys(check.first, old, now, new).into_iter().all(|key| match key {
        b"K" => is_grown(check, old.get(key), new.get(key)),
        // The map from annotations to elements; its old entries must stay.
        b"Nums" => match (old.get(key), new.get(key)) {
            (Some(Object::Array(old)), Some(Object::Array(new))) => added(old, new).is_some(),
            _ => false,
        },
        b"ParentTreeNextKey" => true,
        b"Limits" => old.get(b"Nums").is_some(),
        _ => false,
    })
}

fn is_grown(check: &Check<'_>, old: Option<&Object>, new: Option<&Object>) -> bool {
    let Some(Object::Array(new)) = new else { return false };
    let old = match old {
        Some(Object::Array(old)) => &**old,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    added(old, new).is_some_and(|it| it.iter().all(|it| is_element(check, it)))
}

fn added<'o>(old: &[Object], new: &'o [Object]) -> Option<&'o [Object]> {
    let (kept, added) = new.split_at_checked(old.len())?;
    (kept == old).then_some(added)
}

/// An element that stands for a form field and says nothing by itself.
fn is_element(check: &Check<'_>, element: &Object) -> bool {
    let now = check.now;
    let Some(dict) = now.resolve(element).as_dict() else { return false };
    now.get(dict, b"S").as_name() == Some(b"Form") && only(dict, ELEMENT_KEYS)
}
