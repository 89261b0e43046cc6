//! Received plans: the genuine verify, every change is named, and what cannot be read is refused in time.

pub(crate) mod alter;
mod bad_input;
mod compared;
mod crowded;
mod day;
mod kept;
#[cfg(target_os = "linux")]
mod memory;
mod other_version;
mod reworded;
mod rewritten;
pub(crate) mod sample;
mod signed;
mod told;
mod updated;

use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::Profile;
use skaidra::report::pdf::Standard;
use skaidra::review::{Finding, How, PartKind, open_pdf, verify};

use sample::{changes, make, small};

/// The problems that were found, by part.
fn problems(pdf: &[u8]) -> Vec<(PartKind, Finding)> {
    let found = verify(pdf, APP_VERSION).unwrap();
    let mut all = Vec::new();
    for part in found.parts {
        all.extend(part.findings.into_iter().filter(Finding::is_problem).map(|it| (part.part, it)));
    }
    all
}

#[test]
fn a_genuine_plan_verifies_in_every_language_profile_and_standard() {
    let changes = changes("Ąžuolyno globos namai");
    let cases = [
        (Language::Lithuanian, Profile::Full, Standard::Ua1),
        (Language::Lithuanian, Profile::Public, Standard::Ua2),
        (Language::English, Profile::Full, Standard::Ua2),
        (Language::English, Profile::Public, Standard::Ua1),
    ];
    for (language, profile, standard) in cases {
        let sample = make(&changes, language, profile, standard);
        let found = verify(&sample.pdf, APP_VERSION).unwrap();
        assert!(found.is_ok(), "{language:?} {profile:?} {standard:?}: {}", found.to_json());
        assert_eq!(found.part(PartKind::Pages).unwrap().how, Some(How::Rendered));
        assert_eq!((&found.head, &found.made_by), (&sample.plan.head, &sample.plan.app));
        assert_eq!(found.part(PartKind::Chain).is_some(), profile == Profile::Full);
        let received = open_pdf(&sample.pdf).unwrap();
        assert_eq!(received.plan, sample.plan);
        let journal = (profile == Profile::Full).then_some(sample.journal);
        assert_eq!(received.journal, journal);
    }
}

#[test]
fn the_person_is_told_what_was_and_what_was_not_proven() {
    let found = verify(&small().pdf, APP_VERSION).unwrap();
    for language in Language::ALL {
        let tr = Tr::new(language);
        let lines = found.lines(&tr);
        assert_eq!(lines[0], tr.review_verdict_plan_rendered());
        assert_eq!(lines.len(), 1 + 5 + 1, "{lines:?}");
        assert!(lines[6].contains(&small().plan.head[..8]), "{lines:?}");
    }
}

#[test]
fn every_changed_byte_is_noticed() {
    let pdf = &small().pdf;
    // SplitMix64, so that the places are the same in every run.
    let mut state = 2026u64;
    let mut random = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        usize::try_from((z ^ (z >> 27)) >> 20).unwrap()
    };
    let places: Vec<(usize, u8)> = (0..200)
        .map(|_| (random() % pdf.len(), u8::try_from(random() % 255 + 1).unwrap()))
        .collect();
    std::thread::scope(|scope| {
        for places in places.chunks(50) {
            scope.spawn(move || {
                for (at, by) in places {
                    let mut altered = pdf.clone();
                    altered[*at] ^= by;
                    let is_passed = verify(&altered, APP_VERSION).is_ok_and(|it| it.is_ok());
                    assert!(!is_passed, "byte {at} ^ {by}");
                }
            });
        }
    });
}
