//! The kind of an institution, where its name says it in one of the three languages.

use crate::content::plain;
use crate::domain::InstitutionKind;

/// How names of a kind go, without accents: a part of the name, or how it ends.
const SAYS: [(InstitutionKind, &[&str]); 5] = [
    (InstitutionKind::Library, &["bibliotek", "library"]),
    (
        InstitutionKind::CareHome,
        &[
            "globos nam",
            "seneliu nam",
            "pensionat",
            "sykehjem",
            "omsorgssent",
            "care home",
            "nursing home",
        ],
    ),
    (
        InstitutionKind::PublicHealthOffice,
        &["visuomenes sveikatos biur", "folkehelse", "public health"],
    ),
    (
        InstitutionKind::EducationInstitution,
        &[
            "mokykl",
            "gimnazij",
            "licej",
            "lopsel",
            "darzel",
            "skole",
            "barnehage",
            "school",
            "kindergarten",
            "gymnasium",
        ],
    ),
    (
        InstitutionKind::SocialServicesCentre,
        &["socialiniu paslaugu centr", "sosiale tjenest", "sosialtjenest", "social services"],
    ),
];

/// How the name of a municipality itself ends: others only begin with it.
const MUNICIPALITY: [&str; 6] = [
    "savivaldybe",
    "savivaldybes administracija",
    "kommune",
    "municipality",
    "municipal administration",
    "municipality administration",
];

/// The kind that a name says; none where it says none or two.
pub(super) fn named_kind(name: &str) -> Option<InstitutionKind> {
    let name = plain(name);
    let says = |parts: &[&str]| parts.iter().any(|it| name.contains(it));
    let mut said = SAYS.into_iter().filter(|(_, parts)| says(parts)).map(|(kind, _)| kind);
    match (said.next(), said.next()) {
        (Some(kind), None) => Some(kind),
        (Some(_), Some(_)) => None,
        (None, _) => MUNICIPALITY
            .iter()
            .any(|it| name.ends_with(it))
            .then_some(InstitutionKind::Municipality),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_its_kind_and_an_unclear_one_none() {
        let cases = [
            ("Šilalės rajono socialinių paslaugų centras „Viltis“", "social-services-centre"),
            ("Kauno miesto savivaldybės viešoji biblioteka", "library"),
            ("Vilniaus rajono savivaldybės administracija", "municipality"),
            ("Palangos miesto savivaldybė", "municipality"),
            ("Ąžuolyno globos namai", "care-home"),
            ("ŠIAULIŲ MIESTO SAVIVALDYBĖS VISUOMENĖS SVEIKATOS BIURAS", "public-health-office"),
            ("Vilniaus „Saulės“ gimnazija", "education-institution"),
            ("Lopšelis-darželis „Ąžuoliukas“", "education-institution"),
            ("Bergen kommune", "municipality"),
            ("Solbakken sykehjem", "care-home"),
            ("Parnu Public Library", "library"),
            ("Vilniaus miesto savivaldybės poliklinika", ""),
            ("Mokyklos biblioteka", ""),
            ("Viltis", ""),
            ("", ""),
        ];
        for (name, expected) in cases {
            let said = named_kind(name).map_or("", InstitutionKind::as_str);
            assert_eq!(said, expected, "{name}");
        }
    }
}
