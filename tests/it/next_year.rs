//! The year after: what is taken over, what counts only once it is confirmed, and what a plan says of votes and changes.

use serde_json::Value;
use skaidra::content;
use skaidra::domain::{
    Acceptance, ActionStatus, Answer, Assessment, Change, EvidenceGrade, MaturityLevel, QuestionId,
    Rater, Rating, Ratings, Reason, RiskDegree, RiskId, Vote, apply,
};
use skaidra::export::{APP_VERSION, next_year};
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{AnswerJson, Plan, Profile, document_of, markdown};
use skaidra::review::{compare_plans, earlier_in, verify};
use skaidra::scoring::{Band, PlanCheckRule};

use crate::program::Place;
use crate::review::sample::{Sample, changes, make, small};

fn question(id: &str) -> QuestionId {
    QuestionId::parse(id).unwrap()
}

fn level(level: u8) -> MaturityLevel {
    MaturityLevel::new(level).unwrap()
}

fn fold(changes: &[Change]) -> Assessment {
    let mut assessment = Assessment::new();
    for change in changes {
        apply(&mut assessment, change.clone()).unwrap();
    }
    assessment
}

/// The assessment that begins a year after the sample.
fn begun(ratings: Ratings) -> (Assessment, Vec<Change>) {
    let sample = small();
    let old = earlier_in(&sample.journal, content::builtin(), Language::English, APP_VERSION);
    let old = old.unwrap();
    let deeds = next_year(&old.assessment, &old.plan, content::builtin(), ratings);
    (fold(&deeds), deeds)
}

fn markdown_of(plan: &Plan) -> String {
    markdown(&document_of(plan, &Tr::new(plan.lang)))
}

#[test]
fn the_legal_basis_and_the_monitoring_hold_for_the_next_year_too() {
    let journal = &small().journal;
    let old = earlier_in(journal, content::builtin(), Language::English, APP_VERSION).unwrap();
    let mut before = old.assessment;
    before.legal_basis = Some("Article 7".to_owned());
    before.monitoring = Some("the auditor".to_owned());
    let new = fold(&next_year(&before, &old.plan, content::builtin(), Ratings::Keep));
    assert_eq!((new.legal_basis, new.monitoring), (before.legal_basis, before.monitoring));
}

#[test]
fn answers_wait_evidence_keeps_its_date_and_what_belongs_to_a_year_stays_behind() {
    let old = fold(&changes("Ąžuolynas Care Home"));
    let (new, _) = begun(Ratings::Keep);
    assert_eq!(new.answers, old.answers);
    assert_eq!(new.to_confirm.len(), old.answers.len());
    assert_eq!(new.evidence, old.evidence);
    assert_eq!(new.notes, old.notes);
    assert_eq!(
        (&new.institution, &new.team, &new.scope),
        (&old.institution, &old.team, &old.scope)
    );
    assert_eq!(new.actions, old.actions, "the planned action is open");
    assert_eq!((new.period, new.assessed_on, new.approval), (None, None, None));
    let remembered = Plan::of_previous(&new.previous.unwrap()).unwrap();
    assert_eq!(remembered.head, small().plan.head);
}

#[test]
fn ratings_are_kept_or_reset_as_asked() {
    let risk = RiskId::parse("na-r1").unwrap();
    let degree = |it| RiskDegree::new(it).unwrap();
    let rating =
        Rating { likelihood: degree(1), impact: degree(2), reason: "Few places".to_owned() };
    let mut old = fold(&changes("Ąžuolynas Care Home"));
    old.ratings.insert(risk.clone(), rating);
    for (ratings, is_kept) in [(Ratings::Keep, true), (Ratings::Reset, false)] {
        let new = fold(&next_year(&old, &small().plan, content::builtin(), ratings));
        assert_eq!(new.ratings.contains_key(&risk), is_kept, "{ratings:?}");
    }
}

