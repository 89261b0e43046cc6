//! What the sample plan found and what it will do: the first page, checklists, risks and actions.

use skaidra::report::document::{
    Align, Arrow, Block, Cell, KeyFigure, Link, Paragraph, ParagraphStyle, Row, SignatureLine,
    SpanStyle, Table,
};

use super::figures::{arrows, bars, gantt, ladder, matrix};
use super::pieces::{
    anchor, band, band_of, body, cells, column, decimal, heading, paragraph, span, words,
};

const RISKS: [&str; 16] = [
    "Poreikį vertina ir išvadą surašo vienas darbuotojas, niekas jos netikrina",
    "Eilė į globos namus tvarkoma biuro faile, įrašą galima pakeisti be pėdsako",
    "Paslauga skiriama be eilės, remiantis žodiniu vadovo nurodymu",
    "Tas pats asmuo vertina poreikį ir kontroliuoja paslaugos teikėją",
    "Pirkimo sąlygos pritaikomos vienam teikėjui",
    "Sutarties vykdymas nefiksuojamas, už nesuteiktas valandas sumokama",
    "Interesų konfliktas nedeklaruojamas skiriant vienkartinę pašalpą",
    "Dovanos ir „atsidėkojimai“ priimami globos namuose",
    "Pranešėjo tapatybė atskleidžiama tiesioginiam vadovui",
    "Asmens duomenys perduodami pašaliniams per bendrą paštą",
    "NVO finansavimo balai keičiami po posėdžio",
    "Neįgaliųjų techninės priemonės išduodamos pažįstamiems pirma eilės",
    "Maisto kortelių likučiai neinventorizuojami",
    "Vairuotojai kelionės lapus pildo mėnesio gale",
    "Priėmimas į darbą vyksta be konkurso, terminuotomis sutartimis",
    "Vietinė rinkliava atleidžiama be rašytinio pagrindo",
];

fn key_figures() -> Block {
    let figure = |label: &str, word: &str, number: &str, link: Option<&str>| KeyFigure {
        label: label.to_owned(),
        word: word.to_owned(),
        number: number.to_owned(),
        link: link.map(|name| Link::Anchor(name.to_owned())),
    };
    Block::KeyFigures(vec![
        figure("Pagrįstas lygis", "Besiformuojantis", "indeksas 0,48 (0,48–0,66)", Some("metodas")),
        figure("Įrodymai", "C", "0,46 galimų laipsnių", Some("irodymai")),
        figure("Aprėptis", "Pakankama", "94 % klausimų svorio", None),
        figure("Nepagrįsta dalis", "Pastebimas", "0,14", None),
    ])
}

pub(super) fn front() -> Vec<Block> {
    let risk = |index: usize, net: f64, target: f64| Row {
        cells: vec![
            vec![vec![anchor(&format!("R-{:02}", index + 1), "rizikos")]],
            vec![words(RISKS[index])],
            vec![words(&decimal(net))],
            band(band_of(net)),
            vec![words(&decimal(target))],
        ],
        is_head_first: true,
    };
    vec![
        heading(1, "santrauka", "Vadovo puslapis"),
        Block::Paragraph(Paragraph {
            style: ParagraphStyle::Lead,
            text: vec![
                span("Pagrįstas lygis: ", SpanStyle::Regular),
                span("besiformuojantis", SpanStyle::Bold),
                span(
                    ". Įsitvirtinusį riboja pagrindinis klausimas na-03: antrasis vertintojas dirba, bet jo darbo įrašų nėra.",
                    SpanStyle::Regular,
                ),
            ],
        }),
        ladder(),
        key_figures(),
        Block::Table(Table {
            n_kept: None,
            caption: Some("Penkios didžiausios likutinės rizikos".to_owned()),
            columns: vec![
                column("Nr.", 0.5, Align::Left),
                column("Rizika", 4.0, Align::Left),
                column("Likutinė", 0.8, Align::Right),
                column("Juosta", 1.2, Align::Left),
                column("Siekiama", 0.8, Align::Right),
            ],
            rows: [
                (0, 10.13, 4.2),
                (1, 9.0, 3.06),
                (4, 8.44, 5.5),
                (2, 6.26, 2.69),
                (5, 4.11, 2.2),
            ]
            .map(|(index, net, target)| risk(index, net, target))
            .into(),
        }),
        Block::Callout(vec![
            Paragraph {
                style: ParagraphStyle::Body,
                text: vec![
                    span("Ką pakeis planas. ", SpanStyle::Bold),
                    span(
                        "Iki 2027 m. gruodžio 31 d. įvykdžius 12 veiksmų, kritinių rizikų nebeliks, o trys liks reikšmingos. Plano kaina – 18 400 €. Už didžiausią pokytį atsako Socialinės paramos skyriaus vedėjas.",
                        SpanStyle::Regular,
                    ),
                ],
            },
            Paragraph {
                style: ParagraphStyle::Note,
                text: words(
                    "Indeksas rodo, kiek apsaugų pagrįsta įrodymais; tai ne tikimybė, kad korupcijos įstaigoje yra.",
                ),
            },
        ]),
        signatures(1),
    ]
}

