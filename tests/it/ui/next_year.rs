//! Next year's official repeats it: begins from the last one, confirms, closes actions, compares, exports.

use eframe::egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{ActionStatus, Answer, Change, QuestionId};
use skaidra::i18n::{Language, Tr};
use skaidra::report::{Plan, Profile};

use super::window::{Begin, Window, question};
use crate::review::sample::{changes, forged, small, write};

/// The worked example, and from it next year's assessment.
fn begun() -> (Window, std::path::PathBuf) {
    let mut window = Window::example();
    let old = window.session().path().to_owned();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    (window, old)
}

/// The first question that waits.
fn first_waiting(window: &Window) -> QuestionId {
    window.assessment().to_confirm.iter().next().unwrap().clone()
}

#[test]
fn next_years_official_repeats_it() {
    let (mut window, old) = begun();
    let before = std::fs::read(&old).unwrap();
    assert_ne!(window.session().path(), old, "a file of its own");
    let n_waiting = window.on_disk().to_confirm.len();
    assert!(20 < n_waiting, "{n_waiting}");
    assert!(window.shows_with("laukia patvirtinimo"), "{:?}", window.words());

    // One key confirms and goes on; another level answers anew.
    assert!(window.shows_with("Ar taip yra ir šiandien?"), "{:?}", window.words());
    let first = first_waiting(&window);
    window.key(Key::C);
    assert!(!window.on_disk().to_confirm.contains(&first));
    assert_eq!(window.on_disk().to_confirm.len(), n_waiting - 1);
    // The next one that waits is there already.
    assert!(window.shows_with("Ar taip yra ir šiandien?"), "{:?}", window.words());
    window.key(Key::Num4);
    assert_eq!(window.on_disk().to_confirm.len(), n_waiting - 2);
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().to_confirm.len(), n_waiting - 1, "undo lets it wait again");
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().to_confirm.len(), n_waiting);

    // The filter counts down to none.
    window.ctrl(Key::F);
    window.filter("Laukia patvirtinimo");
    for _ in 0..n_waiting {
        window.key(Key::C);
    }
    assert!(window.on_disk().to_confirm.is_empty(), "{:?}", window.on_disk().to_confirm);
    assert!(!window.shows_with("Ar taip yra ir šiandien?"));

    // Last year's actions ask where they are.
    window.click_first("Planas");
    assert!(window.shows_with("Būsena (veiksmas iš ankstesnio plano)"));

    // Nothing was answered differently, so nothing really changed.
    window.click_first("Palyginimas");
    assert!(window.shows_with("Palyginta su"), "{:?}", window.words());
    assert!(window.shows_with("Kitokie atsakymai: 0,00"), "{:?}", window.words());

    // The export offers the changes by itself.
    window.click_first("Eksportas");
    assert!(window.shows_with("Parodyti, kas pasikeitė nuo"));
    let path = window.folder().join("next.json");
    window.click("Duomenys (JSON)");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    let plan = Plan::from_json(&std::fs::read(&path).unwrap()).unwrap();
    let changes = plan.previous.unwrap();
    assert_eq!(
        changes.actions.len(),
        Plan::of_previous(window.on_disk().previous.as_ref().unwrap()).unwrap().actions.len()
    );
    assert_eq!(std::fs::read(&old).unwrap(), before, "last year's file is as it was");
}

#[test]
fn what_changed_is_shown_question_by_question_and_opens_the_question() {
    let (mut window, _) = begun();
    let first = window.assessment().to_confirm.iter().find(|it| it.as_str() == "na-03").cloned();
    let first = first.unwrap();
    window.click_first("Palyginimas");
    // What nobody has looked at is not called a change, unless that is asked for.
    assert!(window.shows_with("Kitokie atsakymai: 0,00"), "{:?}", window.words());
    window.click("laikyti klausimus neatsakytais");
    // Nothing is confirmed, so there is no index that could have fallen.
    assert!(window.shows_with("Kaip pasikeitė indeksas, nerodoma"), "{:?}", window.words());
    window.click("Peržiūrėti nepatvirtintus");
    while window.assessment().to_confirm.contains(&first) {
        window.key(Key::C);
    }
    window.click_first("Palyginimas");
    window.click_with("na-03");
    assert!(window.shows_with("Ar asmens socialinių paslaugų poreikį"), "{:?}", window.words());
}

