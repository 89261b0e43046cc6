//! What other software, or somebody who wants to deceive, does to a plan.

use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, Stream};

/// Writes the whole file again after a change.
pub(crate) fn rewritten(pdf: &[u8], change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut file = Document::load_mem(pdf).unwrap();
    change(&mut file);
    let mut out = Vec::new();
    file.save_modern(&mut out).unwrap();
    out
}

/// Adds a change behind the file, as signing software does.
pub(crate) fn updated(pdf: &[u8], change: impl FnOnce(&mut Update)) -> Vec<u8> {
    let file = Document::load_mem(pdf).unwrap();
    let mut update = Update { file: IncrementalDocument::create_from(pdf.to_vec(), file) };
    change(&mut update);
    let mut out = Vec::new();
    update.file.save_to(&mut out).unwrap();
    out
}

/// A change to be added behind a file.
pub(crate) struct Update {
    file: IncrementalDocument,
}

impl Update {
    /// The file as it was.
    pub(crate) fn before(&self) -> &Document {
        self.file.get_prev_documents()
    }

    /// An object to change.
    pub(crate) fn object(&mut self, id: ObjectId) -> &mut Object {
        self.file.opt_clone_object_to_new_document(id).unwrap();
        self.file.new_document.get_object_mut(id).unwrap()
    }

    /// The catalogue.
    pub(crate) fn catalog(&mut self) -> &mut Dictionary {
        let id = self.before().trailer.get(b"Root").unwrap().as_reference().unwrap();
        self.object(id).as_dict_mut().unwrap()
    }

    /// The page of that number, counted from 1.
    pub(crate) fn page(&mut self, number: u32) -> &mut Dictionary {
        let id = self.before().get_pages()[&number];
        self.object(id).as_dict_mut().unwrap()
    }

    /// A new object.
    pub(crate) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.file.new_document.add_object(object)
    }

    /// Names another catalogue.
    pub(crate) fn set_root(&mut self, id: ObjectId) {
        self.file.new_document.trailer.set("Root", id);
    }

    /// Replaces an object.
    pub(crate) fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.file.new_document.set_object(id, object);
    }
}

/// The object of a page's drawing.
pub(crate) fn content_of(file: &Document, number: u32) -> ObjectId {
    let page = file.get_dictionary(file.get_pages()[&number]).unwrap();
    match page.get(b"Contents").unwrap() {
        Object::Array(items) => items[0].as_reference().unwrap(),
        one => one.as_reference().unwrap(),
    }
}

/// The object of an attachment's data.
pub(crate) fn attachment_of(file: &Document, name: &str) -> ObjectId {
    let specifications = file.objects.values().filter_map(|it| it.as_dict().ok());
    let named = specifications
        .filter(|it| it.get(b"UF").is_ok_and(|it| it.as_str().unwrap() == name.as_bytes()));
    let found: Vec<&Dictionary> = named.collect();
    found[0].get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap().as_reference().unwrap()
}

/// A stream that draws one more line of text.
pub(crate) fn drawing(of: &Stream) -> Stream {
    let mut content = of.decompressed_content().unwrap_or_else(|_| of.content.clone());
    content.extend(b"\nq 0 0 0 rg 60 400 200 12 re f Q\n");
    Stream::new(Dictionary::new(), content)
}

/// The content of a stream.
pub(crate) fn unpacked(object: &Object) -> Vec<u8> {
    let stream = object.as_stream().unwrap();
    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
}