pub(super) fn signatures(n: usize) -> Block {
    let roles = ["Tvirtina", "Parengė", "Peržiūrėjo"];
    let line = |role: &&str| SignatureLine {
        role: (*role).to_owned(),
        fields: ["(pareigos)", "(vardas ir pavardė)", "(parašas)", "(data)"]
            .map(str::to_owned)
            .into(),
        day: None,
    };
    Block::Signatures(roles.iter().take(n).map(line).collect())
}

pub(super) fn checklists() -> Vec<Block> {
    vec![
        heading(1, "sarasai", "Kontroliniai sąrašai"),
        paragraph(
            ParagraphStyle::Lead,
            "Šeši kontroliniai sąrašai, 84 klausimai; silpniausi – viršuje.",
        ),
        bars(),
        heading(2, "sarasai-na", "Poreikio vertinimas ir eilės"),
        body(
            "Sąrašo pagrįsta reikšmė 0,42, deklaruota 0,58: skirtumą sudaro trys klausimai, kuriuose praktika aprašyta, bet jos įrašų nėra. Silpniausi klausimai:",
        ),
        Block::Table(Table {
            n_kept: None,
            caption: Some("Silpniausi klausimai".to_owned()),
            columns: vec![
                column("Klausimas", 4.0, Align::Left),
                column("Deklaruota", 0.9, Align::Right),
                column("Pagrįsta", 0.9, Align::Right),
                column("Ko trūksta", 2.2, Align::Left),
            ],
            rows: vec![
                Row {
                    cells: cells([
                        "Ar asmens socialinių paslaugų poreikį vertina bent du darbuotojai, ir ar antrasis išvadą patvirtina savarankiškai?",
                        "3",
                        "1",
                        "2 laipsnio įrodymo: dešimties bylų su dviem parašais",
                    ]),
                    is_head_first: true,
                },
                Row {
                    cells: cells([
                        "Ar eilės įrašo pakeitimai matomi: kas, kada ir kodėl pakeitė?",
                        "2",
                        "0",
                        "patvirtintos tvarkos",
                    ]),
                    is_head_first: true,
                },
                Row {
                    cells: cells([
                        "Ar atsisakymą skirti paslaugą peržiūri kitas asmuo nei tas, kuris atsisakė?",
                        "2",
                        "2",
                        "veiklos įrašų",
                    ]),
                    is_head_first: true,
                },
            ],
        }),
    ]
}