#[test]
fn an_acceptance_goes_on_also_where_it_has_run_out() {
    let risk = RiskId::parse("na-r1").unwrap();
    let acceptance = Acceptance {
        by: "Director".to_owned(),
        reason: Reason::parse("Until the new system is in use").unwrap(),
        until: jiff::civil::date(2027, 6, 30),
    };
    let mut old = fold(&changes("Ąžuolynas Care Home"));
    old.acceptances.insert(risk, acceptance);
    let new = fold(&next_year(&old, &small().plan, content::builtin(), Ratings::Reset));
    assert_eq!(new.acceptances, old.acceptances);
}

#[test]
fn only_actions_that_are_not_settled_go_on_and_keep_their_ids() {
    let mut old = fold(&changes("Ąžuolynas Care Home"));
    let first = old.actions[0].clone();
    let action = |id: &str, status, is_closed: bool| {
        let mut action = first.clone();
        action.id = skaidra::domain::ActionId::parse(id).unwrap();
        action.status = status;
        action.closed_on = is_closed.then(|| jiff::civil::date(2027, 5, 1));
        action.closed_grade = is_closed.then(|| EvidenceGrade::new(2).unwrap());
        action
    };
    old.actions = vec![
        action("a-01", ActionStatus::DoneVerified, true),
        action("a-02", ActionStatus::DoneVerified, false),
        action("a-03", ActionStatus::Dropped, false),
        action("a-04", ActionStatus::DoneClaimed, false),
        action("a-05", ActionStatus::Running, false),
    ];
    let deeds = next_year(&old, &small().plan, content::builtin(), Ratings::Keep);
    let new = fold(&deeds);
    let ids: Vec<&str> = new.actions.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["a-02", "a-04", "a-05"]);
}

#[test]
fn an_unconfirmed_answer_counts_as_blank_in_scores_plan_and_comparison() {
    let (_, deeds) = begun(Ratings::Keep);
    let waiting = make(&deeds, Language::English, Profile::Full, Standard::Ua1);
    assert_eq!(waiting.plan.scores.index.low, Some(0.0));
    assert_eq!(waiting.plan.scores.coverage, Some(0.0));
    let check = waiting.plan.checks.iter().find(|it| it.id == PlanCheckRule::AnswersToConfirm);
    assert_eq!(check.unwrap().of.as_deref(), Some("6"));
    let na01 = waiting.plan.questions().find(|it| it.id.as_str() == "na-01").unwrap();
    assert_eq!(na01.answer, AnswerJson::Blank);
    assert_eq!(na01.unconfirmed, Some(AnswerJson::Level { level: level(3) }));
    let text = markdown_of(&waiting.plan);
    assert!(text.contains("6 answers of the earlier assessment are not confirmed yet"), "{text}");
    assert!(text.contains("not confirmed yet; the earlier answer was 3"));
    // Confirmed one by one, the scores are those of the last year again.
    let confirmed =
        deeds.into_iter().chain((1..=6).map(|n| Change::Confirm(question(&format!("na-{n:02}")))));
    let confirmed: Vec<Change> = confirmed.collect();
    let confirmed = make(&confirmed, Language::English, Profile::Full, Standard::Ua1);
    assert_eq!(confirmed.plan.scores.index, small().plan.scores.index);
    assert!(confirmed.plan.checks.iter().all(|it| it.id != PlanCheckRule::AnswersToConfirm));
    assert!(compare_plans(&small().plan, &confirmed.plan).questions.is_empty());
}

#[test]
fn a_plan_with_waiting_answers_and_votes_is_whole_and_recomputes() {
    for profile in Profile::ALL {
        let sample = voted(profile, "21240");
        let verification = verify(&sample.pdf, APP_VERSION).unwrap();
        assert!(
            verification.is_ok(),
            "{profile:?}: {:?}",
            verification.lines(&Tr::new(Language::English))
        );
        assert_eq!(Plan::from_json(sample.plan.to_json().as_bytes()).unwrap(), sample.plan);
        assert_eq!(sample.plan.rescored(), sample.plan);
        let card = sample.plan.recomputed(Band::Skip);
        assert_eq!(card.index.low.map(skaidra::scoring::round4), sample.plan.scores.index.low);
    }
}

