//! What stands around the results of the sample plan: scope, method, answers and the fingerprint.

use skaidra::report::document::{
    Align, Block, Drawing, Figure, Link, List, Paragraph, ParagraphStyle, Row, Span, SpanStyle,
    Table,
};

use super::pieces::{anchor, body, cells, column, heading, paragraph, span, words};
use super::results::signatures;

pub(super) fn scope() -> Vec<Block> {
    let row = |head: &str, text: &str| Row { cells: cells([head, text]), is_head_first: true };
    vec![
        heading(1, "apimtis", "Apimtis, įstaiga ir laikotarpis"),
        Block::Table(Table {
            n_kept: None,
            caption: None,
            columns: vec![column("", 1.0, Align::Left), column("", 3.2, Align::Left)],
            rows: vec![
                row("Įstaiga", "Pavyzdžio rajono savivaldybės administracija (išgalvota)"),
                row("Laikotarpis", "2026 m. sausio 1 d. – 2026 m. gruodžio 31 d."),
                row("Įsivertinimo data", "2026 m. lapkričio 22 d."),
                row(
                    "Darbo grupė",
                    "korupcijai atsparios aplinkos kūrimo koordinatorius; Socialinės paramos skyriaus vedėjas; Viešųjų pirkimų skyriaus vyriausiasis specialistas; vidaus auditorius",
                ),
            ],
        }),
        heading(2, "apimtis-neapima", "Ko įsivertinimas neapima"),
        Block::List(List {
            items: vec![
                words(
                    "Švietimo įstaigų – jos įsivertina atskirai, kiekviena savo vadovo įsakymu, ir jų rezultatai į šį indeksą neįeina.",
                ),
                words("Projektų, finansuojamų tarptautinių organizacijų lėšomis."),
                vec![
                    span("Klausimų, kurie netaikomi; jų sąrašas – ", SpanStyle::Regular),
                    anchor("atsakymų ir įrodymų priede", "irodymai"),
                    span(".", SpanStyle::Regular),
                ],
            ],
            ..List::default()
        }),
        body(
            "Savivaldybė paslaugas perka iš dviejų biudžetinių įstaigų ir keturių nevyriausybinių organizacijų. Vertinimas apima visą kelią nuo prašymo iki apmokėjimo: kas priima prašymą, kas vertina poreikį, kas sprendžia, kas tikrina ir kas moka. Kur šie vaidmenys sutampa, rizika vertinama kaip bendroji, nes ta pati silpnoji vieta leidžia ir suklysti, ir pasipelnyti.",
        ),
        heading(2, "apimtis-eiga", "Eiga"),
        Block::List(List {
            is_numbered: true,
            items: vec![
                words("Grupės nariai atsakė atskirai, nematydami vieni kitų atsakymų."),
                words("Skirtingi atsakymai aptarti; galutinis lygis užrašytas su pagrindimu."),
                words(
                    "Įrodymai patikrinti vietoje: dešimt atsitiktinių bylų iš kiekvienos srities.",
                ),
            ],
            ..List::default()
        }),
    ]
}

pub(super) fn method() -> Vec<Block> {
    vec![
        heading(1, "metodas", "Metodas"),
        body(
            "Lygis nustatomas pagal indeksą ir sąlygas; visos konstantos yra ekspertų susitarimai ir nekalibruotos pagal duomenis.",
        ),
        heading(2, "metodas-riba", "Įrodymų riba"),
        paragraph(
            ParagraphStyle::Formula,
            "s = min(a, e + 1), čia a – deklaruotas lygis, e – geriausio įrodymo laipsnis (0–3)",
        ),
        paragraph(ParagraphStyle::Formula, "na-03: a = 3, e = 0 → s = min(3, 1) = 1"),
        heading(2, "metodas-indeksas", "Indeksas"),
        paragraph(
            ParagraphStyle::Formula,
            "indeksas = (exp(Σ W·ln x / Σ W) − f) / (100 − f),  f = 10,  x = f + (100 − f)·S",
        ),
        heading(3, "metodas-pastaba", "Kodėl geometrinis vidurkis"),
        body(
            "Aritmetinis vidurkis leistų stipriu pranešėjų apsaugos sąrašu uždengti pirkimus, kuriuose apsaugų nėra. Geometrinis vidurkis to neleidžia: silpniausia sritis traukia žemyn labiau, nei stipriausia kelia aukštyn. Skirtumas tarp jų (čia 0,06) rodo, kiek įstaigos sritys nevienodos.",
        ),
        paragraph(
            ParagraphStyle::Note,
            "Šaltinis: OECD vadovas sudėtiniams rodikliams sudaryti (2008), 6 skyrius; metodo versija 1.0.",
        ),
        Block::Paragraph(Paragraph {
            style: ParagraphStyle::Body,
            text: vec![
                span("Įstatymas: ", SpanStyle::Italic),
                Span {
                    text: "Korupcijos prevencijos įstatymas".to_owned(),
                    style: SpanStyle::Regular,
                    link: Some(Link::Address(
                        "https://www.e-tar.lt/portal/lt/legalAct/TAR.4DBDE27621A2".to_owned(),
                    )),
                },
                span(", 7 straipsnis.", SpanStyle::Regular),
            ],
        }),
    ]
}

pub(super) fn answers() -> Vec<Block> {
    let row = |index: usize| {
        let id = format!("na-{:02}", index + 1);
        let level = (index % 5).to_string();
        let evidence = if index.is_multiple_of(3) {
            "—"
        } else {
            "Tvarkos aprašas, 2024-05-12 Nr. A1-118, DVS; patikros aktas, 2026-03-01 Nr. S-44"
        };
        Row {
            cells: cells([
                &id,
                "Ar sprendimus dėl paslaugos skyrimo priima ne tas, kuris vertino poreikį, ir ar tai matyti byloje?",
                &level,
                evidence,
            ]),
            is_head_first: true,
        }
    };
    vec![
        heading(1, "irodymai", "Atsakymai ir įrodymai"),
        Block::Table(Table {
            n_kept: None,
            caption: Some("Poreikio vertinimas ir eilės".to_owned()),
            columns: vec![
                column("Nr.", 0.6, Align::Left),
                column("Klausimas", 3.0, Align::Left),
                column("Lygis", 0.5, Align::Right),
                column("Įrodymai", 2.4, Align::Left),
            ],
            rows: (0..48).map(row).collect(),
        }),
    ]
}

pub(super) fn integrity() -> Vec<Block> {
    vec![
        heading(1, "vientisumas", "Vientisumas"),
        body(
            "Šis failas neša savo duomenis. Kas nori įsitikinti, kad puslapiai rodo tai, kas įrašyta, atidaro failą programa „Skaidra“ arba pats perskaičiuoja priedą plan.json.",
        ),
        Block::Figure(Figure {
            drawing: Drawing::Qr("skaidra:9f2c4b7a1d0e".repeat(4)),
            alt: "QR kodas su pilnu kontroliniu atspaudu.".to_owned(),
            caption: Some(
                "9f2c4b7a 1d0e5566 77889900 aabbccdd eeff0011 22334455 66778899 00aabbcc"
                    .to_owned(),
            ),
        }),
        signatures(3),
    ]
}
