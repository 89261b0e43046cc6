//! The structure of the document for screen readers: what each piece of text is, in reading order.

/// A tag's place in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

impl NodeId {
    /// Its place among all tags, counted from 0.
    pub(super) fn index(self) -> usize {
        self.0
    }
}

/// What a piece of the document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The whole.
    Document,
    /// A part that a heading of level 1 begins.
    Section,
    /// The title of the document.
    Title,
    /// A heading.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list; numbered or not.
    List {
        /// Whether its items are counted.
        is_numbered: bool,
    },
    /// An item of a list.
    Item,
    /// Its number or bullet.
    Label,
    /// Its words.
    ItemBody,
    /// A table.
    Table,
    /// The rows of heads.
    TableHead,
    /// The rows of data.
    TableBody,
    /// A row.
    Row,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    /// A cell.
    Cell,
    /// What a table or a figure shows.
    Caption,
    /// A drawing.
    Figure,
    /// Words that lead somewhere.
    Link,
    /// Words set apart in a box, or at the right margin.
    Aside,
    /// A list of headings with their pages.
    Contents,
    /// A line of such a list, with the list of what stands below it.
    ContentsItem,
    /// The words of such a line.
    Entry,
}

impl Role {
    /// The standard structure type of PDF 1.7.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(0 | 1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(_) => "H4",
            Self::Title | Self::Paragraph => "P",
            Self::List { .. } => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead => "TH",
            Self::Cell => "TD",
            Self::Caption => "Caption",
            Self::Figure => "Figure",
            Self::Link => "Link",
            Self::Aside => "Div",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Entry => "Reference",
        }
    }

    /// The standard structure type of PDF 2.0, which knows two more, and contents as lists only.
    pub(super) const fn name_in_pdf_2(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Aside => "Aside",
            Self::Contents => "L",
            Self::ContentsItem => "LI",
            Self::Entry => "LBody",
            _ => self.name(),
        }
    }
}

/// A rectangle on a page, in points from the lower left corner: left, bottom, right, top.
pub(super) type Rect = [f32; 4];

/// What a tag holds, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    /// A tag.
    Node(NodeId),
    /// A marked piece of a page.
    Content {
        /// The page, counted from 0.
        page: usize,
        /// Its number on that page.
        mark: usize,
    },
    /// A link on a page, by its place in the list of links.
    Annotation(usize),
}

/// A tag.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    /// What it is.
    pub(super) role: Role,
    /// What it belongs to; none for the document.
    pub(super) parent: Option<NodeId>,
    /// What it holds.
    pub(super) kids: Vec<Kid>,
    /// The words for who cannot see it.
    pub(super) alt: Option<String>,
    /// Where it stands.
    pub(super) bounds: Option<Rect>,
    /// The tag of its language, where it is not the document's.
    pub(super) language: Option<&'static str>,
    is_attached: bool,
}

/// The tree.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tags {
    nodes: Vec<Node>,
}

impl Tags {
    /// The root.
    pub(super) const DOCUMENT: NodeId = NodeId(0);

    /// A tree that holds only the document.
    pub(super) fn new() -> Self {
        let document = Node {
            role: Role::Document,
            parent: None,
            kids: Vec::new(),
            alt: None,
            bounds: None,
            language: None,
            is_attached: true,
        };
        Self { nodes: vec![document] }
    }

    /// A tag below another; it takes its place in reading order when its first content is drawn.
    pub(super) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        let node = Node {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            alt: None,
            bounds: None,
            language: None,
            is_attached: false,
        };
        self.nodes.push(node);
        id
    }

    /// How many tags there are, with those that hold nothing.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Every tag with its id, each behind its parent.
    pub(super) fn iter(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes
            .iter()
            .enumerate()
            .map(|(index, node)| (NodeId(index), node))
            .filter(|(_, node)| node.is_attached)
    }

    /// The role of a tag.
    pub(super) fn role(&self, id: NodeId) -> Role {
        self.nodes.get(id.0).map_or(Role::Paragraph, |node| node.role)
    }

    /// Says in words what a drawing shows.
    pub(super) fn describe(&mut self, id: NodeId, alt: String) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.alt = Some(alt);
        }
    }

    /// Says that what a tag holds is in another language than the document.
    pub(super) fn speak(&mut self, id: NodeId, language: &'static str) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.language = Some(language);
        }
    }

    /// Says where a drawing stands.
    pub(super) fn place(&mut self, id: NodeId, bounds: Rect) {
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.bounds = Some(bounds);
        }
    }

    /// Gives a tag its place in reading order, behind all that was drawn before.
    pub(super) fn attach(&mut self, id: NodeId) {
        let mut id = id;
        while let Some(node) = self.nodes.get_mut(id.0) {
            let Some(parent) = node.parent.filter(|_| !node.is_attached) else { return };
            node.is_attached = true;
            // The parent first, so that the loop ends at the first attached ancestor.
            let kid = Kid::Node(id);
            if let Some(parent) = self.nodes.get_mut(parent.0) {
                parent.kids.push(kid);
            }
            id = parent;
        }
    }

    /// Puts content into a tag.
    pub(super) fn push(&mut self, id: NodeId, kid: Kid) {
        self.attach(id);
        if let Some(node) = self.nodes.get_mut(id.0) {
            node.kids.push(kid);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_stand_in_the_order_in_which_they_are_drawn() {
        let mut tags = Tags::new();
        let paragraph = tags.add(Tags::DOCUMENT, Role::Paragraph);
        let link = tags.add(paragraph, Role::Link);
        let never = tags.add(paragraph, Role::Link);
        for (node, mark) in [(paragraph, 0), (link, 1), (paragraph, 2)] {
            tags.push(node, Kid::Content { page: 0, mark });
        }
        let kids = |id: NodeId| {
            tags.iter().find(|(other, _)| *other == id).map(|(_, node)| node.kids.clone())
        };
        let content = |mark| Kid::Content { page: 0, mark };
        assert_eq!(kids(Tags::DOCUMENT), Some(vec![Kid::Node(paragraph)]));
        assert_eq!(kids(paragraph), Some(vec![content(0), Kid::Node(link), content(2)]));
        assert_eq!(kids(never), None, "a tag that holds nothing is left out");
    }
}
