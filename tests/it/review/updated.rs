//! Plans with something added behind them: what it does is named, and what hides is refused.

use lopdf::{Document, Object, Stream, dictionary};
use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::review::{Finding, PartKind, open_pdf, verify};
use std::fmt::Write as _;

use super::alter::{Update, attachment_of, content_of, drawing, unpacked, updated};
use super::problems;
use super::sample::small;

/// A deed done to a plan in an update.
type Change = fn(&mut Update);
/// What must be found.
type Found = Vec<(PartKind, Finding)>;

#[test]
fn what_an_update_does_is_named() {
    let pages = |it: Vec<usize>| (PartKind::Pages, Finding::PagesChanged(it));
    let annotated = |it: Vec<usize>| (PartKind::Pages, Finding::PagesAnnotated(it));
    let metadata = |it: &str| (PartKind::Metadata, Finding::MetadataChanged(vec![it.to_owned()]));
    let attachment = |it: &str| (PartKind::Attachments, Finding::AttachmentChanged(it.to_owned()));
    let cases: [(&str, Change, Found); 16] = [
        ("drawing", redraw, vec![pages(vec![2])]),
        ("another drawing", another_drawing, vec![pages(vec![3])]),
        ("larger paper", larger_paper, vec![pages(vec![1])]),
        ("a comment", comment, vec![annotated(vec![2])]),
        ("a page more", extra_page, vec![(PartKind::Pages, Finding::PagesAdded)]),
        ("other data", other_data, vec![attachment("plan.json")]),
        ("a file more", extra_file, vec![metadata("AF"), metadata("Names")]),
        ("another title", title, vec![metadata("Title")]),
        ("another title in XML", title_in_packet, vec![metadata("title")]),
        ("a script", script, vec![metadata("OpenAction")]),
        ("layers", layers, vec![metadata("OCProperties")]),
        ("a text field", text_field, vec![metadata("AcroForm"), annotated(vec![1])]),
        ("a form in XML", xfa, vec![metadata("AcroForm")]),
        ("another structure", structure, vec![metadata("StructTreeRoot")]),
        ("another face", face, vec![]),
        ("another catalogue", |it| another_catalog(it), vec![metadata("Root")]),
    ];
    for (name, change, expected) in cases {
        let altered = updated(&small().pdf, change);
        let found = problems(&altered);
        match name {
            // One finding names both keys.
            "a file more" => {
                let names = vec!["AF".to_owned(), "Names".to_owned()];
                assert_eq!(found, [(PartKind::Metadata, Finding::MetadataChanged(names))]);
            }
            "another face" => {
                assert!(matches!(&found[..], [(_, Finding::PagesChanged(it))] if 1 < it.len()));
            }
            _ => {
                let mut found = found;
                found.sort_by_key(|(part, _)| std::cmp::Reverse(*part));
                assert_eq!(found, expected, "{name}");
            }
        }
        // What was first written can still be opened.
        assert_eq!(open_pdf(&altered).unwrap().plan, small().plan, "{name}");
    }
}

fn redraw(update: &mut Update) {
    let id = content_of(update.before(), 2);
    let new = drawing(update.before().get_object(id).unwrap().as_stream().unwrap());
    update.set(id, new);
}

fn another_drawing(update: &mut Update) {
    let new = update.add(Stream::new(dictionary! {}, b"0 0 100 100 re f".to_vec()));
    update.page(3).set("Contents", new);
}

fn larger_paper(update: &mut Update) {
    update.page(1).set("MediaBox", vec![0.into(), 0.into(), 900.into(), 900.into()]);
}

fn comment(update: &mut Update) {
    let note = update.add(dictionary! {
        "Type" => "Annot", "Subtype" => "FreeText", "Contents" => Object::string_literal("0.99"),
        "Rect" => vec![50.into(), 700.into(), 300.into(), 750.into()],
    });
    let page = update.page(2);
    let mut all = page.get(b"Annots").and_then(Object::as_array).cloned().unwrap_or_default();
    all.push(note.into());
    page.set("Annots", all);
}

fn pages_root(file: &Document) -> lopdf::ObjectId {
    file.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap()
}

fn extra_page(update: &mut Update) {
    let root = pages_root(update.before());
    let content = update.add(Stream::new(dictionary! {}, b"0 0 100 100 re f".to_vec()));
    let page = update.add(dictionary! {
        "Type" => "Page", "Parent" => root, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    let pages = update.object(root).as_dict_mut().unwrap();
    pages.get_mut(b"Kids").unwrap().as_array_mut().unwrap().push(page.into());
    let n = pages.get(b"Count").unwrap().as_i64().unwrap();
    pages.set("Count", n + 1);
}

fn other_data(update: &mut Update) {
    let id = attachment_of(update.before(), "plan.json");
    update.set(id, Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"{}".to_vec()));
}

fn extra_file(update: &mut Update) {
    update.catalog().set("Names", dictionary! {});
    update.catalog().set("AF", Object::Array(Vec::new()));
}

fn title(update: &mut Update) {
    let id = update.before().trailer.get(b"Info").unwrap().as_reference().unwrap();
    update.object(id).as_dict_mut().unwrap().set("Title", Object::string_literal("Another"));
}

fn title_in_packet(update: &mut Update) {
    let catalog = update.before().catalog().unwrap();
    let id = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let text = String::from_utf8(unpacked(update.before().get_object(id).unwrap())).unwrap();
    let (before, after) = text.split_once("<dc:title>").unwrap();
    let (_, after) = after.split_once("</dc:title>").unwrap();
    let title = "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">X</rdf:li></rdf:Alt></dc:title>";
    let stream = update.object(id).as_stream_mut().unwrap();
    stream.set_plain_content(format!("{before}{title}{after}").into_bytes());
}

fn script(update: &mut Update) {
    update.catalog().set("OpenAction", dictionary! { "S" => "JavaScript" });
}

fn layers(update: &mut Update) {
    update.catalog().set("OCProperties", dictionary! {});
}

fn text_field(update: &mut Update) {
    let field = update.add(dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => Object::string_literal("x"),
        "V" => Object::string_literal("0.99"),
        "Rect" => vec![50.into(), 700.into(), 300.into(), 750.into()],
    });
    let page = update.page(1);
    let mut all = page.get(b"Annots").and_then(Object::as_array).cloned().unwrap_or_default();
    all.push(field.into());
    page.set("Annots", all);
    update.catalog().set("AcroForm", dictionary! { "Fields" => vec![field.into()] });
}

