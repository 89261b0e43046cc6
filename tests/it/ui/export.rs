//! The export says what the plan will say before it writes it, and when and where it wrote.

use std::path::PathBuf;

use eframe::egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::{Begin, Window};

fn example_at_export() -> Window {
    let mut window = Window::example();
    window.click_first("Eksportas");
    window
}

/// The example at the export of its actions as a table into a file of the test's own.
fn example_to_table() -> (Window, PathBuf) {
    let mut window = example_at_export();
    window.click("Veiksmai (CSV)");
    let path = window.folder().join("planas.csv");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    (window, path)
}

#[test]
fn answers_of_last_year_are_named_before_the_plan_is_written() {
    let mut window = Window::example();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    let n = window.on_disk().to_confirm.len();

    // The rosier comparison says what the plan would say.
    window.click_first("Palyginimas");
    let plan = "Dabar eksportuotame plane lygio nustatyti dar būtų neįmanoma.";
    assert!(window.shows(plan), "{:?}", window.words());

    window.click_first("Eksportas");
    let words = window.tr.dialogs_export_unconfirmed(n);
    assert!(words.contains("plane jų klausimai laikomi neatsakytais"), "{words}");
    assert!(window.shows(&words), "{:?}", window.words());
    window.click("Peržiūrėti nepatvirtintus");
    assert!(window.shows_with("Ar taip yra ir šiandien?"), "{:?}", window.words());
}

#[test]
fn checks_of_the_plan_that_fail_are_counted_and_lead_to_it() {
    let mut window = example_at_export();
    let counts: Vec<usize> =
        (1..99).filter(|n| window.shows(&window.tr.assessment_step_mend(*n))).collect();
    assert_eq!(counts.len(), 1, "{:?}", window.words());
    window.click("Tvarkyti planą");
    let same = window.tr.plan_window_checks(counts[0]);
    assert!(window.shows(&same), "{same} {:?}", window.words());
}

#[test]
fn a_second_export_says_when_the_first_was_written_and_what_it_replaces() {
    let (mut window, path) = example_to_table();
    assert!(!window.shows_with("bus pakeistas"), "{:?}", window.words());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    let first = window.words();
    assert!(window.shows_with("įrašyta čia: "), "{first:?}");
    assert!(window.shows_with("eksportavus dar kartą šis failas bus pakeistas"), "{first:?}");
    window.rest(60);
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    assert_ne!(window.words(), first, "the second writing shows");
    window.click("Įrašyti kitu vardu");
    assert!(!window.shows_with("bus pakeistas"), "{:?}", window.words());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    assert!(path.with_file_name("planas-2.csv").is_file());
}

#[test]
fn an_export_that_was_overtaken_by_a_change_is_no_longer_called_good() {
    let (mut window, _) = example_to_table();
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num1);
    window.key(eframe::egui::Key::Num2);
    window.go(Tr::menu_screen_export);
    assert!(window.shows_with("faile – ankstesnis planas"), "{:?}", window.words());
    assert!(!window.shows_with("įrašyta čia"), "{:?}", window.words());
}

#[test]
fn what_was_changed_since_the_exported_plan_is_said_until_it_is_exported_again() {
    let mut window = example_at_export();
    let head = window.session().head()[..8].to_owned();
    window.press(Tr::dialogs_export_docx);
    let path = window.folder().join("planas.docx");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    assert!(!window.shows_with("Nuo eksportavimo"), "{:?}", window.words());
    window.go(Tr::menu_screen_answers);
    window.key(eframe::egui::Key::Num1);
    window.key(eframe::egui::Key::Num2);
    let said = "pakeista 2 kartus. Eksportuoto plano atspaudas – ";
    for screen in [Tr::menu_screen_export, Tr::menu_screen_start] {
        window.go(screen);
        assert!(window.shows_with(&format!("{said}{head}")), "{:?}", window.words());
    }
    window.command(Tr::repeat_command);
    assert!(window.shows_with("bus lyginamas su dabartine būkle"), "{:?}", window.words());
    window.key(eframe::egui::Key::Escape);
    // It is still known when the program is begun again.
    let mut window = window.killed(Language::Lithuanian);
    window.go(Tr::menu_screen_start);
    assert!(window.shows_with(said), "{:?}", window.words());
}