#[test]
fn all_answers_with_evidence_that_is_not_too_old_are_confirmed_in_one_deed() {
    let (mut window, _) = begun();
    let n_waiting = window.on_disk().to_confirm.len();
    window.click_with("naujų įrodymų nereikia");
    assert_eq!(window.on_disk().to_confirm.len(), n_waiting, "they are shown before");
    assert!(window.shows("Patvirtinti iš karto"), "{:?}", window.words());
    let waiting = window.on_disk().to_confirm;
    let is_go =
        |it: &String| it.starts_with("Patvirtinti ") && it.ends_with("taip yra ir šiandien");
    let go = window.words().into_iter().find(is_go).unwrap();
    assert_eq!(super::keyboard::name_of_focused(&window), go);
    window.key(Key::Enter);
    let left = window.on_disk().to_confirm;
    let n_left = left.len();
    assert!(n_left < n_waiting && 0 < n_left, "{n_left} of {n_waiting}");
    let on = window.session().assessed_on();
    for id in waiting {
        let assessment = window.assessment();
        let fresh = assessment
            .evidence_of(&id)
            .iter()
            .filter(|it| it.date.is_some() && skaidra::scoring::aged_grade(it, on) == it.grade);
        let needed = match &assessment.answers[&id] {
            Answer::Level(level) => level.get().saturating_sub(1),
            _ => 4,
        };
        let is_shown = needed <= fresh.map(|it| it.grade.get()).max().unwrap_or(0);
        assert_eq!(left.contains(&id), !is_shown, "{id}");
    }
    let n = n_waiting - n_left;
    assert!(window.shows_with("Atšaukti: patvirtin"), "{:?}", window.words());
    window.key(Key::Escape);
    window.ctrl(Key::Z);
    assert_eq!(window.on_disk().to_confirm.len(), n_left + n, "one step takes all back");
}

#[test]
fn a_claim_raised_without_new_evidence_is_not_called_better() {
    let (mut window, _) = begun();
    let is_bare = |id: &&QuestionId| {
        window.assessment().evidence_of(id).is_empty()
            && matches!(window.assessment().answers.get(*id), Some(Answer::Level(it)) if it.get() == 2)
    };
    let raised = window.assessment().to_confirm.iter().find(is_bare).cloned();
    let raised = raised.unwrap();
    window.click_first("Atsakymai");
    window.click_with(&format!("{raised} "));
    window.key(Key::Num3);
    window.click_first("Palyginimas");
    let row = window.words().into_iter().find(|it| it.starts_with(&format!("{raised}  ")));
    let row = row.unwrap();
    assert!(row.contains("deklaruota daugiau, pagrindimas tas pats"), "{row}");
    assert!(!window.shows_with("Geriau ("), "{:?}", window.words());
    assert!(window.shows_with("Tik deklaruota kitaip (1)"), "{:?}", window.words());
}

#[test]
fn a_chosen_file_is_compared_and_can_be_remembered() {
    let (window, old) = begun();
    let new = window.session().path().to_owned();
    let copy = window.folder().join("copy.skaidra");
    std::fs::copy(&old, &copy).unwrap();
    drop(window);
    let _ = new;
    let mut window = Window::example();
    window.click_first("Palyginimas");
    assert!(window.shows_with("Sugalvotas pavyzdys"), "the empty screen teaches");
    window.click("Palyginti su kitu failu…");
    let earlier = window.folder().join("earlier.skaidra");
    std::fs::copy(window.session().path(), &earlier).unwrap();
    window.replace_text("Failo vieta", earlier.to_str().unwrap());
    window.click("Palyginti");
    window.wait_for_words("Palyginta su");
    assert!(window.assessment().previous.is_none());
    // Until something is changed it is the same assessment, and nothing is said to have stayed as it was.
    assert!(window.shows_with("Tai tas pats įsivertinimas (atspaudas "), "{:?}", window.words());
    assert!(!window.shows_with("Įsiminti "), "{:?}", window.words());
    assert!(!window.shows_with("nepasikeitė"), "{:?}", window.words());
    window.go(Tr::menu_screen_answers);
    let first = window.assessment().answers.get(&question("na-01")).cloned();
    let is_lowest = matches!(first, Some(Answer::Level(it)) if it.get() == 0);
    window.go_to_question("na-01");
    window.key(if is_lowest { Key::Num1 } else { Key::Num0 });
    window.go(Tr::menu_screen_compare);
    assert!(!window.shows_with("Tai tas pats"), "{:?}", window.words());
    window.click("Įsiminti ir rodyti pokyčius plane");
    assert!(window.on_disk().previous.is_some());
    assert!(window.shows_with("bus eksportuojamo plano 7 dalyje"));
    assert!(!window.shows(&window.tr.compare_remembered()), "it is the one that is remembered");
    window.click("Atšaukti: ankstesnis įsivertinimas");
    assert!(window.on_disk().previous.is_none());
}

