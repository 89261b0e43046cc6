//! Checklists of one's own in the window: added in the settings, chosen, asked, and taken out again.

use std::path::Path;

use eframe::egui::{Key, OutputCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::domain::{ActionStatus, Change, PackVersion};
use skaidra::i18n::{Language, Tr};
use skaidra::session::Session;

use super::keyboard::name_of_focused;
use super::window::{Begin, Window, question};
use crate::store::disk::Disk;
use crate::support;

/// Types a folder into the dialog that adds a pack.
fn add(window: &mut Window, pack: &str) {
    window.go(Tr::menu_screen_settings);
    window.click("Pridėti sąrašų…");
    add_from(window, &support::pack(pack));
}

fn add_from(window: &mut Window, folder: &Path) {
    window.replace_text("Aplanko vieta", folder.to_str().unwrap());
    window.click("Pridėti");
}

/// The example with two answers of a pack that was taken out of use then.
fn without_pack() -> Window {
    let mut window = Window::example();
    add(&mut window, "building-permits");
    window.click_with("Statybos leidimai (3");
    for id in ["bp-01", "bp-02"] {
        window.go_to_question(id);
        window.key(Key::Num3);
    }
    window.go(Tr::menu_screen_settings);
    window.click("Nebenaudoti „building-permits“…");
    window.click("Nebenaudoti");
    window
}

#[test]
fn what_is_undone_of_a_pack_that_is_not_here_is_named_and_no_scope_is_called_empty() {
    let mut window = without_pack();
    window.go(Tr::menu_screen_results);
    let shown = window.words().len();
    window.ctrl(Key::Z);
    assert!(!window.on_disk().answers.contains_key(&question("bp-02")));
    let said = "Atšaukta: atsakymas bp-02 (šio sąrašo programoje nėra)";
    assert!(window.shows_with(said), "{:?}", window.words());
    assert!(shown <= window.words().len(), "the results stay: {:?}", window.words());
    window.ctrl(Key::Y);
    assert!(window.on_disk().answers.contains_key(&question("bp-02")));
    window.go(Tr::menu_screen_answers);
    assert!(!window.shows_with("Nepasirinkta, kas vertinama"), "{:?}", window.words());
}

#[test]
fn the_history_names_a_question_of_an_own_pack_as_any_other_and_of_a_missing_one_once() {
    let mut window = without_pack();
    let deed = |window: &mut Window| {
        window.go(Tr::menu_screen_history);
        let words = window.words();
        words.iter().find(|it| it.starts_with("Atsakymas bp-02")).cloned().unwrap()
    };
    assert_eq!(deed(&mut window), "Atsakymas bp-02");
    add(&mut window, "building-permits");
    // Though the same deeds were put into words before.
    let told = deed(&mut window);
    assert!(told.starts_with("Atsakymas bp-02 · Ar "), "{told}");
}

#[test]
fn next_year_takes_over_the_checklist_of_a_pack_that_is_not_here_and_says_so() {
    let mut window = without_pack();
    window.command(Tr::repeat_command);
    let said = "„building-permits“ programoje nėra. Jis ir viskas, kas apie jį įrašyta, perkeliama";
    assert!(window.shows_with(said), "{:?}", window.words());
    window.click("Pradėti");
    let said = "kontrolinis sąrašas „building-permits“ (rinkinys building-permits 1.0), kurio";
    assert!(window.shows_with(said), "{:?}", window.words());
    let disk = window.on_disk();
    assert!(disk.scope.checklists.iter().any(|it| it.as_str() == "building-permits"));
    assert_eq!(disk.packs.len(), 1, "{:?}", disk.packs);
    assert!(disk.unconfirmed(&question("bp-01")).is_some());
    // Once it is here again, its questions ask.
    add(&mut window, "building-permits");
    window.go_to_question("bp-01");
    assert!(window.shows_with("Ar taip yra ir šiandien?"), "{:?}", window.words());
    window.key(Key::C);
    assert!(window.on_disk().unconfirmed(&question("bp-01")).is_none());
}

/// That the checklist is missing, as it is said when a file is opened.
const MISSED: &str =
    "kontrolinis sąrašas „building-permits“ (rinkinys building-permits 1.0), kurio";

#[test]
fn what_an_open_assessment_loses_with_its_pack_is_said_at_once_and_wherever_it_would_be_sought() {
    let mut window = without_pack();
    let is_told = |window: &Window| {
        window.words().iter().any(|it| it.starts_with("Į šį įsivertinimą") && it.contains(MISSED))
    };
    assert!(is_told(&window), "{:?}", window.words());
    add(&mut window, "building-permits");
    assert!(!window.shows_with(MISSED), "{:?}", window.words());
    window.click("Nebenaudoti „building-permits“…");
    window.click("Nebenaudoti");
    assert!(is_told(&window), "{:?}", window.words());
    window.rest(2);
    window.click_last("Užverti");
    assert!(!is_told(&window), "{:?}", window.words());
    assert!(window.shows_with(MISSED), "below the lists: {:?}", window.words());
    window.go(Tr::menu_screen_export);
    assert!(window.shows_with(MISSED), "{:?}", window.words());
    window.click("Savi kontroliniai sąrašai");
    assert!(window.shows("Pridėti sąrašų…"), "{:?}", window.words());
}

#[test]
fn an_open_action_for_a_question_of_a_missing_pack_names_it_and_leads_to_where_it_is_added() {
    let window = without_pack();
    let mut action = window.assessment().actions[0].clone();
    let path = window.session().path().to_owned();
    let kept = window.again(Language::Lithuanian);
    action.status = ActionStatus::Running;
    action.questions = vec![question("bp-03")];
    let mut session = Session::open(&path).unwrap();
    let change = Change::ReplaceAction(action.clone());
    session.run(session.changed_at(), "Vedėja", change).unwrap();
    drop(session);
    let mut window = kept.opening(Language::Lithuanian, path);
    window.go(Tr::menu_screen_plan);
    let lists = "„building-permits“ (rinkinys building-permits 1.0)";
    let row = window.tr.plan_window_missing(lists, 1_usize, "bp-03");
    assert!(row.contains("klausimo bp-03 kontrolinio sąrašo programoje nėra"), "{row}");
    assert!(window.shows_with(&row), "{:?}", window.words());
    let left_out = window.tr.plan_window_left_out("bp-03");
    assert!(!window.shows_with(&left_out), "{:?}", window.words());
    let name = format!("1. {}", action.title);
    let line = window.tr.plan_window_checks_missing(name, lists, 1_usize, "bp-03");
    window.click_with(&line);
    assert!(window.shows("Pridėti sąrašų…"), "{:?}", window.words());
    add(&mut window, "building-permits");
    window.go(Tr::menu_screen_plan);
    assert!(!window.shows_with("programoje nėra"), "{:?}", window.words());
}

/// Types into the dialog where the example goes.
fn save_example(window: &mut Window, folder: &Path) {
    window.replace_text("Aplanko vieta", folder.to_str().unwrap());
    window.click("Išsaugoti");
}

#[test]
fn a_pack_that_is_added_is_chosen_and_asked_at_once_and_can_be_taken_out() {
    let mut window = Window::example();
    add(&mut window, "building-permits");
    assert!(
        window.shows_with("Pridėta: Statybos leidimai (building-permits 1.0)"),
        "{:?}",
        window.words()
    );
    assert!(window.shows_with("Statybos leidimai (building-permits 1.0)"), "{:?}", window.words());
    let before = window.assessment().scope.checklists.len();
    window.click_with("Statybos leidimai (3");
    assert_eq!(window.assessment().scope.checklists.len(), before + 1);
    assert_eq!(window.assessment().packs.len(), 1);
    window.go(Tr::menu_screen_answers);
    assert!(window.shows_with("Statybos leidimai"), "{:?}", window.words());

    window.go(Tr::menu_screen_settings);
    window.click("Nebenaudoti „building-permits“…");
    window.click("Nebenaudoti");
    assert!(!window.shows("Statybos leidimai (building-permits 1.0)"), "{:?}", window.words());
    assert!(window.shows_with("removed-packs"), "{:?}", window.words());
    // What was chosen stays chosen, whatever else is chosen meanwhile.
    window.click_with("Socialinis būstas (");
    assert_eq!(window.assessment().scope.checklists.len(), before + 2);
    assert_eq!(window.assessment().packs.len(), 1);
}

#[test]
fn what_is_wrong_with_a_pack_is_named_in_the_dialog() {
    let mut window = Window::example();
    add(&mut window, "broken");
    let words = window.words();
    assert!(window.shows_with("Nieko nepridėta"), "{words:?}");
    assert!(window.shows_with("gates.ron") && window.shows_with("klaid"), "{words:?}");
    window.click("Atsisakyti");
    assert!(!window.folder().join("data/packs/broken").exists());
}

/// A copy of the example with a text replaced in one of its files.
fn changed(window: &Window, file: &str, old: &str, new: &str) -> std::path::PathBuf {
    let folder = window.folder().join("ours");
    std::fs::remove_dir_all(&folder).ok();
    for (name, bytes) in skaidra::store::read_folder(&support::pack("building-permits")).unwrap() {
        let text = String::from_utf8(bytes).unwrap();
        let path = folder.join(&name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, if name == file { text.replace(old, new) } else { text }).unwrap();
    }
    folder
}

#[test]
fn one_slip_in_a_pack_is_one_line_of_the_dialog() {
    let mut window = Window::example();
    add(&mut window, "building-permits");
    let pack = "checklists/pack.ron";
    let checklist = "checklists/building-permits.ron";
    let texts = "locales/lt/checklists/building-permits.ftl";
    for (file, old, new, expected) in [
        (
            checklist,
            "unit-head",
            "unithead",
            "bp-02.group: grupės unithead nėra (patarimas: galbūt turėjo būti unit-head; grupės",
        ),
        (texts, ".red-flag = P", ".red flag = P", ":21: ši eilutė neperskaitoma"),
        (pack, "id: \"building-permits\"", "id: \"permits\"", "jei tai nauja jo versija"),
    ] {
        let folder = changed(&window, file, old, new);
        window.click("Pridėti sąrašų…");
        add_from(&mut window, &folder);
        let words = window.words();
        let said = words.iter().find(|it| it.contains("Nieko nepridėta")).unwrap();
        assert!(said.contains(expected) && said.lines().count() == 2, "{said}");
        window.click("Atsisakyti");
    }
    // Without the file that names it, nobody knows that it is the pack that is there.
    let folder = changed(&window, pack, "", "");
    std::fs::remove_file(folder.join(pack)).unwrap();
    for (folder, expected) in [
        (folder.clone(), "checklists/pack.ron: failo nėra (patarimas: rinkinio aplanke"),
        (folder.join("checklists"), "building-permits.ron: šis aplankas – tik rinkinio dalis"),
    ] {
        window.click("Pridėti sąrašų…");
        add_from(&mut window, &folder);
        let words = window.words();
        let said = words.iter().find(|it| it.contains("Nieko nepridėta")).unwrap();
        assert!(said.contains(expected) && said.lines().count() == 2, "{said}");
        window.click("Atsisakyti");
    }
}

#[test]
fn a_new_assessment_is_proposed_own_checklists_and_owes_no_reason_for_leaving_one_out() {
    let mut window = Window::new(Language::Lithuanian);
    add(&mut window, "building-permits");
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno rajono savivaldybė");
    window.click("Savivaldybė");
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Meras");
    window.press(Tr::dialogs_next);
    for _ in 0..2 {
        assert!(!window.shows("Kodėl siūlomi sąrašai nevertinami"), "{:?}", window.words());
        window.click_with("Statybos leidimai (3");
    }
    window.click("Pradėti įsivertinimą");
    let own = |it: &PackVersion| (it.id.to_string(), it.version.clone());
    let packs: Vec<_> = window.on_disk().packs.iter().map(own).collect();
    assert_eq!(packs, [("building-permits".to_owned(), "1.0".to_owned())]);
    assert_eq!(window.session().header().content, "2026.1", "of what is built in");
}

#[test]
fn a_pack_that_is_damaged_is_left_out_by_name_and_the_others_stay() {
    let mut window = Window::new(Language::Lithuanian);
    add(&mut window, "building-permits");
    let file = "data/packs/building-permits/checklists/building-permits.ron";
    std::fs::write(window.folder().join(file), "(").unwrap();
    add(&mut window, "small");
    assert!(window.shows_with("Rinkinys „building-permits“ praleistas"), "{:?}", window.words());
    assert!(window.shows_with("(small 1)"), "{:?}", window.words());
    assert!(!window.shows("Statybos leidimai (building-permits 1.0)"), "{:?}", window.words());
}

/// The address that a button hands to the system.
fn opened_by(window: &mut Window, button: &str) -> String {
    window.harness.get_by_label(button).click();
    let mut opened = None;
    for _ in 0..4 {
        window.harness.step();
        let commands = &window.harness.output().platform_output.commands;
        opened = opened.or_else(|| {
            commands.iter().find_map(|it| match it {
                OutputCommand::OpenUrl(it) => Some(it.url.clone()),
                _ => None,
            })
        });
    }
    opened.unwrap()
}

#[test]
fn an_example_with_a_description_is_saved_said_where_and_added_as_it_is() {
    let low = Begin { size: [1024.0, 560.0], ..Begin::new(Language::Lithuanian) };
    let mut window = low.window();
    window.go(Tr::menu_screen_settings);
    assert!(window.shows_with("išsaugokite pavyzdį"), "{:?}", window.words());
    window.click("Išsaugoti pavyzdį su aprašu…");
    let proposed = window.harness.get_by_label("Aplanko vieta").accesskit_node().value().unwrap();
    assert!(proposed.ends_with("savi-klausimai"), "{proposed}");
    let folder = window.folder().join("pavyzdžiai/mano sąrašas");
    save_example(&mut window, &folder);
    let description = folder.join("SKAITYKITE.txt");
    let said = format!("✓ Pavyzdys išsaugotas. Pradėkite nuo jo aprašo: {}", description.display());
    assert!(window.shows(&said), "{:?}", window.words());
    let way = window.harness.get_by_label("Atverti aplanką").rect();
    assert!(
        window.harness.ctx.content_rect().contains_rect(way) && way.bottom() < 520.0,
        "{way:?}"
    );
    let text = std::fs::read_to_string(&description).unwrap();
    assert!(text.starts_with("# Savi kontroliniai sąrašai\n"), "{text}");
    for (way, end) in
        [("Atverti failą", "/SKAITYKITE.txt"), ("Atverti aplanką", "%C4%85ra%C5%A1as")]
    {
        let opened = opened_by(&mut window, way);
        assert!(opened.starts_with("file://") && opened.ends_with(end), "{way}: {opened}");
    }

    window.click("Pridėti sąrašų…");
    add_from(&mut window, &folder);
    assert!(
        window.shows_with("Pridėta: Statybos leidimai (building-permits 1.0)"),
        "{:?}",
        window.words()
    );
    // Elsewhere it is no news any more.
    window.go(Tr::menu_screen_start);
    window.go(Tr::menu_screen_settings);
    assert!(!window.shows_with("Pavyzdys išsaugotas"), "{:?}", window.words());
}

#[test]
fn an_example_is_never_saved_over_anything_and_the_dialog_says_why() {
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_settings);
    window.click("Išsaugoti pavyzdį su aprašu…");
    let folder = window.folder().join("dokumentai");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("raštas.txt"), "Mūsų").unwrap();
    save_example(&mut window, &folder);
    assert!(window.shows_with("Šiame aplanke jau kai kas yra"), "{:?}", window.words());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    save_example(&mut window, &folder.join("raštas.txt"));
    assert!(window.shows_with("Toks failas jau yra"), "{:?}", window.words());
    assert_eq!(std::fs::read_to_string(folder.join("raštas.txt")).unwrap(), "Mūsų");
    let empty = window.folder().join("tuščias");
    std::fs::create_dir(&empty).unwrap();
    save_example(&mut window, &empty);
    assert!(window.shows_with("Pavyzdys išsaugotas"), "{:?}", window.words());
    assert!(empty.join("checklists/pack.ron").is_file());
}

