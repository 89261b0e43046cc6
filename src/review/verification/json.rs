//! `skaidra.verify/1`: the result as `verify --json` prints it.

use serde::Serialize;

use super::{Part, Signature, Verification};
use crate::review::ReviewError;

/// The name and version of this shape.
pub const VERIFY_SCHEMA: &str = "skaidra.verify/1";

#[derive(Serialize)]
struct VerificationJson<'a> {
    schema: &'static str,
    ok: bool,
    made_by: Option<&'a str>,
    head: &'a str,
    parts: Vec<PartJson>,
    signatures: Vec<SignatureJson<'a>>,
}

#[derive(Serialize)]
struct PartJson {
    part: &'static str,
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
    detail: Option<String>,
}

#[derive(Serialize)]
struct SignatureJson<'a> {
    by: &'a str,
    covers: &'static str,
    page: Option<usize>,
}

impl Verification {
    /// The JSON of `verify --json`, with a newline at its end.
    pub fn to_json(&self) -> String {
        let shape = VerificationJson {
            schema: VERIFY_SCHEMA,
            ok: self.is_ok(),
            made_by: Some(&self.made_by),
            head: &self.head,
            parts: self.parts.iter().map(part).collect(),
            signatures: self.signatures.iter().map(signature).collect(),
        };
        // Texts and lists only: there is nothing that could fail.
        let mut text = serde_json::to_string_pretty(&shape).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// The same shape for a file that cannot be reviewed at all: one part that says why.
pub fn unreadable_json(error: &ReviewError) -> String {
    let shape = VerificationJson {
        schema: VERIFY_SCHEMA,
        ok: false,
        made_by: None,
        head: "",
        parts: vec![PartJson {
            part: "file",
            ok: false,
            how: None,
            detail: Some(error.to_string()),
        }],
        signatures: Vec::new(),
    };
    let mut text = serde_json::to_string_pretty(&shape).unwrap_or_default();
    text.push('\n');
    text
}

fn part(it: &Part) -> PartJson {
    let details: Vec<String> = it.findings.iter().map(ToString::to_string).collect();
    PartJson {
        part: it.part.as_str(),
        ok: it.is_ok(),
        how: it.how.map(super::How::as_str),
        detail: (!details.is_empty()).then(|| details.join("; ")),
    }
}

fn signature(it: &Signature) -> SignatureJson<'_> {
    SignatureJson { by: &it.by, covers: it.covers.as_str(), page: it.page }
}