#[test]
fn a_plan_that_was_altered_is_neither_compared_nor_remembered() {
    let mut window = Window::example();
    window.click_first("Palyginimas");
    let path = window.folder().join("suklastotas.pdf");
    std::fs::write(&path, forged(Profile::Public).pdf).unwrap();
    window.click("Palyginti su kitu failu…");
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.click("Palyginti");
    window.wait_for_words("Planas po eksportavimo pakeistas, lyginti su juo");
    assert!(!window.shows_with("Įsiminti "), "{:?}", window.words());
    assert!(!window.shows_with("Palyginta su"), "{:?}", window.words());
}

#[test]
fn a_damaged_assessment_is_compared_up_to_the_break_which_is_said_and_not_remembered() {
    let mut window = Window::example();
    window.click_first("Palyginimas");
    let path = window.folder().join("sugadintas.skaidra");
    std::fs::copy("tests/fixtures/journals/broken/changed-answer.skaidra", &path).unwrap();
    window.click("Palyginti su kitu failu…");
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.click("Palyginti");
    window.wait_for_words("Palyginta su");
    assert!(window.shows_with("Sugadinta failo"), "{:?}", window.words());
    assert!(!window.shows_with("Įsiminti "), "{:?}", window.words());
}

#[test]
fn a_remembered_plan_that_was_altered_is_said_before_the_plan_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.skaidra");
    let mut deeds = changes("Ąžuolynas");
    deeds.push(Change::SetPrevious(Some(forged(Profile::Full).plan.remembered())));
    drop(write(&path, &deeds));
    let mut window = Window::open(Language::Lithuanian, path);
    for screen in [Tr::menu_screen_export, Tr::menu_screen_compare] {
        window.go(screen);
        let words = "Įsimintas ankstesnis planas pakeistas po eksportavimo";
        assert!(window.shows_with(words), "{:?}", window.words());
        assert!(!window.shows_with("Parodyti, kas pasikeitė"), "{:?}", window.words());
    }
}

#[test]
fn an_earlier_answer_can_stay_hidden_until_one_is_given_anew() {
    let (mut window, _) = begun();
    window.click("slėpti ankstesnius atsakymus");
    assert!(window.shows_with("Ankstesnis atsakymas paslėptas"));
    assert!(!window.shows_with("Ar taip yra ir šiandien?"));
    let first = question("core-01");
    assert!(window.assessment().to_confirm.contains(&first));
    window.key(Key::Num1);
    assert!(!window.on_disk().to_confirm.contains(&first));
}

#[test]
fn a_done_action_asks_for_its_day_and_its_evidence() {
    let (mut window, _) = begun();
    window.click_first("Planas");
    let idx = window.assessment().actions.iter().position(|it| it.status == ActionStatus::Planned);
    let idx = idx.unwrap();
    let id = window.assessment().actions[idx].id.clone();
    window.choose_nth(
        "Būsena (veiksmas iš ankstesnio plano)",
        idx,
        "Atlikta ir patvirtinta įrodymais",
    );
    let status = window.assessment().action(&id).unwrap().status;
    assert_eq!(status, ActionStatus::DoneClaimed, "its questions hold nothing that shows it");
    assert!(window.shows_with("Kol jų nėra, veiksmas lieka"), "{:?}", window.words());
    let action = window.on_disk().action(&id).unwrap().clone();
    assert_eq!((action.closed_on, action.closed_grade), (None, None), "nothing is made up");
}

