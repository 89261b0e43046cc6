//! The list of sources of the handbook, and the mark beside what was gone to.

use eframe::egui::{Key, Rect, Role, Shape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::content::builtin;
use skaidra::i18n::{Language, Tr};
use skaidra::ui::Themes;

use super::window::Window;

fn handbook(language: Language) -> Window {
    let mut window = Window::new(language);
    window.go(Tr::menu_screen_handbook);
    window
}

fn click_row(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(Role::TreeItem, name).scroll_to_me();
    window.run();
    window.harness.get_by_role_and_label(Role::TreeItem, name).click();
    window.run();
}

/// How far down the window a heading of the page stands.
fn heading(window: &Window, title: &str) -> Rect {
    window.harness.get_all_by_role_and_label(Role::Heading, title).next().unwrap().rect()
}

/// The marks beside headings: no higher than a line, as those of boxes are.
fn bars(window: &Window) -> Vec<Rect> {
    let accent = Themes::embedded().all()[0].1.accent;
    let rows = window.harness.get_all_by_role(Role::TreeItem).map(|it| it.rect().right());
    let edge = rows.fold(0.0, f32::max);
    let shapes = window.harness.output().shapes.iter();
    let rects = shapes.filter_map(|it| match &it.shape {
        Shape::Rect(rect) if rect.fill == accent && rect.rect.width() <= 4.0 => Some(rect.rect),
        _ => None,
    });
    rects.filter(|it| edge < it.left() && it.height() < 30.0).collect()
}

/// One bar stands beside that heading.
fn is_marked(window: &Window, title: &str) -> bool {
    let heading = heading(window, title);
    let bars = bars(window);
    let is_beside =
        |bar: &Rect| bar.right() <= heading.left() && heading.y_range().contains(bar.center().y);
    bars.len() == 1 && bars.iter().all(is_beside)
}

#[test]
fn a_heading_that_was_gone_to_is_marked_and_a_chapter_read_from_its_beginning_is_not() {
    let mut window = handbook(Language::Lithuanian);
    click_row(&mut window, "16. Poreikio vertinimas ir eilės");
    assert_eq!(bars(&window), []);
    let section = "Antras vertinimas, vertas savo vardo";
    click_row(&mut window, section);
    assert!(is_marked(&window, section), "{:?}", bars(&window));
    click_row(&mut window, "17. Globos namai");
    assert_eq!(bars(&window), []);
}

#[test]
fn a_term_that_was_looked_for_is_marked() {
    let mut window = handbook(Language::Lithuanian);
    window.ctrl(Key::F);
    window.letters("pranesejas");
    window.wait_until("hits", |it| it.words().iter().any(|word| word.contains("Pranešėjas")));
    window.key(Key::Enter);
    window.run();
    assert!(is_marked(&window, "Pranešėjas"), "{:?}", bars(&window));
}

#[test]
fn the_last_row_of_the_contents_lists_every_source_and_leads_to_where_it_is_cited() {
    for language in Language::ALL {
        let mut window = handbook(language);
        let name = window.tr.handbook_sources();
        let rows: Vec<_> = window.harness.get_all_by_role(Role::TreeItem).collect();
        assert_eq!(rows.last().unwrap().accesskit_node().label().as_ref(), Some(&name));
        drop(rows);
        click_row(&mut window, &name);
        let words = window.words().join("\n");
        for source in &builtin().sources {
            let title = source.title_for(language);
            assert!(words.contains(&format!("{}\u{2002}{title}", source.id)), "{}", source.id);
        }
        let links: Vec<String> = window
            .harness
            .get_all_by_role(Role::Link)
            .filter_map(|it| it.accesskit_node().label())
            .collect();
        assert!(
            links.iter().any(|it| it == "e-tar.lt/rs/legalact/453943b0e46611eb9f09e7df20500045")
        );
        // Whatever is cited says where, and nothing cited is left out.
        let cited = words.matches(&window.tr.handbook_sources_cited()).count();
        assert!(150 < cited, "{language:?}: {cited} of {}", builtin().sources.len());
    }
}

#[test]
fn a_source_leads_to_the_section_that_cites_it_and_back() {
    let mut window = handbook(Language::Lithuanian);
    click_row(&mut window, "Šaltiniai");
    let title = "Antras vertinimas, vertas savo vardo";
    let label = format!("16. {title}");
    let mut links = window.harness.get_all_by_role_and_label(Role::Link, &label);
    links.next().unwrap().scroll_to_me();
    drop(links);
    window.run();
    window.harness.get_all_by_role_and_label(Role::Link, &label).next().unwrap().click();
    window.run();
    assert!(window.shows_with("16 skyrius iš 33"), "{:?}", window.words());
    assert!(is_marked(&window, title), "{:?}", bars(&window));
    window.click("← Atgal");
    assert!(window.shows_with("Viskas, kuo remiasi vadovas"), "{:?}", window.words());
}
