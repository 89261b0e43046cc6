//! Plans that somebody signed afterwards with other software still verify, and the signatures are mentioned.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::Profile;
use skaidra::report::pdf::Standard;
use skaidra::review::{Covers, Finding, PartKind, Signature, Verification, verify};

use super::alter::{content_of, drawing, updated};
use super::problems;
use super::sample::{changes, make, small};
use crate::support::top;

/// A Python that has the signing software, where there is one.
fn python() -> Option<PathBuf> {
    let own = top().join("target/check-tools/bin/python3");
    let all = [own, PathBuf::from("python3")];
    all.into_iter().find(|it| {
        let run = Command::new(it).args(["-c", "import pyhanko.sign"]).output();
        run.is_ok_and(|it| it.status.success())
    })
}

/// Signs, or says why it cannot.
fn sign(pdf: &[u8], name: &str, options: &[&str]) -> Option<Vec<u8>> {
    let Some(python) = python() else {
        println!("skipped: pyhanko cannot be imported; ./check installs it");
        return None;
    };
    let folder = tempfile::tempdir().unwrap();
    let (source, target) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
    fs::write(&source, pdf).unwrap();
    let run = Command::new(python)
        .arg(top().join("tests/tools/sign.py"))
        .args([&source, &target])
        .arg(name)
        .args(options)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(fs::read(target).unwrap())
}

fn signature(by: &str, covers: Covers, page: Option<usize>) -> Signature {
    Signature { by: by.to_owned(), covers, page }
}

fn check(pdf: &[u8]) -> Verification {
    verify(pdf, APP_VERSION).unwrap()
}

#[test]
fn a_signed_plan_verifies_and_names_its_signers() {
    let (first, second) = ("Ona Žukauskienė", "Kontrolės ir audito tarnyba");
    let Some(once) = sign(&small().pdf, first, &[]) else { return };
    let found = check(&once);
    assert!(found.is_ok(), "{}", found.to_json());
    assert_eq!(found.signatures, [signature(first, Covers::Whole, None)]);
    assert_eq!(found.part(PartKind::Metadata).unwrap().findings, [Finding::DateUpdated]);
    for language in Language::ALL {
        let lines = found.lines(&Tr::new(language));
        assert!(lines.iter().any(|it| it.contains(first)), "{lines:?}");
    }

    let Some(twice) = sign(&once, second, &["--picture", "300,20,480,70", "--page", "2"]) else {
        return;
    };
    let found = check(&twice);
    assert!(found.is_ok(), "{}", found.to_json());
    let expected = [
        signature(first, Covers::EarlierRevision, None),
        signature(second, Covers::Whole, Some(2)),
    ];
    assert_eq!(found.signatures, expected);
}

#[test]
fn every_way_of_signing_passes() {
    let lithuanian = make(
        &changes("Ąžuolyno globos namai"),
        Language::Lithuanian,
        Profile::Public,
        Standard::Ua2,
    );
    let cases: [(&[u8], &[&str]); 4] = [
        (&small().pdf, &["--certify"]),
        (&small().pdf, &["--validation"]),
        (&lithuanian.pdf, &[]),
        (&lithuanian.pdf, &["--picture", "60,40,260,90", "--page", "1"]),
    ];
    for (pdf, options) in cases {
        let Some(signed) = sign(pdf, "Jonas Jonaitis", options) else { return };
        let found = check(&signed);
        assert!(found.is_ok(), "{options:?}: {}", found.to_json());
        assert_eq!(found.signatures.len(), 1, "{options:?}");
        assert_eq!(found.signatures[0].by, "Jonas Jonaitis");
    }
}

#[test]
fn a_signature_hides_no_change() {
    let redrawn = |pdf: &[u8]| {
        updated(pdf, |update| {
            let id = content_of(update.before(), 2);
            let new = drawing(update.before().get_object(id).unwrap().as_stream().unwrap());
            update.set(id, new);
        })
    };
    let changed = [(PartKind::Pages, Finding::PagesChanged(vec![2]))];
    let Some(signed) = sign(&small().pdf, "Jonas Jonaitis", &[]) else { return };
    // Changed after signing: the signature no longer covers the whole.
    let after = redrawn(&signed);
    assert_eq!(problems(&after), changed);
    assert_eq!(check(&after).signatures[0].covers, Covers::EarlierRevision);
    // Changed before signing: the signature covers it, the review still names it.
    let Some(before) = sign(&redrawn(&small().pdf), "Jonas Jonaitis", &[]) else { return };
    assert_eq!(problems(&before), changed);
    assert_eq!(check(&before).signatures[0].covers, Covers::Whole);
    // A picture over half of the page.
    let Some(large) = sign(&small().pdf, "Jonas", &["--picture", "0,0,595,420"]) else { return };
    assert_eq!(problems(&large), [(PartKind::Pages, Finding::SignatureHides(1))]);
    // A changed byte below the signature.
    let mut damaged = signed;
    damaged[small().pdf.len() / 2] ^= 1;
    assert!(!verify(&damaged, APP_VERSION).is_ok_and(|it| it.is_ok()));
}