#[test]
fn next_years_official_begins_from_the_plan_that_was_sent() {
    let mut window = Window::example();
    let answers = window.assessment().answers.len();
    window.click_first("Eksportas");
    let path = window.folder().join("sent.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");

    // Another official, at another machine, has nothing but the plan.
    let mut other = Window::new(Language::Lithuanian);
    other.ctrl(Key::O);
    other.replace_text("Failo vieta", path.to_str().unwrap());
    other.click("Atverti");
    other.wait_for_words("Planas nuo eksportavimo nepakeistas");
    other.click("Pradėti kitų metų įsivertinimą nuo šio plano…");
    other.typed("Vedėja");
    other.click("Pradėti");
    assert!(other.shows_with("Naujas įsivertinimas pradėtas"), "{:?}", other.words());
    assert!(other.shows_with("Ar taip yra ir šiandien?"), "{:?}", other.words());
    let begun = other.on_disk();
    assert_eq!(begun.to_confirm.len(), answers, "every answer waits");
    let remembered = Plan::of_previous(begun.previous.as_ref().unwrap()).unwrap();
    assert_eq!(remembered.institution.name, window.assessment().institution.name);
    assert_eq!(other.folder().join("data/assessments"), other.session().path().parent().unwrap());
}

#[test]
fn the_palette_begins_next_year_from_the_plan_that_is_reviewed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gautas.pdf");
    std::fs::write(&path, &small().pdf).unwrap();
    let mut window = Window::open(Language::Lithuanian, path);
    window.wait_for_words("Planas nuo eksportavimo nepakeistas");
    window.command(Tr::repeat_command);
    window.typed("Vedėja");
    window.click("Pradėti");
    assert_eq!(window.on_disk().institution.name, small().plan.institution.name);
    assert!(window.on_disk().previous.is_some());
}

#[test]
fn the_start_screen_tells_this_years_assessment_from_the_last() {
    let (mut window, old) = begun();
    let session = skaidra::session::Session::open(&old).unwrap();
    let before = window.tr.short_date(session.assessed_on());
    drop(session);
    // This year's file is in the list once another is open.
    window.command(Tr::menu_command_example);
    window.click_first("Pradžia");
    let words = format!("tęsia {before} įsivertinimą");
    assert!(window.shows_with(&words), "{:?}", window.words());
}

#[test]
fn an_answer_that_is_taken_out_is_not_confirmed_with_the_others() {
    let (mut window, _) = begun();
    window.click_with("naujų įrodymų nereikia");
    assert!(window.shows_with("šiam lygiui įrodymų nereikia"), "{:?}", window.words());
    let box_of = |window: &Window| {
        let all = window.harness.query_all_by_role(eframe::egui::Role::CheckBox);
        all.map(|it| it.accesskit_node().label().unwrap_or_default()).next().unwrap()
    };
    let first = box_of(&window);
    // A click beside the list loses nothing.
    super::labels::click_at(&mut window, eframe::egui::Pos2::new(20.0, 700.0));
    assert!(window.shows(&first), "{:?}", window.words());
    window.click(&first);
    let is_go =
        |it: &String| it.starts_with("Patvirtinti ") && it.ends_with("taip yra ir šiandien");
    let go = window.words().into_iter().find(is_go).unwrap();
    window.click(&go);
    let id = question(first.split(' ').next().unwrap());
    assert!(window.on_disk().to_confirm.contains(&id), "{id}");
}

#[test]
fn questions_about_the_last_year_are_not_confirmed_with_older_evidence_unless_somebody_says_so() {
    let (mut window, _) = begun();
    window.go(Tr::menu_screen_settings);
    window.replace_text("Vertinimo data", "2027-11-22");
    window.rest(2);
    window.go(Tr::menu_screen_answers);
    let waiting = window.on_disk().to_confirm;
    window.go_to_question("core-01");
    // Of a single one it is said before the key confirms it.
    assert!(window.shows_with("senasis nerodo, kaip yra dabar"), "{:?}", window.words());
    window.click_with("naujų įrodymų nereikia");
    assert!(window.shows("Prašoma pastarųjų 12 mėnesių įrodymo, o turimas senesnis"));
    let is_go =
        |it: &String| it.starts_with("Patvirtinti ") && it.ends_with("taip yra ir šiandien");
    let go = window.words().into_iter().find(is_go).unwrap();
    window.click(&go);
    let left = window.on_disk().to_confirm;
    assert!(left.len() < waiting.len() && left.contains(&question("core-01")), "{left:?}");

    // What somebody ticks is confirmed all the same.
    window.ctrl(Key::Z);
    window.click_with("naujų įrodymų nereikia");
    window.click_with("core-01  ");
    let go = window.words().into_iter().find(is_go).unwrap();
    window.click(&go);
    assert!(!window.on_disk().to_confirm.contains(&question("core-01")));
}

