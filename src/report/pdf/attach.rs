//! The data that travels with the pages, each piece with what it is to them.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

use super::PdfOptions;
use super::structure::number;

/// Adds the attachments, in order.
pub(super) fn add(file: &mut Document, options: &PdfOptions) -> Vec<ObjectId> {
    let date = format!("D:{}", options.created.strftime("%Y%m%d%H%M%SZ"));
    let mut files = Vec::new();
    for attachment in &options.attachments {
        let dict = dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(attachment.mime.clone().into_bytes()),
            "Params" => dictionary! {
                "Size" => number(attachment.bytes.len()),
                "ModDate" => Object::string_literal(date.clone()),
            },
        };
        let data = file.add_object(Stream::new(dict, attachment.bytes.clone()));
        let name = lopdf::text_string(&attachment.name);
        files.push(file.add_object(dictionary! {
            "Type" => "Filespec",
            "F" => name.clone(),
            "UF" => name,
            "Desc" => lopdf::text_string(&attachment.description),
            "AFRelationship" => attachment.relation.as_str(),
            "EF" => dictionary! { "F" => data, "UF" => data },
        }));
    }
    files
}

/// The tree of names that viewers list attachments by; names in byte order.
pub(super) fn names(options: &PdfOptions, files: &[ObjectId]) -> Object {
    let mut named: Vec<(&str, ObjectId)> = options
        .attachments
        .iter()
        .map(|attachment| attachment.name.as_str())
        .zip(files.iter().copied())
        .collect();
    named.sort_unstable();
    let mut names = Vec::new();
    for (name, file) in named {
        names.push(lopdf::text_string(name));
        names.push(Object::from(file));
    }
    dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } }.into()
}
