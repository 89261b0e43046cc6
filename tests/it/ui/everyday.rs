//! What officials type in the palette who do not know what a command is called: the beginning of an everyday word is enough.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::window::Window;

/// Among so many lines it is seen without scrolling.
const N_SEEN: usize = 8;

const LITHUANIAN: [(&str, &str); 44] = [
    ("pareig", "Pildo kitas asmuo"),
    ("pavaduoti", "Pildo kitas asmuo"),
    ("perduot", "Pildo kitas asmuo"),
    ("atostog", "Pildo kitas asmuo"),
    ("spausd", "Eksportas"),
    ("pasiraš", "Eksportas"),
    ("siųst", "Eksportas"),
    ("atsarg", "Išsaugoti kopiją"),
    ("įrašyt", "Išsaugoti kopiją"),
    ("archyv", "Išsaugoti kopiją"),
    ("atšauk", "Atšaukti"),
    ("klaid", "Atšaukti"),
    ("grąžin", "Grąžinti"),
    ("pernai", "Pradėti kitų metų"),
    ("kiti met", "Pradėti kitų metų"),
    ("palygin", "Palygin"),
    ("skirtum", "Palygin"),
    ("biudž", "Planas"),
    ("termin", "Planas"),
    ("priemon", "Planas"),
    ("matric", "Rizikos"),
    ("grėsm", "Rizikos"),
    ("indeks", "Rezultatai"),
    ("šrift", "Padidinti"),
    ("kalb", "Nustatymai: Kalba"),
    ("pagalb", "Vadovas apie tai"),
    ("išeit", "Užverti programą"),
    ("anket", "Išsaugoti klausimyną"),
    ("import", "Įkelti užpildytą"),
    ("komisij", "Balsuoja keli"),
    ("balsav", "Balsuoja keli"),
    ("skaidr", "Rodyti"),
    ("ekran", "Rodyti"),
    ("audit", "Tikrinti gautą planą"),
    ("ieško", "Atrinkti klausimus"),
    ("komentar", "Rašyti pastabą"),
    ("priseg", "Pridėti įrodymą"),
    ("prikab", "Pridėti įrodymą"),
    ("nauj", "Naujas įsivertinimas"),
    ("atidar", "Atverti"),
    ("istor", "Istorija"),
    ("žurnal", "Istorija"),
    ("tvirtin", "Nustatymai: "),
    ("slaptaž", "Slaptažod"),
];

const ENGLISH: [(&str, &str); 35] = [
    ("post", "Someone else fills in"),
    ("deput", "Someone else fills in"),
    ("handov", "Someone else fills in"),
    ("holiday", "Someone else fills in"),
    ("colleag", "Someone else fills in"),
    ("print", "Export"),
    ("sign", "Export"),
    ("email", "Export"),
    ("backup", "Save a copy"),
    ("archiv", "Save a copy"),
    ("save", "Save a copy"),
    ("undo", "Undo"),
    ("mistake", "Undo"),
    ("last year", "Start next year"),
    ("compar", "Compar"),
    ("differ", "Compar"),
    ("budget", "Plan"),
    ("deadline", "Plan"),
    ("matri", "Risks"),
    ("threat", "Risks"),
    ("font", "Larger"),
    ("langu", "Settings: Language"),
    ("help", "What the handbook says"),
    ("exit", "Close the program"),
    ("questionn", "Save the questions"),
    ("import", "Load filled-in"),
    ("committee", "Several raters vote"),
    ("voting", "Several raters vote"),
    ("slide", "Present"),
    ("audit", "Check a received plan"),
    ("search", "Filter the questions"),
    ("comment", "Write the note"),
    ("attach", "Add evidence"),
    ("log", "History"),
    ("approv", "Settings: "),
];

const NORWEGIAN: [(&str, &str); 36] = [
    ("stilling", "En annen fyller ut"),
    ("vikar", "En annen fyller ut"),
    ("stedfor", "En annen fyller ut"),
    ("overlat", "En annen fyller ut"),
    ("ferie", "En annen fyller ut"),
    ("skriv ut", "Eksport"),
    ("signer", "Eksport"),
    ("e-post", "Eksport"),
    ("sikkerhetsk", "Lagre en kopi"),
    ("arkiv", "Lagre en kopi"),
    ("lagre", "Lagre en kopi"),
    ("angre", "Angre"),
    ("feil", "Angre"),
    ("i fjor", "Start neste års"),
    ("sammenlign", "Sammenlign"),
    ("forskjell", "Sammenlign"),
    ("budsj", "Plan"),
    ("frist", "Plan"),
    ("tiltak", "Plan"),
    ("matris", "Risikoer"),
    ("truss", "Risikoer"),
    ("skrift", "Større"),
    ("språk", "Innstillinger: Språk"),
    ("hjelp", "Håndboken om det"),
    ("avslutt", "Avslutt programmet"),
    ("spørreskj", "Lagre spørsmålene"),
    ("import", "Hent inn utfylte"),
    ("utvalg", "Flere vurderere stemmer"),
    ("avstem", "Flere vurderere stemmer"),
    ("lysbild", "Vis "),
    ("revisor", "Kontroller en mottatt"),
    ("søk", "Filtrer spørsmålene"),
    ("komment", "Skriv merknaden"),
    ("vedlegg", "Legg til dokumentasjon"),
    ("logg", "Historikk"),
    ("godkjenn", "Innstillinger: "),
];

/// The lines of the palette from above.
fn lines(window: &Window) -> Vec<String> {
    let rows = window.harness.query_all_by_role(Role::Button);
    // They are as wide as the dialog.
    let rows = rows.filter(|it| 500.0 < it.rect().width() && it.rect().width() < 640.0);
    let mut rows: Vec<(f32, String)> =
        rows.map(|it| (it.rect().top(), it.accesskit_node().label().unwrap_or_default())).collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, words)| words).collect()
}

/// What is not found where it would be seen, with what is found instead.
fn not_found(language: Language, cases: &[(&str, &str)]) -> Vec<String> {
    let mut window = Window::new(language);
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_answers);
    let mut missed = Vec::new();
    for (typed, expected) in cases {
        window.ctrl(Key::K);
        window.letters(typed);
        let lines = lines(&window);
        assert!(!lines.is_empty(), "the search of the handbook is always there");
        if !lines.iter().take(N_SEEN).any(|it| it.starts_with(expected)) {
            let place = lines.iter().position(|it| it.starts_with(expected));
            missed.push(format!("{typed} → {expected}, at {place:?}: {:?}", lines.get(..3)));
        }
        window.key(Key::Escape);
    }
    missed
}

#[test]
fn the_beginning_of_an_everyday_word_finds_its_command_in_lithuanian() {
    let missed = not_found(Language::Lithuanian, &LITHUANIAN);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_beginning_of_an_everyday_word_finds_its_command_in_english() {
    let missed = not_found(Language::English, &ENGLISH);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_beginning_of_an_everyday_word_finds_its_command_in_norwegian() {
    let missed = not_found(Language::Norwegian, &NORWEGIAN);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
