//! What the file says about itself: title, author, dates, and the standards it keeps to.

use jiff::Timestamp;
use lopdf::{Dictionary, Object, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use crate::report::document::Document;

use super::attach::Carried;
use super::{PdfOptions, Standard};

/// The name of the program, as documents give it.
fn producer(options: &PdfOptions) -> String {
    format!("Skaidra {}", options.app)
}

/// The information dictionary of PDF 1.7; PDF 2.0 has none.
pub(super) fn information(document: &Document, options: &PdfOptions) -> Dictionary {
    let date = format!("D:{}", options.created.strftime("%Y%m%d%H%M%SZ"));
    let text = |words: &str| lopdf::text_string(&printable(words));
    dictionary! {
        "Title" => text(&document.title),
        "Author" => text(&document.institution),
        "Subject" => text(&document.subject),
        "Creator" => text(&producer(options)),
        "Producer" => text(&producer(options)),
        "CreationDate" => Object::string_literal(date.clone()),
        "ModDate" => Object::string_literal(date),
    }
}

/// The file's id: it derives from the head of the journal, the moment and the data, so that it never is an accident.
pub(super) fn identifier(document: &Document, options: &PdfOptions, carried: &[Carried]) -> Object {
    let mut hash = Sha256::new();
    for part in [&options.head, &options.app, &document.title, &options.created.to_string()] {
        hash.update(part);
        hash.update([0]);
    }
    hash.update(document.language.tag());
    hash.update([u8::from(options.standard == Standard::Ua2)]);
    for (attachment, carried) in options.attachments.iter().zip(carried) {
        hash.update(&attachment.name);
        hash.update(carried.digest);
    }
    let id: Vec<u8> = hash.finalize().into_iter().take(16).collect();
    let id = Object::String(id, StringFormat::Hexadecimal);
    Object::Array(vec![id.clone(), id])
}

/// The metadata packet.
pub(super) fn packet(document: &Document, options: &PdfOptions) -> Vec<u8> {
    let escaped = |words: &str| escape(&printable(words));
    let date = instant(options.created);
    let producer = escaped(&producer(options));
    let (title, subject, author) =
        (escaped(&document.title), escaped(&document.subject), escaped(&document.institution));
    let language = document.language.document_tag();
    let has_data = !options.attachments.is_empty();
    let standards = match options.standard {
        Standard::Ua1 => UA1.to_owned(),
        Standard::Ua2 => UA2.replace("{conformance}", if has_data { PDFA_4F } else { "" }),
    };
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
<dc:format>application/pdf</dc:format>\n\
<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\n\
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
<xmp:CreatorTool>{producer}</xmp:CreatorTool>\n\
<xmp:CreateDate>{date}</xmp:CreateDate>\n\
<xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
<xmp:MetadataDate>{date}</xmp:MetadataDate>\n\
<pdf:Producer>{producer}</pdf:Producer>\n\
</rdf:Description>\n\
{standards}\
</rdf:RDF>\n\
</x:xmpmeta>\n\
<?xpacket end=\"r\"?>"
    )
    .into_bytes()
}

/// What PDF/A-3a and PDF/UA-1 want to read, with the schema of the property that PDF/A does not know by itself.
const UA1: &str = "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n\
</rdf:Description>\n\
<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaProperty:name>part</pdfaProperty:name>\n\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
<pdfaProperty:category>internal</pdfaProperty:category>\n\
<pdfaProperty:description>Part of PDF/UA to which the file keeps</pdfaProperty:description>\n\
</rdf:li></rdf:Seq></pdfaSchema:property>\n\
</rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
</rdf:Description>\n";

/// What PDF/UA-2, PDF/A-4 and WTPDF want to read.
const UA2: &str = "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfd=\"http://pdfa.org/declarations/\">\n\
<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020</pdfaid:rev>\n{conformance}\
<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024</pdfuaid:rev>\n\
<pdfd:declarations><rdf:Bag>\n\
<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>\n\
<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>\n\
</rdf:Bag></pdfd:declarations>\n\
</rdf:Description>\n";

/// A PDF/A-4 that carries files.
const PDFA_4F: &str = "<pdfaid:conformance>F</pdfaid:conformance>\n";

fn instant(created: Timestamp) -> String {
    created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Words without the control characters that neither XML nor a reader's title bar can show.
fn printable(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}'))
        .collect()
}

fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
