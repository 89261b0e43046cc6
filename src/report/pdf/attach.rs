//! The data that travels with the pages, each piece with what it is to them.

use std::io;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use crate::report::document::Attachment;

use super::PdfOptions;
use super::save::squeezed;
use super::structure::number;

/// An attachment as the file carries it.
pub(super) struct Carried {
    /// The SHA-256 of its bytes.
    pub(super) digest: [u8; 32],
    stream: Stream,
}

/// Makes the attachments ready, in order.
pub(super) fn carried(options: &PdfOptions) -> io::Result<Vec<Carried>> {
    let date = format!("D:{}", options.created.strftime("%Y%m%d%H%M%SZ"));
    let carry = |attachment: &Attachment| {
        let dict = dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(attachment.mime.clone().into_bytes()),
            "Params" => dictionary! {
                "Size" => number(attachment.bytes.len()),
                "ModDate" => Object::string_literal(date.clone()),
            },
        };
        let stream = squeezed(dict, &[&attachment.bytes])?;
        Ok(Carried { digest: Sha256::digest(&attachment.bytes).into(), stream })
    };
    options.attachments.par_iter().map(carry).collect()
}

/// Adds the attachments, in order.
pub(super) fn add(
    file: &mut Document,
    options: &PdfOptions,
    carried: Vec<Carried>,
) -> Vec<ObjectId> {
    let mut files = Vec::new();
    for (attachment, carried) in options.attachments.iter().zip(carried) {
        let data = file.add_object(carried.stream);
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
