//! The tree of tags as the file carries it, and the way back from each marked piece to its tag.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::Standard;
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
pub(super) type Elements = BTreeMap<NodeId, ObjectId>;

/// Reserves an object for each tag, so that links can point to them.
pub(super) fn reserve(file: &mut Document, tags: &Tags) -> Elements {
    tags.iter().map(|(id, _)| (id, file.new_object_id())).collect()
}

impl Structure<'_> {
    /// Writes the tree and gives its root.
    pub(super) fn write(&self, file: &mut Document, elements: &Elements) -> ObjectId {
        let root = file.new_object_id();
        let namespace = (self.standard == Standard::Ua2).then(|| {
            file.add_object(
                dictionary! { "Type" => "Namespace", "NS" => Object::string_literal(NAMESPACE) },
            )
        });
        for (id, node) in self.tags.iter() {
            let parent =
                node.parent.and_then(|parent| elements.get(&parent)).copied().unwrap_or(root);
            let mut element = self.element(node, elements);
            element.set("P", parent);
            if let Some(namespace) = namespace {
                element.set("NS", namespace);
            }
            if let Some(object) = elements.get(&id) {
                file.set_object(*object, element);
            }
        }
        let parents = file.add_object(dictionary! { "Nums" => self.parents(elements) });
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "ParentTree" => parents,
            "ParentTreeNextKey" => number(self.pages.len() + self.links.len()),
        };
        if let Some(document) = elements.get(&Tags::DOCUMENT) {
            tree.set("K", vec![Object::from(*document)]);
        }
        if let Some(namespace) = namespace {
            tree.set("Namespaces", vec![Object::from(namespace)]);
        }
        file.set_object(root, tree);
        root
    }

    fn element(&self, node: &Node, elements: &Elements) -> Dictionary {
        let name = match self.standard {
            Standard::Ua1 => node.role.name(),
            Standard::Ua2 => node.role.name_in_pdf_2(),
        };
        let mut element = dictionary! { "Type" => "StructElem", "S" => name };
        // Pieces of the page of the first one are named by number alone.
        let home = node.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        if let Some(page) = home.and_then(|page| self.pages.get(page)) {
            element.set("Pg", *page);
        }
        let kids: Vec<Object> =
            node.kids.iter().filter_map(|kid| self.kid(*kid, home, elements)).collect();
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", lopdf::text_string(alt));
        }
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(language));
        }
        if let Some(attributes) = attributes(node) {
            element.set("A", attributes);
        }
        element
    }

    fn kid(&self, kid: Kid, home: Option<usize>, elements: &Elements) -> Option<Object> {
        match kid {
            Kid::Node(id) => elements.get(&id).map(|object| Object::from(*object)),
            Kid::Content { page, mark } if Some(page) == home => Some(number(mark)),
            Kid::Content { page, mark } => {
                let page = *self.pages.get(page)?;
                Some(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number(mark) }.into())
            }
            Kid::Annotation(index) => {
                let (link, _) = *self.links.get(index)?;
                Some(dictionary! { "Type" => "OBJR", "Obj" => link }.into())
            }
        }
    }

    /// From each page's marked pieces, and from each link, to the tags.
    fn parents(&self, elements: &Elements) -> Vec<Object> {
        let object =
            |id: &NodeId| elements.get(id).map_or(Object::Null, |object| Object::from(*object));
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