/// A begun assessment whose question na-01 was voted on by as many raters.
fn voted(profile: Profile, votes: &str) -> Sample {
    let (_, mut deeds) = begun(Ratings::Keep);
    let n_raters = u8::try_from(votes.len()).unwrap();
    deeds.push(Change::SetRaters((1..=n_raters).map(Rater::Number).collect()));
    for (number, digit) in (1..).zip(votes.chars()) {
        let vote = digit
            .to_digit(10)
            .map_or(Vote::Unknown, |it| Vote::Level(level(u8::try_from(it).unwrap())));
        deeds.push(Change::SetVote(question("na-01"), Rater::Number(number), Some(vote)));
    }
    let reason = Reason::parse("The auditor showed us ten cases").unwrap();
    deeds.push(Change::SetConsensusReason(question("na-01"), Some(reason)));
    deeds.push(Change::SetAnswer(question("na-01"), Some(Answer::Level(level(3)))));
    make(&deeds, Language::English, profile, Standard::Ua1)
}

#[test]
fn a_plan_tells_median_and_reason_and_single_votes_only_from_five_on() {
    let votes = |sample: &Sample| {
        sample.plan.questions().find(|it| it.id.as_str() == "na-01").unwrap().votes.clone().unwrap()
    };
    let full = votes(&voted(Profile::Full, "21240"));
    assert_eq!((full.n, full.median, full.contested), (5, Some(level(2)), false));
    assert_eq!(full.counts, Some([1, 1, 2, 0, 1]));
    assert_eq!(full.reason.unwrap().as_str(), "The auditor showed us ten cases");
    let four = votes(&voted(Profile::Full, "2124"));
    assert_eq!((four.n, four.counts), (4, None));
    let public = votes(&voted(Profile::Public, "21240"));
    assert_eq!((public.counts, public.reason, public.reason_given), (None, None, true));

    let text = markdown_of(&voted(Profile::Full, "01244").plan);
    assert!(text.contains("Several raters voted on 1 question"), "{text}");
    assert!(text.contains("1 was contested") && text.contains("The auditor showed us ten cases"));
    let text = markdown_of(&voted(Profile::Public, "01244").plan);
    assert!(
        !text.contains("The auditor showed us ten cases")
            && text.contains("not shown in the public")
    );
}

#[test]
fn an_answer_apart_from_the_median_without_a_reason_is_named_in_the_plan() {
    let (_, mut deeds) = begun(Ratings::Keep);
    // Votes may come after an answer that nobody changes then.
    deeds.push(Change::SetAnswer(question("na-01"), Some(Answer::Level(level(3)))));
    for number in 1..=3 {
        let vote = Some(Vote::Level(level(1)));
        deeds.push(Change::SetVote(question("na-01"), Rater::Number(number), vote));
    }
    let sample = make(&deeds, Language::English, Profile::Public, Standard::Ua1);
    let text = markdown_of(&sample.plan);
    assert!(text.contains("is not the median of the votes, and no reason is given"), "{text}");
}

#[test]
fn votes_that_were_altered_in_a_plan_are_noticed() {
    let sample = voted(Profile::Full, "21240");
    let mut data: Value = serde_json::from_str(&sample.plan.to_json()).unwrap();
    let questions = data["checklists"][0]["questions"].as_array_mut().unwrap();
    let na01 = questions.iter_mut().find(|it| it["id"] == "na-01").unwrap();
    na01["votes"]["median"] = Value::from(4);
    let error = Plan::from_json(data.to_string().as_bytes()).unwrap_err();
    assert!(error.to_string().contains("the votes on na-01 do not add up"), "{error}");
}