pub(super) fn risks() -> Vec<Block> {
    let arrows = arrows(16);
    let row = |(index, arrow): (usize, &Arrow)| {
        let net = arrow.net.0 * arrow.net.1;
        Row {
            cells: vec![
                vec![words(&arrow.label)],
                vec![words(RISKS[index])],
                vec![words(&format!("{:.0}", arrow.gross.0 * arrow.gross.1))],
                vec![words(&decimal(net))],
                band(band_of(net)),
                vec![words(&decimal(arrow.target.0 * arrow.target.1))],
            ],
            is_head_first: true,
        }
    };
    vec![
        Block::PageBreak,
        heading(1, "rizikos", "Rizikos"),
        body(
            "Kiekviena rizika vertinama tris kartus: kol priemonių nėra (bendroji), su tomis priemonėmis, kurios pagrįstos įrodymais (likutinė), ir įvykdžius planą (siekiama). Rodyklė matricoje veda nuo pirmosios prie paskutinės.",
        ),
        matrix(16),
        Block::Table(Table {
            n_kept: None,
            caption: Some("Rizikos nuo didžiausios likutinės".to_owned()),
            columns: vec![
                column("Nr.", 0.4, Align::Right),
                column("Rizika", 4.0, Align::Left),
                column("Bendroji", 0.8, Align::Right),
                column("Likutinė", 0.8, Align::Right),
                column("Juosta", 1.2, Align::Left),
                column("Siekiama", 0.8, Align::Right),
            ],
            rows: arrows.iter().enumerate().map(row).collect(),
        }),
    ]
}

fn action(index: usize) -> Row {
    let titles = [
        "Įvesti antrąjį vertintoją ir kas mėnesį atsitiktinai patikrinti 10 % bylų",
        "Eiles į globos namus vesti SPIS sistemoje, kurioje matoma įrašų istorija",
        "Prieš kiekvieną pirkimą surašyti poreikio pagrindimą ir jį paskelbti",
    ];
    let cell = |texts: &[&str]| -> Cell { texts.iter().map(|text| words(text)).collect() };
    Row {
        cells: vec![
            cell(&[&format!("V-{:02}", index + 1)]),
            vec![
                vec![span(titles[index % 3], SpanStyle::Bold)],
                words("Priežastis: sprendimą priima vienas žmogus, jo niekas netikrina."),
                words(
                    "Laukiamas poveikis: kiekvienoje byloje du nepriklausomi parašai skirtingomis dienomis.",
                ),
            ],
            cell(&["Socialinės paramos skyriaus vedėjas", "pavaduoja vyriausiasis specialistas"]),
            cell(&["2027-01-15 – 2027-06-30"]),
            cell(&["Bylų su dviem parašais dalis: nuo 0 % iki 100 %"]),
            cell(&["3", "1 200,00\u{a0}€"]),
            cell(&["10,13 → 4,20"]),
        ],
        is_head_first: true,
    }
}

pub(super) fn plan() -> Vec<Block> {
    vec![
        Block::PageBreak,
        Block::RightBlock(vec![
            words("PATVIRTINTA"),
            words("Pavyzdžio rajono savivaldybės"),
            words("administracijos direktoriaus"),
            words("20__ m. ______________ d. įsakymu Nr. ______"),
        ]),
        heading(1, "planas", "Korupcijos prevencijos veiksmų planas"),
        body(
            "Planas parengtas pagal Korupcijos prevencijos įstatymo 7 straipsnį. Kiekvienas veiksmas turi atsakingą pareigybę, terminą ir rodiklį, kurį gali patikrinti pašalinis žmogus.",
        ),
        gantt(12),
        Block::Table(Table {
            n_kept: None,
            caption: Some("Veiksmai".to_owned()),
            columns: vec![
                column("Nr.", 0.55, Align::Left),
                column("Priemonė ir poveikis", 3.4, Align::Left),
                column("Atsakingas", 1.5, Align::Left),
                column("Terminas", 1.0, Align::Left),
                column("Rodiklis", 1.5, Align::Left),
                column("Sąnaudos", 0.9, Align::Right),
                column("Rizika", 0.8, Align::Right),
            ],
            rows: (0..12).map(action).collect(),
        }),
    ]
}
