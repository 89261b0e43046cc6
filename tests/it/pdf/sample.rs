//! A plan as a district might sign it: every kind of block, in Lithuanian, with as many rows as real plans have.

mod annex;
mod figures;
mod pieces;
mod results;

use skaidra::i18n::Language;
use skaidra::report::document::{Document, Form};

pub(crate) use figures::{bars, gantt, matrix};
pub(crate) use pieces::{body, heading, words};

use annex::{answers, integrity, method, scope};
use results::{checklists, front, plan, risks};

/// The whole plan.
pub(crate) fn plan_document() -> Document {
    let parts = [front(), scope(), checklists(), risks(), plan(), method(), answers(), integrity()];
    Document { blocks: parts.concat(), ..empty_document() }
}

/// A document without blocks.
pub(crate) fn empty_document() -> Document {
    Document {
        title: "Korupcijos rizikos įsivertinimas ir veiksmų planas".to_owned(),
        subject: "2026 m. sausio 1 d. – gruodžio 31 d., įsivertinta 2026 m. lapkričio 22 d."
            .to_owned(),
        institution: "Pavyzdžio rajono savivaldybės administracija".to_owned(),
        short_title: "Korupcijos prevencijos planas 2027".to_owned(),
        page_pattern: "{page} puslapis iš {pages}".to_owned(),
        fingerprint: "9f2c4b7a".to_owned(),
        language: Language::Lithuanian,
        form: Form::Report,
        blocks: Vec::new(),
    }
}
