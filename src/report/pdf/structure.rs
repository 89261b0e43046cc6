//! The tree of tags as the file carries it, and the way back from each marked piece to its tag.

use std::io;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use rayon::prelude::*;

use super::Standard;
use super::objects::{name, number_of, object, reference};
use super::save::{PACKED, Pack};
use super::tags::{Kid, Node, NodeId, Role, Tags};

/// The name of the tags of PDF 2.0.
const NAMESPACE: &str = "http://iso.org/pdf2/ssn";

/// What the tree is built from.
pub(super) struct Structure<'a> {
    /// The tags.
    pub(super) tags: &'a Tags,
    /// The pages.
    pub(super) pages: &'a [ObjectId],
    /// The tag of each marked piece, by page.
    pub(super) marks: &'a [Vec<NodeId>],
    /// The links with their tags.
    pub(super) links: &'a [(ObjectId, NodeId)],
    /// The standard.
    pub(super) standard: Standard,
}

/// The objects of the tags.
pub(super) struct Elements(Vec<Option<ObjectId>>);

impl Elements {
    /// The object of a tag; none where nothing of it is on a page.
    pub(super) fn get(&self, node: NodeId) -> Option<ObjectId> {
        self.0.get(node.index()).copied().flatten()
    }
}

/// Reserves an object for each tag, so that links can point to them.
pub(super) fn reserve(file: &mut Document, tags: &Tags) -> Elements {
    let mut elements = vec![None; tags.len()];
    for (id, _) in tags.iter() {
        if let Some(place) = elements.get_mut(id.index()) {
            *place = Some(file.new_object_id());
        }
    }
    Elements(elements)
}

impl Structure<'_> {
    /// Adds the root of the tree and what it needs, and packs the tags; gives the root.
    pub(super) fn write(
        &self,
        file: &mut Document,
        elements: &Elements,
    ) -> io::Result<(ObjectId, Vec<Pack>)> {
        let root = file.new_object_id();
        let namespace = (self.standard == Standard::Ua2).then(|| {
            file.add_object(
                dictionary! { "Type" => "Namespace", "NS" => Object::string_literal(NAMESPACE) },
            )
        });
        let tags: Vec<(u32, &Node)> = self
            .tags
            .iter()
            .filter_map(|(id, node)| elements.get(id).map(|(number, _)| (number, node)))
            .collect();
        let pack = |some: &[(u32, &Node)]| {
            Pack::new(some.iter().copied(), |out, node| {
                self.element(out, node, elements, (root, namespace));
            })
        };
        let packs: io::Result<Vec<Pack>> = tags.par_chunks(PACKED).map(pack).collect();
        let parents = file.add_object(dictionary! { "Nums" => self.parents(elements) });
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "ParentTree" => parents,
            "ParentTreeNextKey" => number(self.pages.len() + self.links.len()),
        };
        if let Some(document) = elements.get(Tags::DOCUMENT) {
            tree.set("K", vec![Object::from(document)]);
        }
        if let Some(namespace) = namespace {
            tree.set("Namespaces", vec![Object::from(namespace)]);
        }
        file.set_object(root, tree);
        Ok((root, packs?))
    }

    /// Spells a tag: there are thousands, and a dictionary of each would take longer than drawing the pages.
    fn element(
        &self,
        out: &mut Vec<u8>,
        node: &Node,
        elements: &Elements,
        (root, namespace): (ObjectId, Option<ObjectId>),
    ) {
        out.extend(b"<</Type/StructElem/S");
        let role = match self.standard {
            Standard::Ua1 => node.role.name(),
            Standard::Ua2 => node.role.name_in_pdf_2(),
        };
        name(out, role.as_bytes());
        // Pieces of the page of the first one are named by number alone.
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        let entry = |out: &mut Vec<u8>, key: &str, id: ObjectId| {
            name(out, key.as_bytes());
            out.push(b' ');
            reference(out, id);
        };
        if let Some(page) = home.and_then(|page| self.pages.get(page)) {
            entry(out, "Pg", *page);
        }
        if !node.kids.is_empty() {
            out.extend(b"/K[");
            for kid in &node.kids {
                self.kid(out, *kid, home, elements);
                out.push(b' ');
            }
            out.push(b']');
        }
        if let Some(alt) = &node.alt {
            out.extend(b"/Alt");
            object(out, &lopdf::text_string(alt));
        }
        if let Some(language) = node.language {
            out.extend(b"/Lang");
            object(out, &Object::string_literal(language));
        }
        if let Some(attributes) = attributes(node) {
            out.extend(b"/A");
            object(out, &attributes.into());
        }
        entry(out, "P", node.parent.and_then(|parent| elements.get(parent)).unwrap_or(root));
        if let Some(namespace) = namespace {
            entry(out, "NS", namespace);
        }
        out.extend(b">>");
    }

    fn kid(&self, out: &mut Vec<u8>, kid: Kid, home: Option<usize>, elements: &Elements) {
        match kid {
            Kid::Node(id) => {
                if let Some(id) = elements.get(id) {
                    reference(out, id);
                }
            }
            Kid::Content { page, mark } if Some(page) == home => {
                number_of(out, format_args!("{mark}"));
            }
            Kid::Content { page, mark } => {
                if let Some(page) = self.pages.get(page) {
                    let piece =
                        dictionary! { "Type" => "MCR", "Pg" => *page, "MCID" => number(mark) };
                    object(out, &piece.into());
                }
            }
            Kid::Annotation(index) => {
                if let Some((link, _)) = self.links.get(index) {
                    object(out, &dictionary! { "Type" => "OBJR", "Obj" => *link }.into());
                }
            }
        }
    }

    /// From each page's marked pieces, and from each link, to the tags.
    fn parents(&self, elements: &Elements) -> Vec<Object> {
        let object = |id: &NodeId| elements.get(*id).map_or(Object::Null, Object::from);
        let mut numbers = Vec::new();
        for (page, marks) in self.marks.iter().take(self.pages.len()).enumerate() {
            numbers.push(number(page));
            numbers.push(Object::Array(marks.iter().map(object).collect()));
        }
        for (index, (_, node)) in self.links.iter().enumerate() {
            numbers.push(number(self.pages.len() + index));
            numbers.push(object(node));
        }
        numbers
    }
}

/// What a tag says beside its role.
fn attributes(node: &Node) -> Option<Dictionary> {
    match node.role {
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::List { is_numbered } => {
            let numbering = if is_numbered { "Decimal" } else { "Disc" };
            Some(dictionary! { "O" => "List", "ListNumbering" => numbering })
        }
        Role::Figure => {
            let bounds = node.bounds?.map(Object::Real).to_vec();
            Some(dictionary! { "O" => "Layout", "BBox" => bounds, "Placement" => "Block" })
        }
        _ => None,
    }
}

/// A count as an object.
pub(super) fn number(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}
