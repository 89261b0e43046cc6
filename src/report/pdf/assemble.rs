//! Puts the file together: drawn pages, faces, tags, bookmarks, links, data and what the file says about itself.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::report::document::{Document, Form};

use super::compose::Mark;
use super::outline::Targets;
use super::pen::Pen;
use super::structure::{Structure, number, reserve};
use super::tags::{Kid, NodeId};
use super::save::{compress, save};
use super::{PdfError, PdfOptions, Standard, attach, embed, metadata};

/// The colour profile that every colour of the file is meant in.
const SRGB: &[u8] = include_bytes!("../../../assets/icc/srgb.icc");

/// What was drawn, and what points into it.
pub(super) struct Drawn {
    /// The pages with all that was noted while drawing them.
    pub(super) pen: Pen,
    /// The headings.
    pub(super) marks: Vec<Mark>,
    /// The headings by the name that links use.
    pub(super) anchors: BTreeMap<String, NodeId>,
}

/// Puts the file together.
pub(super) fn assemble(
    drawn: Drawn,
    document: &Document,
    options: &PdfOptions,
) -> Result<Vec<u8>, PdfError> {
    let Drawn { mut pen, marks, anchors } = drawn;
    let mut file = pages_of(std::mem::take(&mut pen.pages), &document.title)?;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    resources(&mut file, &pages, &pen)?;
    let links: Vec<(ObjectId, NodeId)> =
        pen.links.iter().map(|link| (file.new_object_id(), link.node)).collect();
    for (index, (_, node)) in links.iter().enumerate() {
        pen.tags.push(*node, Kid::Annotation(index));
    }
    let elements = reserve(&mut file, &pen.tags);
    let targets = Targets {
        places: &pen.places,
        anchors: &anchors,
        pages: &pages,
        elements: &elements,
        standard: options.standard,
    };
    for (index, (link, (id, _))) in pen.links.iter().zip(&links).enumerate() {
        let annotation = targets.link(link, pages.len() + index);
        file.set_object(*id, annotation);
    }
    let on_page = |page: usize| {
        let here = pen.links.iter().zip(&links).filter(move |(link, _)| link.page == page);
        here.map(|(_, (id, _))| Object::from(*id)).collect::<Vec<_>>()
    };
    for (index, page) in pages.iter().enumerate() {
        finish_page(&mut file, *page, index, on_page(index));
    }
    let outlines = targets.bookmarks(&mut file, &marks, deepest_bookmark(document));
    let structure = Structure {
        tags: &pen.tags,
        pages: &pages,
        marks: &pen.marks,
        links: &links,
        standard: options.standard,
    };
    let (tree, packs) = structure.write(&mut file, &elements)?;
    let catalog = catalog(&mut file, document, options, tree, outlines);
    trailer(&mut file, catalog, document, options);
    save(file, packs, options.standard)
}

/// The level of the deepest headings among the bookmarks: a book is too long to be found through by chapter alone.
fn deepest_bookmark(document: &Document) -> u8 {
    match document.form {
        Form::Report | Form::Article => 2,
        Form::Book { .. } => 4,
    }
}

/// The drawn pages as printpdf writes them, their marks compressed; the two halves are written side by side.
fn pages_of(mut pages: Vec<printpdf::PdfPage>, title: &str) -> Result<File, PdfError> {
    let rest = pages.split_off(pages.len().div_ceil(2));
    let (first, second) = rayon::join(|| written(pages, title), || written(rest, title));
    let mut file = first?;
    append(&mut file, second?);
    Ok(file)
}

fn written(pages: Vec<printpdf::PdfPage>, title: &str) -> Result<File, PdfError> {
    let mut drawn = PdfDocument::new(title);
    drawn.with_pages(pages);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut file = drawn.to_lopdf_document(&options, &mut Vec::new());
    compress(&mut file)?;
    Ok(file)
}

