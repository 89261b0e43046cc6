//! A plan as a district might sign it: every kind of block, in Lithuanian, with as many rows as real plans have.

use skaidra::domain::RiskBand;
use skaidra::i18n::Language;
use skaidra::report::document::{
    Align, Arrow, Bar, Bars, Block, Cell, Column, Document, Drawing, Figure, Form, Gantt, GanttBar,
    Heading, Inline, KeyFigure, Ladder, Link, List, Matrix, Paragraph, ParagraphStyle, Row,
    SignatureLine, Span, SpanStyle, Table,
};

pub(crate) fn span(text: &str, style: SpanStyle) -> Span {
    Span { text: text.to_owned(), style, link: None }
}

pub(crate) fn words(text: &str) -> Inline {
    vec![span(text, SpanStyle::Regular)]
}

pub(crate) fn heading(level: u8, anchor: &str, text: &str) -> Block {
    let (text, anchor) = (text.to_owned(), anchor.to_owned());
    Block::Heading(Heading { level, label: None, text, anchor })
}

pub(crate) fn paragraph(style: ParagraphStyle, text: &str) -> Block {
    Block::Paragraph(Paragraph { style, text: words(text) })
}

pub(crate) fn body(text: &str) -> Block {
    paragraph(ParagraphStyle::Body, text)
}

fn anchor(text: &str, name: &str) -> Span {
    Span {
        text: text.to_owned(),
        style: SpanStyle::Regular,
        link: Some(Link::Anchor(name.to_owned())),
    }
}

fn column(head: &str, share: f32, align: Align) -> Column {
    Column { head: head.to_owned(), share, align, language: None }
}

fn cells<const N: usize>(cells: [&str; N]) -> Vec<Cell> {
    cells.map(|text| vec![words(text)]).into()
}

fn band(band: RiskBand) -> Cell {
    let word = match band {
        RiskBand::Tolerable => "toleruotina",
        RiskBand::Significant => "reikšminga",
        RiskBand::Critical => "kritinė",
    };
    vec![vec![span(word, SpanStyle::Band(band))]]
}

fn band_of(number: f64) -> RiskBand {
    match number {
        number if number < 3.5 => RiskBand::Tolerable,
        number if number < 7.0 => RiskBand::Significant,
        _ => RiskBand::Critical,
    }
}

fn decimal(number: f64) -> String {
    format!("{number:.2}").replace('.', ",")
}

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

fn arrows(n: usize) -> Vec<Arrow> {
    let degrees = [
        (4.0, 4.0),
        (4.0, 3.0),
        (3.0, 4.0),
        (3.0, 3.0),
        (4.0, 2.0),
        (2.0, 3.0),
        (3.0, 2.0),
        (2.0, 2.0),
    ];
    let arrow = |index: usize| {
        let gross: (f64, f64) = degrees[index % degrees.len()];
        let cut = [0.35, 0.6, 0.2, 0.75, 0.5, 0.0, 0.85][index % 7];
        let plan = [0.3, 0.0, 0.55, 0.4][index % 4];
        let ease = |value: f64, cut: f64| 1.0 + (value - 1.0) * (1.0 - cut);
        let net = (ease(gross.0, cut * 0.5), ease(gross.1, cut));
        let target = (ease(net.0, plan * 0.4), ease(net.1, plan));
        Arrow { label: (index + 1).to_string(), gross, net, target, band: band_of(net.0 * net.1) }
    };
    (0..n).map(arrow).collect()
}

pub(crate) fn matrix(n: usize) -> Block {
    Block::Figure(Figure {
        drawing: Drawing::Matrix(Matrix {
            impact_title: "Poveikis".to_owned(),
            likelihood_title: "Tikimybė".to_owned(),
            key: ["bendroji rizika", "likutinė rizika", "siekiama rizika"].map(str::to_owned),
            bands: ["toleruotina", "reikšminga", "kritinė"].map(str::to_owned),
            arrows: arrows(n),
        }),
        alt: format!(
            "Rizikos matrica: iš {n} rizikų įdiegtos priemonės kritinių palieka ketvirtadalį; įvykdžius planą lieka dvi."
        ),
        caption: Some("Skaičius skritulyje – rizikos eilės numeris 4 lentelėje.".to_owned()),
    })
}