#[test]
fn an_example_that_cannot_be_saved_in_a_place_leaves_nothing_there_and_is_saved_in_another() {
    let Some(disk) = Disk::of(16) else { return };
    let mut window = Window::new(Language::Lithuanian);
    window.go(Tr::menu_screen_settings);
    window.click("Išsaugoti pavyzdį su aprašu…");
    let folder = disk.path().join("a/b");
    save_example(&mut window, &folder);
    // All of it has no room there: three languages and a description.
    assert!(window.shows_with("diskas pilnas"), "{:?}", window.words());
    assert_eq!(std::fs::read_dir(disk.path()).unwrap().count(), 0);
    assert!(disk.make_read_only());
    save_example(&mut window, &folder);
    assert!(window.shows_with("čia rašyti neleidžiama"), "{:?}", window.words());
    assert!(!window.shows_with("Pavyzdys išsaugotas"), "{:?}", window.words());
    let elsewhere = window.folder().join("kitur");
    save_example(&mut window, &elsewhere);
    assert!(elsewhere.join("SKAITYKITE.txt").is_file());
}

#[test]
fn a_checklist_without_questions_of_the_short_assessment_is_not_offered_for_it() {
    const UNASKED: &str = "Statybos leidimai (trumpajame įsivertinime klausimų nėra)";
    let is_off =
        |window: &Window| window.harness.get_by_label(UNASKED).accesskit_node().is_disabled();
    let mut window = Window::new(Language::Lithuanian);
    add(&mut window, "building-permits");
    window.go(Tr::menu_screen_start);
    window.press(Tr::menu_command_new);
    window.type_at(Tr::assessment_new_name, "Ąžuolyno rajono savivaldybė");
    window.click("Savivaldybė");
    window.press(Tr::dialogs_next);
    window.type_at(Tr::assessment_new_own_post, "Meras");
    window.press(Tr::dialogs_next);
    window.click("Trumpasis įsivertinimas");
    assert!(is_off(&window), "{:?}", window.words());
    window.click_with("Socialinis būstas (");
    window.click("Visi klausimai");
    assert!(window.shows_with("Statybos leidimai (3"), "{:?}", window.words());
    window.click("Trumpasis įsivertinimas");
    window.click("Pradėti įsivertinimą");
    assert!(window.on_disk().packs.is_empty(), "{:?}", window.on_disk().packs);
    window.go(Tr::menu_screen_settings);
    assert!(is_off(&window), "{:?}", window.words());
    window.click("Visi klausimai");
    window.click_with("Statybos leidimai (3");
    window.click("Trumpasis įsivertinimas");
    assert!(!is_off(&window), "what is chosen can be taken out: {:?}", window.words());
    window.click(UNASKED);
    assert!(window.on_disk().packs.is_empty() && is_off(&window), "{:?}", window.words());
}

#[test]
fn by_keys_a_pack_is_kept_unless_somebody_goes_on_and_the_keyboard_stays_there() {
    let mut window = Window::example();
    add(&mut window, "building-permits");
    let take_out = "Nebenaudoti „building-permits“…";
    for key in [Key::Enter, Key::Escape] {
        window.harness.get_by_label(take_out).focus();
        window.run();
        window.key(Key::Enter);
        assert_eq!(name_of_focused(&window), "Palikti", "{key:?}");
        window.key(key);
        assert_eq!(name_of_focused(&window), take_out, "{key:?}");
        assert!(!window.shows("Palikti"), "{:?}", window.words());
    }
    window.key(Key::Enter);
    window.go(Tr::menu_screen_start);
    window.go(Tr::menu_screen_settings);
    assert!(window.shows(take_out) && !window.shows("Palikti"), "{:?}", window.words());
}