#[test]
fn the_command_line_begins_next_year_from_an_assessment_or_a_plan_and_shows_the_changes() {
    let place = Place::new();
    place.ok("demo .");
    let later = "--at 2027-11-22T09:00:00Z";
    let out = place.ok(&format!("new next.skaidra --from example-en.skaidra {later}"));
    assert!(out.contains("Carried over from the earlier assessment"), "{out}");
    place.ok(&format!("new from-pdf.skaidra --from plan-en.pdf {later}"));
    for name in ["next", "from-pdf"] {
        let score: Value =
            serde_json::from_str(&place.ok(&format!("score {name}.skaidra --json {later}")))
                .unwrap();
        assert_eq!(score["coverage"], 0.0, "{name}: nothing is confirmed yet");
    }
    place.ok(&format!("sheet next.skaidra -o sheet.csv --lang en {later}"));
    let sheet = String::from_utf8(place.read("sheet.csv")).unwrap();
    assert!(sheet.lines().next().unwrap().ends_with("text,last_answer"), "{sheet}");
    place.write("answers.csv", "question,answer\nna-03,3\ncore-01,2\n");
    place.ok(&format!("fill next.skaidra --from answers.csv {later}"));
    let out = place.ok(&format!("export next.skaidra -o next.json {later}"));
    assert!(out.contains("since the assessment of"), "{out}");
    let plan: Value = serde_json::from_slice(&place.read("next.json")).unwrap();
    let before: Value = {
        place.ok("export example-en.skaidra -o old.json");
        serde_json::from_slice(&place.read("old.json")).unwrap()
    };
    assert_eq!(plan["previous"]["old"]["head"], before["head"]);
    place.ok(&format!("export next.skaidra -o bare.json --no-previous {later}"));
    let bare: Value = serde_json::from_slice(&place.read("bare.json")).unwrap();
    assert_eq!(bare["previous"], Value::Null);
    place.ok(&format!("export next.skaidra -o next.pdf {later}"));
    place.ok("verify next.pdf");
    // Nobody withdrew what only waits: not on paper, not on the command line.
    place.ok(&format!("export next.skaidra -o next.md --lang en {later}"));
    let paper = String::from_utf8(place.read("next.md")).unwrap();
    assert!(paper.contains("Questions answered differently: 1"), "{paper}");
    assert!(paper.contains("| to be confirmed |"), "{paper}");
    assert!(!paper.contains("answer withdrawn"), "{paper}");
    let out = place.ok("compare example-en.skaidra next.skaidra");
    assert!(out.contains("Answered differently (with the same or different evidence): 1"), "{out}");
    assert!(out.contains("Changed only because not confirmed yet: "), "{out}");
    assert!(out.contains("Actions of the earlier plan: "), "{out}");
    // What is not asked this year is not counted among what waits.
    let scoped = "new core.skaidra --from example-en.skaidra --scope core";
    let told = place.ok(&format!("{scoped} {later}"));
    place.ok(&format!("export core.skaidra -o core.json {later}"));
    let plan: Value = serde_json::from_slice(&place.read("core.json")).unwrap();
    let mut checks = plan["checks"].as_array().unwrap().iter();
    let n_waiting = checks.find(|it| it["id"] == "answers-to-confirm").unwrap();
    let words = format!("{} answers to confirm", n_waiting["of"].as_str().unwrap());
    assert!(told.contains(&words), "{words}: {told}");
    let run = place.run("new third.skaidra --from nothing.pdf");
    assert_eq!(run.code, Some(2));
    assert!(!place.path().join("third.skaidra").exists());
    let run = place.run("new third.skaidra --kind library");
    assert_eq!(run.code, Some(2), "without an earlier one the name is needed");
}

#[test]
fn beside_last_year_nothing_confirmed_gives_no_level_on_the_command_line() {
    let place = Place::new();
    place.write("old.skaidra", &small().journal);
    place.ok("new next.skaidra --from old.skaidra");
    let said = place.ok("compare old.skaidra next.skaidra");
    let first = said.lines().next().unwrap();
    assert!(first.contains(") → no level can be given yet ("), "{first}");
    // The data hold the level of the method, in both commands, and that nothing is answered.
    let json = |line: &str| serde_json::from_str::<Value>(&place.ok(line)).unwrap();
    let compared = &json("compare old.skaidra next.skaidra --json")["new"];
    let scored = json("score next.skaidra --json");
    for key in ["level", "coverage"] {
        assert_eq!(compared[key], scored[key], "{key}");
    }
    assert_eq!(compared["coverage"], 0.0);
}