#[test]
fn the_plan_of_another_assessment_is_neither_proposed_nor_replaced_unasked() {
    let mut window = example_at_export();
    window.click("Veiksmai (CSV)");
    let proposed = |window: &Window| {
        let field = window.harness.get_by_label("Kur įrašyti");
        egui_kittest::kittest::NodeT::accesskit_node(&field).value().unwrap_or_default()
    };
    let first = proposed(&window);
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    assert_eq!(proposed(&window), first, "its own file is written anew");
    let before = std::fs::read(&first).unwrap();
    window.command(Tr::repeat_command);
    window.click("Pradėti");
    window.click_first("Eksportas");
    window.click("Veiksmai (CSV)");
    let second = proposed(&window);
    assert_eq!(second, first.replace("-lt.csv", "-lt-2.csv"));
    window.replace_text("Kur įrašyti", &first);
    window.press(Tr::dialogs_export_go);
    assert_eq!(std::fs::read(&first).unwrap(), before);
    window.click("Pakeisti esamą failą");
    window.wait_for_words("įrašyta čia");
    window.replace_text("Kur įrašyti", &second);
    assert!(!std::path::Path::new(&second).exists());
}

#[test]
fn text_is_not_shown_as_pages() {
    let mut window = example_at_export();
    window.wait_for_pages();
    // What is clicked is scrolled to first; the choices stay where they are to each other.
    let place = |window: &Window| {
        let top = |label| window.harness.get_by_label(label).rect().min;
        top("Plano kalba") - top("Kas įrašoma")
    };
    let before = place(&window);
    for (format, begins) in [
        ("Tekstas (Markdown)", "# Korupcijos prevencijos veiksmų planas"),
        ("Veiksmai (CSV)", "Nr.;Veiksmas;Priežastis"),
        ("Duomenys (JSON)", "\"schema\""),
    ] {
        window.click(format);
        window.wait_for_words(begins);
        let image = eframe::egui::Role::Image;
        assert!(window.harness.query_all_by_role(image).next().is_none(), "{format}");
        assert!(!window.shows_with("7 dalyje"), "{:?}", window.words());
        assert_eq!(place(&window), before, "the choices stay where they are");
    }
}

#[test]
fn the_tables_are_written_for_a_spreadsheet_in_the_language_of_the_plan() {
    let mut window = example_at_export();
    window.click("Skaičiuoklė (.xlsx)");
    let path = window.folder().join("planas.xlsx");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.click("Eksportuoti");
    window.wait_for("✓ Įrašyta ir perskaityta iš disko");
    assert!(!window.shows_with("patikrinta"), "{:?}", window.words());
    let workbook: calamine::Xlsx<_> = calamine::open_workbook(&path).unwrap();
    assert_eq!(calamine::Reader::sheet_names(&workbook)[1], "Veiksmų planas");
}

#[test]
fn the_name_of_a_public_plan_says_so_in_its_language() {
    let mut window = example_at_export();
    window.click("Visuomenei – viešas planas");
    window.rest(1);
    let field = window.harness.get_by_label("Kur įrašyti");
    let path = egui_kittest::kittest::NodeT::accesskit_node(&field).value().unwrap_or_default();
    assert!(path.ends_with("-lt-viesas.pdf"), "{path}");
}

#[test]
fn for_whom_a_table_of_actions_is_makes_no_difference_and_it_says_so() {
    let mut window = example_at_export();
    window.click("Veiksmai (CSV)");
    assert!(window.shows(&window.tr.dialogs_export_csv_for()), "{:?}", window.words());
    window.click(&window.tr.dialogs_export_public());
    assert!(window.shows(&window.tr.dialogs_export_csv_for()), "{:?}", window.words());
}

#[test]
fn a_second_click_where_the_first_one_was_replaces_nothing() {
    let mut window = example_at_export();
    window.click("Veiksmai (CSV)");
    let path = window.folder().join("kita.csv");
    std::fs::write(&path, "kitas planas").unwrap();
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    let go = |window: &Window| window.harness.get_by_label("Eksportuoti").rect();
    let place = go(&window).center();
    for _ in 0..3 {
        window.harness.hover_at(place);
        window.harness.drag_at(place);
        window.harness.step();
        window.harness.drop_at(place);
        window.run();
        window.rest(1);
        assert!(go(&window).contains(place), "{:?} {place:?}", go(&window));
    }
    assert!(window.shows("Pakeisti esamą failą"), "{:?}", window.words());
    assert_eq!(std::fs::read(&path).unwrap(), b"kitas planas");
}