/// Puts the pages of the second behind those of the first.
fn append(file: &mut File, mut second: File) {
    second.renumber_objects_with(file.max_id + 1);
    let added: Vec<ObjectId> = second.get_pages().into_values().collect();
    let root = file.catalog().and_then(|it| it.get(b"Pages")).and_then(Object::as_reference);
    let Ok(root) = root else { return };
    for id in &added {
        if let Ok(page) = second.get_dictionary_mut(*id) {
            page.set("Parent", root);
        }
    }
    let kinds: [&[u8]; 2] = [b"Catalog", b"Pages"];
    let information = second.trailer.get(b"Info").and_then(Object::as_reference).ok();
    file.max_id = second.max_id;
    file.objects.extend(second.objects.into_iter().filter(|(id, object)| {
        Some(*id) != information && !kinds.iter().any(|kind| object.type_name().ok() == Some(kind))
    }));
    let Ok(pages) = file.get_dictionary_mut(root) else { return };
    let mut all = pages.get(b"Kids").and_then(Object::as_array).cloned().unwrap_or_default();
    all.extend(added.into_iter().map(Object::from));
    pages.set("Count", number(all.len()));
    pages.set("Kids", all);
}

/// Gives all pages one dictionary of resources: the faces in use. What printpdf put there is empty.
fn resources(file: &mut File, pages: &[ObjectId], pen: &Pen) -> Result<(), PdfError> {
    let mut faces = Dictionary::new();
    for (face, glyphs) in &pen.used {
        faces.set(face.resource(), embed::add(file, *face, glyphs)?);
    }
    let resources = file.add_object(dictionary! { "Font" => faces });
    let mut orphans = Vec::new();
    for id in pages {
        let Ok(page) = file.get_dictionary_mut(*id) else { continue };
        let old = page.get(b"Resources").and_then(Object::as_reference);
        page.set("Resources", resources);
        orphans.extend(old);
    }
    let mut inner = Vec::new();
    for id in &orphans {
        let old = file.get_dictionary(*id).into_iter().flat_map(Dictionary::iter);
        inner.extend(old.filter_map(|(_, value)| value.as_reference().ok()));
    }
    for id in orphans.into_iter().chain(inner) {
        file.objects.remove(&id);
    }
    Ok(())
}

fn finish_page(file: &mut File, id: ObjectId, index: usize, links: Vec<Object>) {
    let Ok(page) = file.get_dictionary_mut(id) else { return };
    page.set("StructParents", number(index));
    page.set("Tabs", "S");
    if links.is_empty() {
        page.remove(b"Annots");
    } else {
        page.set("Annots", links);
    }
}

fn catalog(
    file: &mut File,
    document: &Document,
    options: &PdfOptions,
    tree: ObjectId,
    outlines: Option<ObjectId>,
) -> ObjectId {
    let root = file.trailer.get(b"Root").and_then(Object::as_reference);
    let pages =
        file.catalog().and_then(|catalog| catalog.get(b"Pages")).cloned().unwrap_or(Object::Null);
    let mut packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        metadata::packet(document, options),
    );
    packet.allows_compression = false;
    let packet = file.add_object(packet);
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "Lang" => Object::string_literal(document.language.document_tag()),
        "MarkInfo" => dictionary! { "Marked" => true },
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "StructTreeRoot" => tree,
        "Metadata" => packet,
        "OutputIntents" => vec![intent.into()],
    };
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    let files = attach::add(file, options);
    if !files.is_empty() {
        catalog.set("Names", attach::names(options, &files));
        catalog.set("AF", files.into_iter().map(Object::from).collect::<Vec<_>>());
    }
    match root {
        Ok(root) => {
            file.set_object(root, catalog);
            root
        }
        Err(_) => file.add_object(catalog),
    }
}

/// Replaces what printpdf says about the file, which is different in each run.
fn trailer(file: &mut File, catalog: ObjectId, document: &Document, options: &PdfOptions) {
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer =
        dictionary! { "Root" => catalog, "ID" => metadata::identifier(document, options) };
    if options.standard == Standard::Ua1 {
        let information = file.add_object(metadata::information(document, options));
        file.trailer.set("Info", information);
    }
}
