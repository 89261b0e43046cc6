//! The exported PDF: the same bytes twice, every word readable and tagged, nothing lost on hostile input.

mod sample;

use std::path::PathBuf;

use skaidra::report::document::{Attachment, Relation};
use skaidra::report::pdf::{PdfOptions, Standard, render};

fn options(standard: Standard) -> PdfOptions {
    let attachment = |name: &str, mime: &str, relation, bytes: &str| Attachment {
        name: name.to_owned(),
        mime: mime.to_owned(),
        description: "Plano duomenys".to_owned(),
        relation,
        bytes: bytes.as_bytes().to_vec(),
    };
    PdfOptions {
        standard,
        created: "2026-11-22T09:00:00Z".parse().unwrap(),
        app: "0.1.0".to_owned(),
        head: "9f2c4b7a".repeat(8),
        attachments: vec![
            attachment(
                "plan.json",
                "application/json",
                Relation::Data,
                "{\"schema\":\"skaidra.plan/1\"}",
            ),
            attachment("plan.csv", "text/csv", Relation::Data, "id;title\n"),
            attachment("plan.skaidra", "text/plain", Relation::Source, "(skaidra: 1)\n"),
        ],
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let document = sample::plan_document();
    let [first, second] = [0, 1].map(|_| render(&document, &options(Standard::Ua1)).unwrap());
    assert!(first == second);
    if let Some(folder) = std::env::var_os("SKAIDRA_PDF") {
        let _ = std::fs::write(PathBuf::from(folder).join("ua1.pdf"), &first);
        let _ = std::fs::write(
            PathBuf::from(&std::env::var_os("SKAIDRA_PDF").unwrap()).join("ua2.pdf"),
            render(&document, &options(Standard::Ua2)).unwrap(),
        );
    }
}