#[test]
fn what_was_put_in_the_place_of_an_export_is_not_replaced_unasked() {
    let (mut window, path) = example_to_table();
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    let own = std::fs::read(&path).unwrap();
    for is_new_run in [false, true] {
        std::fs::write(&path, "atkurta kopija").unwrap();
        if is_new_run {
            window = window.killed(Language::Lithuanian);
            window.go(Tr::menu_screen_export);
            window.click("Veiksmai (CSV)");
            window.replace_text("Kur įrašyti", path.to_str().unwrap());
        }
        window.press(Tr::dialogs_export_go);
        window.rest(1);
        assert_eq!(std::fs::read(&path).unwrap(), b"atkurta kopija", "{is_new_run}");
        assert!(window.shows("Pakeisti esamą failą"), "{:?}", window.words());
    }
    // What it wrote itself is written anew without a question, also after another start.
    std::fs::write(&path, &own).unwrap();
    let mut window = window.killed(Language::Lithuanian);
    window.go(Tr::menu_screen_export);
    window.click("Veiksmai (CSV)");
    window.replace_text("Kur įrašyti", path.to_str().unwrap());
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    assert!(!window.shows("Pakeisti esamą failą"), "{:?}", window.words());
}

#[test]
fn the_number_of_a_page_leads_to_it_in_the_preview() {
    let mut window = example_at_export();
    window.wait_for_pages();
    let images = window.harness.get_all_by_role(eframe::egui::Role::Image);
    let n_pages = images.filter(|it| it.accesskit_node().label().is_some()).count();
    assert!(10 < n_pages);
    let label = window.tr.dialogs_preview_number(n_pages);
    window.harness.get_by_role_and_label(eframe::egui::Role::SpinButton, &label).focus();
    window.run();
    window.ctrl(eframe::egui::Key::A);
    window.letters("9");
    window.key(eframe::egui::Key::Enter);
    for _ in 0..10 {
        window.run();
    }
    let page = window.tr.dialogs_preview_page(9_usize, n_pages);
    let image = window.harness.get_by_role_and_label(eframe::egui::Role::Image, &page).rect();
    let screen = window.harness.ctx.content_rect();
    assert!((0.0..200.0).contains(&image.top()) && image.left() < screen.right(), "{image:?}");
}

#[test]
fn the_pages_stand_beside_what_is_chosen_and_nothing_lies_over_them() {
    // The second is 1280 by 800 at 125 %.
    for size in [[1024.0, 700.0], [1024.0, 640.0], [870.0, 700.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_export);
        window.wait_for_pages();
        let name = window.tr.dialogs_preview();
        let pages = window.harness.get_by_role_and_label(Role::ScrollView, &name).rect();
        let mut n_beside = 0;
        for role in [Role::Button, Role::Label, Role::Heading] {
            for node in window.harness.get_all_by_role(role) {
                let rect = node.rect();
                let is_beside = rect.left() < pages.left() && rect.bottom() < size[1] - 60.0;
                if is_beside {
                    n_beside += 1;
                    assert!(rect.right() <= pages.left(), "{size:?}: {rect:?} {pages:?} {node:?}");
                }
            }
        }
        assert!(6 < n_beside, "{size:?}: {n_beside}");
    }
}

#[test]
fn text_that_no_file_has_is_named_beside_the_button_and_below_the_tick() {
    let (mut window, _) = example_to_table();
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    window.go(Tr::menu_screen_plan);
    window.replace_text("Planas nuo", "2027-13-01");
    window.go(Tr::menu_screen_export);
    window.run();
    // However far the choices were scrolled, they begin at their top, and the notice stands at the button.
    let rect = |window: &Window, words: &str| {
        window.harness.query_all_by_label_contains(words).next().unwrap().rect()
    };
    let about = rect(&window, &window.tr.dialogs_export_about());
    assert!(0.0 < about.top(), "{about:?}");
    let notice = rect(&window, "Kol laukelio tekstas netinkamas, į failą jis nepateks");
    let button = window.harness.get_by_label("Eksportuoti").rect();
    assert!(notice.bottom() < button.top(), "{notice:?} {button:?}");
    assert!(button.top() < notice.bottom() + 60.0, "{notice:?} {button:?}");
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("Į failą nepateko tekstas, kurio dar negalima įrašyti: Planas");
    assert!(window.shows_with("Kol laukelio tekstas netinkamas"), "{:?}", window.words());
    window.click("Grįžti ir pabaigti");
    window.replace_text("Planas nuo", "2027-01-01");
    window.go(Tr::menu_screen_export);
    assert!(!window.shows_with("Kol laukelio tekstas netinkamas"), "{:?}", window.words());
    window.press(Tr::dialogs_export_go);
    window.wait_for_words("įrašyta čia");
    assert!(!window.shows_with("nepateko tekstas"), "{:?}", window.words());
}