pub(crate) fn bars() -> Block {
    let rows = [
        ("Viešieji pirkimai ir sutartys", Some(0.31), Some(0.62), (0.31, 0.70)),
        ("Poreikio vertinimas ir eilės", Some(0.42), Some(0.58), (0.42, 0.66)),
        (
            "Socialinės globos namai: priėmimas, turtas, dovanos, rezidentų pinigai",
            Some(0.48),
            Some(0.51),
            (0.48, 0.55),
        ),
        ("Vaiko teisių ir šeimos paslaugos", None, Some(0.60), (0.20, 0.85)),
        ("Vadovavimas, interesai ir dovanos", Some(0.66), Some(0.72), (0.66, 0.74)),
        ("Pranešėjų apsauga", Some(0.79), Some(0.79), (0.79, 0.79)),
    ];
    let bar =
        |(label, supported, claimed, bounds): (&str, Option<f64>, Option<f64>, (f64, f64))| Bar {
            label: label.to_owned(),
            supported,
            claimed,
            bounds,
            value: supported.map_or_else(|| "neskelbiama".to_owned(), decimal),
        };
    let ticks = [0.0, 0.25, 0.5, 0.75, 1.0].map(|at| (at, decimal(at)));
    Block::Figure(Figure {
        drawing: Drawing::Bars(Bars {
            key: ["pagrįsta", "deklaruota", "galimos ribos"].map(str::to_owned),
            ticks: ticks.into(),
            bars: rows.map(bar).into(),
        }),
        alt: "Silpniausias kontrolinis sąrašas – viešieji pirkimai (0,31), stipriausias – pranešėjų apsauga (0,79)."
            .to_owned(),
        caption: None,
    })
}

pub(crate) fn gantt(n: usize) -> Block {
    let titles = [
        "Antrasis vertintojas ir atsitiktinė 10 % bylų patikra",
        "Eilių registras SPIS sistemoje su įrašų istorija",
        "Pirkimo poreikio pagrindimas prieš kiekvieną pirkimą",
        "Interesų deklaravimas prieš kiekvieną komisijos posėdį",
        "Dovanų registras visose įstaigose",
        "Nepriklausoma sutarčių vykdymo patikra kartą per pusmetį",
    ];
    let bar = |index: usize| {
        let from = 0.02 + 0.11 * f64::from(u32::try_from(index % 7).unwrap());
        GanttBar {
            label: format!("{}. {}", index + 1, titles[index % titles.len()]),
            from,
            to: (from + 0.17 + 0.09 * f64::from(u32::try_from(index % 4).unwrap())).min(1.0),
            is_done: index % 5 == 4,
        }
    };
    let ticks = ["2027 I ketv.", "II", "III", "IV", "2028 I ketv."];
    let ticks = ticks
        .iter()
        .enumerate()
        .map(|(at, text)| (f64::from(u32::try_from(at).unwrap()) * 0.25, (*text).to_owned()));
    Block::Figure(Figure {
        drawing: Drawing::Gantt(Gantt { ticks: ticks.collect(), bars: (0..n).map(bar).collect() }),
        alt: "Veiksmai išdėstyti nuo 2027 m. sausio iki gruodžio; vienas įvykdytas.".to_owned(),
        caption: None,
    })
}

fn ladder() -> Block {
    Block::Figure(Figure {
        drawing: Drawing::Ladder(Ladder {
            names: ["Užuomazga", "Besiformuojantis", "Įsitvirtinęs", "Pirmaujantis"]
                .map(str::to_owned)
                .into(),
            reached: 1,
        }),
        alt: "Pasiektas antrasis iš keturių lygių: besiformuojantis.".to_owned(),
        caption: None,
    })
}

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
        figure("Deklaravimo skirtumas", "Pastebimas", "0,14", None),
    ])
}

fn front() -> Vec<Block> {
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

fn signatures(n: usize) -> Block {
    let roles = ["Tvirtina", "Parengė", "Peržiūrėjo"];
    let line = |role: &&str| SignatureLine {
        role: (*role).to_owned(),
        fields: ["(pareigos)", "(vardas ir pavardė)", "(parašas)", "(data)"]
            .map(str::to_owned)
            .into(),
    };
    Block::Signatures(roles.iter().take(n).map(line).collect())
}

fn scope() -> Vec<Block> {
    let row = |head: &str, text: &str| Row { cells: cells([head, text]), is_head_first: true };
    vec![
        heading(1, "apimtis", "Apimtis, įstaiga ir laikotarpis"),
        Block::Table(Table {
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
            is_numbered: false,
            gives_way: false,
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
        }),
        body(
            "Savivaldybė paslaugas perka iš dviejų biudžetinių įstaigų ir keturių nevyriausybinių organizacijų. Vertinimas apima visą kelią nuo prašymo iki apmokėjimo: kas priima prašymą, kas vertina poreikį, kas sprendžia, kas tikrina ir kas moka. Kur šie vaidmenys sutampa, rizika vertinama kaip bendroji, nes ta pati silpnoji vieta leidžia ir suklysti, ir pasipelnyti.",
        ),
        heading(2, "apimtis-eiga", "Eiga"),
        Block::List(List {
            is_numbered: true,
            gives_way: false,
            items: vec![
                words("Grupės nariai atsakė atskirai, nematydami vieni kitų atsakymų."),
                words("Skirtingi atsakymai aptarti; galutinis lygis užrašytas su pagrindimu."),
                words(
                    "Įrodymai patikrinti vietoje: dešimt atsitiktinių bylų iš kiekvienos srities.",
                ),
            ],
        }),
    ]
}

fn checklists() -> Vec<Block> {
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

fn risks() -> Vec<Block> {
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

fn plan() -> Vec<Block> {
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

fn method() -> Vec<Block> {
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

fn answers() -> Vec<Block> {
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

fn integrity() -> Vec<Block> {
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
