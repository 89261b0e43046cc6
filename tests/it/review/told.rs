//! Changes in words, as the history and the review of an altered plan tell them.

use jiff::civil::date;
use skaidra::content::builtin;
use skaidra::domain::{Acceptance, Assessment, Change, Evidence, EvidenceGrade, Reason, RiskId};
use skaidra::i18n::{Language, Tr};
use skaidra::review::lines_of;

use crate::store::sample::question;

fn evidence(location: &str) -> Evidence {
    Evidence {
        title: "Posėdžių protokolai".to_owned(),
        grade: EvidenceGrade::new(2).unwrap(),
        date: None,
        reference: None,
        location: Some(location.to_owned()),
    }
}

fn acceptance(reason: &str) -> Acceptance {
    Acceptance {
        by: "Direktorė".to_owned(),
        until: date(2027, 6, 30),
        reason: Reason::parse(reason).unwrap(),
    }
}

#[test]
fn what_is_told_of_a_change_is_never_the_same_on_both_sides() {
    let (id, risk) = (question("core-01"), RiskId::parse("core-r1").unwrap());
    let (old, new) = ("Laikina padėtis iki metų galo", "Lėšų skirta nebus ir kitais metais");
    let mut before = Assessment::new();
    before.evidence.insert(id.clone(), vec![evidence("DVS")]);
    before.acceptances.insert(risk.clone(), acceptance(old));
    for language in Language::ALL {
        let tr = Tr::new(language);
        for (change, words) in [
            (Change::ReplaceEvidence(id.clone(), 0, evidence("Archyvas")), ["DVS", "Archyvas"]),
            (Change::SetAcceptance(risk.clone(), Some(acceptance(new))), [old, new]),
        ] {
            let lines = lines_of(&tr, builtin(), &before, &change).join("\n");
            for words in words {
                assert!(lines.contains(words), "{language:?}: {words}: {lines}");
            }
        }
    }
}