#[test]
fn of_two_assessments_of_one_institution_the_later_one_says_its_day() {
    let (mut window, _) = begun();
    let day = window.session().assessed_on().to_string();
    let name = window.assessment().institution.name.clone();
    assert!(window.shows_with(&format!("{name}, {day}")), "{:?}", window.words());
    window.go(Tr::menu_screen_start);
    let words = window.words();
    let listed = format!("Išimti iš sąrašo (failas lieka): {name}, 20");
    assert!(words.iter().any(|it| it.starts_with(&listed)), "{words:?}");
}

#[test]
fn what_became_of_last_years_actions_fits_the_window() {
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let (mut window, _) = begun();
        window.resize(size);
        window.go(Tr::menu_screen_compare);
        let head = window.harness.get_by_label_contains("Veiksmas, Terminas, ").rect();
        assert!(head.right() <= size[0] - 8.0 && head.left() > 100.0, "{size:?}: {head:?}");
    }
}

#[test]
fn what_became_of_the_last_plan_is_counted_as_in_the_printed_plan() {
    let (mut window, old) = begun();
    window.go(Tr::menu_screen_compare);
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("ankstesnio plano veiksm")), "{words:?}");
    let n_dropped = skaidra::session::Session::open(&old).map(|it| {
        let actions = &it.assessment().actions;
        actions.iter().filter(|it| it.status == ActionStatus::Dropped).count()
    });
    let dropped = window.tr.report_changes_actions_dropped(n_dropped.unwrap());
    assert!(window.shows_with(&dropped), "{dropped} {words:?}");
}

#[test]
fn a_question_begins_at_its_first_word_when_the_file_opens_and_after_each_confirmation() {
    let (window, _) = begun();
    let file = window.session().path().to_owned();
    let mut window = window.opening(Language::Lithuanian, file);
    window.go(Tr::menu_screen_answers);
    let texts = skaidra::content::builtin().texts(Language::Lithuanian);
    for _ in 0..4 {
        let text = &texts.question(&first_waiting(&window)).unwrap().text;
        let head = window.harness.get_by_label_contains("laukia patvirtinimo: ").rect();
        let asked = window.harness.get_by_label(text).rect();
        assert!(head.bottom() <= asked.top(), "{text} is hidden: {asked:?} above {head:?}");
        window.key(Key::C);
    }
}

#[test]
fn undo_of_a_confirmation_leads_to_its_question() {
    let (mut window, _) = begun();
    let first = first_waiting(&window);
    let is_asked = |window: &Window| window.shows(first.as_str());
    window.key(Key::C);
    window.key(Key::ArrowRight);
    assert!(!is_asked(&window), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert!(is_asked(&window), "{:?}", window.words());
}

#[test]
fn the_comparison_tells_its_finding_before_what_can_be_done_with_it() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.press(Tr::repeat_begin);
    window.go(Tr::menu_screen_compare);
    let top =
        |words: &str| window.harness.get_all_by_label_contains(words).next().unwrap().rect().top();
    let finding = top("įsivertinimo indeksas nepasikeitė");
    assert!(top("dar nepatvirtinti atsakymai") < finding, "{:?}", window.words());
    assert!(finding < top("Palyginti su kitu failu…"), "{:?}", window.words());
}

#[test]
fn an_exported_assessment_that_is_mended_long_after_keeps_the_day_of_its_plan() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("planas.skaidra");
    super::kill::begin(&file);
    let begin = Begin::new(Language::Lithuanian);
    let mut window = Begin { file: Some(file), folder, ..begin }.window();
    window.key(Key::Num1);
    let day = window.session().assessed_on();
    let begin = window.on_disk();
    window.click_first("Eksportas");
    let path = window.folder().join("planas.pdf");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir patikrinta");
    window.days_later(40);
    window.go(Tr::menu_screen_answers);
    window.key(Key::Num2);
    assert_ne!(window.session().assessed_on(), day, "work goes on");
    window.ctrl(Key::Z);
    window.days_later(200);
    window.key(Key::Num3);
    assert_eq!(window.on_disk().assessed_on, Some(day));
    assert!(window.shows_with("Vertinimo data palikta "), "{:?}", window.words());
    window.ctrl(Key::Z);
    assert_eq!((window.on_disk(), window.session().assessed_on()), (begin, day));
}
