//! The drawings of the sample plan, of any size.

use skaidra::report::document::{
    Arrow, Bar, Bars, Block, Drawing, Figure, Gantt, GanttBar, GanttTick, Ladder, Matrix,
};

use super::pieces::{band_of, decimal};

pub(crate) fn arrows(n: usize) -> Vec<Arrow> {
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
    let ticks = ticks.iter().enumerate().map(|(idx, text)| GanttTick {
        at: f64::from(u32::try_from(idx).unwrap()) * 0.25,
        words: (*text).to_owned(),
        rank: u8::from(idx % 4 != 0),
    });
    Block::Figure(Figure {
        drawing: Drawing::Gantt(Gantt { ticks: ticks.collect(), bars: (0..n).map(bar).collect() }),
        alt: "Veiksmai išdėstyti nuo 2027 m. sausio iki gruodžio; vienas įvykdytas.".to_owned(),
        caption: None,
    })
}

pub(crate) fn ladder() -> Block {
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
