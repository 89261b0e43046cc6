//! Scoring of a full assessment (180 questions, 60 risks) without and with the robustness band.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking and says what it measured"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group};
use jiff::civil::date;
use skaidra::domain::{
    Answer, Assessment, Checklist, ChecklistId, Control, Effort, Evidence, EvidenceGrade, GroupId,
    HandbookRef, Instrument, MaturityLevel, MeasureId, Question, QuestionId, Risk, RiskDegree,
    RiskId, Side, Strength, Weight, Wording,
};
use skaidra::scoring::{Band, Input, score, suggest};

const N_CHECKLISTS: u8 = 15;
const N_QUESTIONS: u8 = 12;
const N_RISKS: u8 = 4;
const N_CALLS: usize = 1001;

fn question(prefix: &str, n: u8) -> Question {
    let control = |k: u8, strength| Control {
        risk: RiskId::parse(&format!("{prefix}-r{}", (n + k) % N_RISKS)).unwrap(),
        strength,
    };
    Question {
        id: QuestionId::parse(&format!("{prefix}-{n:02}")).unwrap(),
        weight: Weight::new(1 + n % 3).unwrap(),
        is_key: n == 0,
        is_rapid: n < 3,
        wording: Wording::Straight,
        side: if n.is_multiple_of(2) { Side::Likelihood } else { Side::Impact },
        group: GroupId::parse(&format!("group-{}", n % 5)).unwrap(),
        controls: vec![control(0, Strength::Direct), control(1, Strength::Partial)],
        measure: MeasureId::parse("measure").unwrap(),
        effort: Effort::new(1 + n % 5).unwrap(),
        handbook: HandbookRef { chapter: "chapter".to_owned(), anchor: "anchor".to_owned() },
        legal: Vec::new(),
        recent: None,
    }
}

fn sample() -> (Instrument, Assessment) {
    let (mut instrument, mut assessment) = (Instrument::default(), Assessment::new());
    for c in 0..N_CHECKLISTS {
        let prefix = format!("c{c}");
        let id = ChecklistId::parse(&prefix).unwrap();
        assessment.scope.checklists.push(id.clone());
        let risk = |n: u8| Risk {
            id: RiskId::parse(&format!("{prefix}-r{n}")).unwrap(),
            likelihood: RiskDegree::new(1 + (n + c) % 4).unwrap(),
            impact: RiskDegree::new(1 + n % 4).unwrap(),
        };
        let questions: Vec<Question> = (0..N_QUESTIONS).map(|n| question(&prefix, n)).collect();
        for (n, question) in (0..).zip(&questions) {
            let level = MaturityLevel::new((n + c) % 5).unwrap();
            assessment.answers.insert(question.id.clone(), Answer::Level(level));
            let evidence = Evidence {
                grade: EvidenceGrade::new((n + c) % 4).unwrap(),
                title: "Tvarka".to_owned(),
                reference: Some(format!("A1-{n}")),
                date: Some(date(2026, 3, 1)),
                location: None,
            };
            assessment.evidence.insert(question.id.clone(), vec![evidence]);
        }
        instrument.checklists.push(Checklist {
            id,
            prefix: prefix.clone(),
            version: "1".to_owned(),
            applies_to: Vec::new(),
            questions,
            risks: (0..N_RISKS).map(risk).collect(),
        });
    }
    (instrument, assessment)
}

fn scoring(criterion: &mut Criterion) {
    let (instrument, assessment) = sample();
    let input = |band| Input {
        instrument: &instrument,
        assessment: &assessment,
        on: date(2026, 11, 22),
        band,
    };
    let mut group = criterion.benchmark_group("scoring 180 questions, 60 risks");
    group.bench_function("scores", |it| {
        it.iter(|| score(&input(Band::Skip)));
    });
    group.bench_function("scores with 1,000 runs", |it| {
        it.iter(|| score(&input(Band::Run)));
    });
    group.bench_function("suggested plan", |it| it.iter(|| suggest(&input(Band::Skip), None)));
    group.finish();
}

/// The median of single calls: on a machine that does other things too, a mean measures those as well.
fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..N_CALLS)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[N_CALLS / 2]
}

criterion_group!(benches, scoring);

fn main() {
    benches();
    let (instrument, assessment) = sample();
    let input = |band| Input {
        instrument: &instrument,
        assessment: &assessment,
        on: date(2026, 11, 22),
        band,
    };
    println!("medians of {N_CALLS} single calls");
    let without = median(|| score(&input(Band::Skip)));
    println!("    scores                  {without:>10.1?}   claim: under 100 µs");
    let with = median(|| score(&input(Band::Run)));
    println!("    scores with 1,000 runs  {with:>10.2?}   claim: under 5 ms");
    println!("    suggested plan          {:>10.1?}", median(|| suggest(&input(Band::Skip), None)));
}