fn xfa(update: &mut Update) {
    let form = dictionary! { "Fields" => Object::Array(Vec::new()), "XFA" => Object::string_literal("<x/>") };
    update.catalog().set("AcroForm", form);
}

fn structure(update: &mut Update) {
    let catalog = update.before().catalog().unwrap();
    let id = catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    update.object(id).as_dict_mut().unwrap().set("K", Object::Array(Vec::new()));
}

fn face(update: &mut Update) {
    let page = update.before().get_dictionary(update.before().get_pages()[&1]).unwrap();
    let id = page.get(b"Resources").unwrap().as_reference().unwrap();
    update.object(id).as_dict_mut().unwrap().set("Font", dictionary! {});
}

fn another_catalog(update: &mut Update) {
    let catalog = update.before().catalog().unwrap().clone();
    let id = update.add(catalog);
    update.set_root(id);
}

/// An update in the plain form: objects by number, and a table that names those of `named`.
fn plain_update(
    pdf: &[u8],
    objects: &[(u32, &str)],
    named: &[u32],
    prev: Option<usize>,
) -> Vec<u8> {
    let text = String::from_utf8_lossy(pdf);
    let last: usize =
        text.rsplit("startxref").next().unwrap().lines().nth(1).unwrap().parse().unwrap();
    let file = Document::load_mem(pdf).unwrap();
    let root = file.trailer.get(b"Root").unwrap().as_reference().unwrap().0;
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap().0;
    let mut out = pdf.to_vec();
    out.push(b'\n');
    let mut table = String::from("xref\n");
    for (number, body) in objects {
        if named.contains(number) {
            write!(table, "{number} 1\n{:010} 00000 n \n", out.len()).unwrap();
        }
        out.extend(format!("{number} 0 obj\n{body}\nendobj\n").bytes());
    }
    let place = out.len();
    let (size, prev) = (file.max_id + 10, prev.unwrap_or(last));
    out.extend(table.bytes());
    out.extend(
        format!("trailer\n<</Size {size}/Root {root} 0 R/Info {info} 0 R/Prev {prev}>>\nstartxref\n{place}\n%%EOF\n")
            .bytes(),
    );
    out
}

#[test]
fn an_update_that_hides_something_is_refused() {
    let pdf = &small().pdf;
    let file = Document::load_mem(pdf).unwrap();
    let (page, free) = (content_of(&file, 1).0, file.max_id + 1);
    let drawing = "<</Length 16>>\nstream\n0 0 100 100 re f\nendstream";
    let behind = |text: &str| [pdf.as_slice(), text.as_bytes()].concat();
    let cases = [
        ("words behind the end", behind("\nhello")),
        ("a second end without a table", behind("\nstartxref\n0\n%%EOF\n")),
        ("an object that no table names", plain_update(pdf, &[(page, drawing)], &[], None)),
        ("an object without an end", behind("\n1 0 obj <<>>")),
        ("another history", plain_update(pdf, &[(free, "<<>>")], &[free], Some(15))),
        ("an end in a comment", behind("\n%startxref 15 %%EOF\n")),
    ];
    for (name, altered) in cases {
        let found = problems(&altered);
        let is_refused = |it: &(PartKind, Finding)| {
            matches!(it, (PartKind::Pages, Finding::AppendedUnreadable { .. }))
        };
        assert!(found.iter().any(is_refused), "{name}: {found:?}");
    }
    // Nothing is said against the pages that the file has before.
    let lines =
        verify(&behind("\nhello"), APP_VERSION).unwrap().lines(&Tr::new(Language::Lithuanian));
    assert!(lines.iter().any(|it| it.starts_with("Failas: papildytas")), "{lines:?}");
    assert!(!lines.iter().any(|it| it.starts_with("Puslapiai: nesutampa")), "{lines:?}");
    let named = plain_update(pdf, &[(page, drawing)], &[page], None);
    assert_eq!(problems(&named), [(PartKind::Pages, Finding::PagesChanged(vec![1]))]);
}

#[test]
fn an_update_that_changes_nothing_passes() {
    let pdf = &small().pdf;
    let free = Document::load_mem(pdf).unwrap().max_id + 1;
    let altered = plain_update(pdf, &[(free, "<</A 1>>")], &[free], None);
    assert!(verify(&altered, APP_VERSION).unwrap().is_ok());
    let spaces = [pdf.as_slice(), b"\r\n\n"].concat();
    assert!(verify(&spaces, APP_VERSION).unwrap().is_ok());
}
