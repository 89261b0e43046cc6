//! Puts the file together: drawn pages, faces, tags, bookmarks, links, data and what the file says about itself.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};
use rayon::prelude::*;

use crate::report::document::{Document, Form};

use super::attach::{self, Carried};
use super::compose::Mark;
use super::embed::Embedded;
use super::outline::Targets;
use super::pages::{Set, Written};
use super::pen::Pen;
use super::save::save;
use super::structure::{Structure, number, reserve};
use super::tags::{Kid, NodeId};
use super::{PdfError, PdfOptions, Standard, metadata};

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
    set: Set,
    carried: Vec<Carried>,
    document: &Document,
    options: &PdfOptions,
) -> Result<Vec<u8>, PdfError> {
    let Drawn { mut pen, marks, anchors } = set.drawn;
    let mut file = File::new();
    let tree_of_pages = file.new_object_id();
    let pages: Vec<ObjectId> = set.pages.iter().map(|_| file.new_object_id()).collect();
    let resources = resources(&mut file, &pen)?;
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
    for (index, (page, id)) in set.pages.into_iter().zip(&pages).enumerate() {
        let here = pen.links.iter().zip(&links).filter(|(link, _)| link.page == index);
        let here: Vec<Object> = here.map(|(_, (id, _))| Object::from(*id)).collect();
        let Written { mut entries, marks } = page;
        entries.set("Parent", tree_of_pages);
        entries.set("Resources", resources);
        entries.set("Contents", file.add_object(marks));
        entries.set("StructParents", number(index));
        entries.set("Tabs", "S");
        if !here.is_empty() {
            entries.set("Annots", here);
        }
        file.set_object(*id, entries);
    }
    let kids: Vec<Object> = pages.iter().copied().map(Object::from).collect();
    let root = dictionary! { "Type" => "Pages", "Count" => number(kids.len()), "Kids" => kids };
    file.set_object(tree_of_pages, root);
    let outlines = targets.bookmarks(&mut file, &marks, deepest_bookmark(document));
    let structure = Structure {
        tags: &pen.tags,
        pages: &pages,
        marks: &pen.marks,
        links: &links,
        standard: options.standard,
    };
    let (tree, packs) = structure.write(&mut file, &elements)?;
    file.trailer = dictionary! { "ID" => metadata::identifier(document, options, &carried) };
    let catalog = Catalog { pages: tree_of_pages, tree, outlines };
    let catalog = catalog.add(&mut file, document, options, carried);
    file.trailer.set("Root", catalog);
    if options.standard == Standard::Ua1 {
        let information = file.add_object(metadata::information(document, options));
        file.trailer.set("Info", information);
    }
    save(file, packs, options.standard)
}

/// The level of the deepest headings among the bookmarks: a book is too long to be found through by chapter alone.
fn deepest_bookmark(document: &Document) -> u8 {
    match document.form {
        Form::Report | Form::Article => 2,
        Form::Book { .. } => 4,
    }
}

/// The dictionary of resources that all pages share: the faces in use.
fn resources(file: &mut File, pen: &Pen) -> Result<ObjectId, PdfError> {
    let embedded: Result<Vec<Embedded>, PdfError> =
        pen.used.par_iter().map(|(face, glyphs)| Embedded::new(*face, glyphs)).collect();
    let mut faces = Dictionary::new();
    for face in embedded? {
        faces.set(face.face.resource(), face.add(file));
    }
    Ok(file.add_object(dictionary! { "Font" => faces }))
}

/// What the catalog leads to.
struct Catalog {
    pages: ObjectId,
    tree: ObjectId,
    outlines: Option<ObjectId>,
}

impl Catalog {
    fn add(
        self,
        file: &mut File,
        document: &Document,
        options: &PdfOptions,
        carried: Vec<Carried>,
    ) -> ObjectId {
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
            "Pages" => self.pages,
            "Lang" => Object::string_literal(document.language.document_tag()),
            "MarkInfo" => dictionary! { "Marked" => true },
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
            "StructTreeRoot" => self.tree,
            "Metadata" => packet,
            "OutputIntents" => vec![intent.into()],
        };
        if let Some(outlines) = self.outlines {
            catalog.set("Outlines", outlines);
            catalog.set("PageMode", "UseOutlines");
        }
        if !carried.is_empty() {
            let files = attach::add(file, options, carried);
            catalog.set("Names", attach::names(options, &files));
            catalog.set("AF", files.into_iter().map(Object::from).collect::<Vec<_>>());
        }
        file.add_object(catalog)
    }
}
