//! The example of a pack and its description: whoever has only the program learns from them how checklists of one's own are written, and nothing that they say is out of date.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use skaidra::content::{self, load};
use skaidra::i18n::{Language, Tr};

use crate::program::Place;
use crate::support::{files, relative, top};

/// Each language with how a system asks for it.
const LANGUAGES: [(Language, &str); 3] = [
    (Language::Lithuanian, "lt_LT.UTF-8"),
    (Language::English, "C"),
    (Language::Norwegian, "nb_NO.UTF-8"),
];

/// Every place where the name of a field is declared: file, and what stands before the fields.
const READERS: [(&str, &str); 6] = [
    ("src/content/measures_file.rs", "struct PackFile {"),
    ("src/content/checklist_file.rs", "struct ChecklistFile {"),
    ("src/content/checklist_file.rs", "struct QuestionEntry {"),
    ("src/content/checklist_file.rs", "struct ControlEntry {"),
    ("src/content/checklist_file.rs", "struct RiskEntry {"),
    ("src/content/measures_file.rs", "struct MeasureEntry {"),
];

/// The description as it lies beside the messages.
fn template(language: Language) -> String {
    fs::read_to_string(top().join("locales").join(language.tag()).join("own-packs.md")).unwrap()
}

/// What a language's description says once it is written.
fn description(language: Language) -> String {
    let place = Place::new();
    let lang = LANGUAGES.iter().find(|it| it.0 == language).unwrap().1;
    let run = place.run_in(lang, "content example example");
    assert_eq!(run.code, Some(0), "{}", run.err);
    let name = Tr::new(language).packs_example_file();
    String::from_utf8(place.read(&format!("example/{name}"))).unwrap()
}

/// The fields that the program reads.
fn read_fields() -> BTreeSet<String> {
    let mut fields = BTreeSet::new();
    for (file, begin) in READERS {
        let text = fs::read_to_string(top().join(file)).unwrap();
        let (_, rest) = text.split_once(begin).unwrap();
        let (body, _) = rest.split_once("\n}").unwrap();
        let named = body.lines().filter_map(|it| it.split_once(": "));
        let name = |it: &str| it.trim().trim_start_matches("pub(super) ").to_owned();
        fields.extend(named.map(|it| name(it.0)).filter(|it| !it.starts_with(['/', '#', '_'])));
    }
    fields
}

/// The names that stand first in a line of a list.
fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|it| it.strip_prefix("- `")?.split('`').next())
}

/// What is indented below a line that begins so, with that line, without the indent.
fn block(text: &str, begin: &str) -> String {
    let lines = text.lines().skip_while(|it| !it.starts_with(&format!("    {begin}")));
    lines.map_while(|it| it.strip_prefix("    ")).flat_map(|it| [it, "\n"]).collect()
}

#[test]
fn the_example_is_checked_and_added_as_it_is_in_every_language() {
    for (language, lang) in LANGUAGES {
        let place = Place::new();
        let name = Tr::new(language).packs_example_file();
        let ok = |line: &str| {
            let run = place.run_in(lang, line);
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{line}: {}", run.out);
            run.out
        };
        let said = ok("content example a/own");
        assert!(said.contains(&format!("a/own/{name}")), "{said}");
        ok("content check a/own");
        assert!(ok("content add a/own").contains("building-permits 1.0"));
        let taken = fs::read_dir(place.path().join("skaidra/packs/building-permits")).unwrap();
        assert_eq!(taken.count(), 2, "the description stays where it is");
        ok("new a.skaidra --institution Utena --kind municipality --scope building-permits");
    }
}

#[test]
fn the_example_is_written_whole_and_over_nothing() {
    let place = Place::new();
    place.ok("content example own");
    let own = skaidra::store::read_folder(&place.path().join("own")).unwrap();
    for path in ["ron", "ftl"].into_iter().flat_map(|it| files("assets/example-pack", it)) {
        let name = relative(&path).replace("assets/example-pack/", "");
        assert_eq!(own[&name], fs::read(&path).unwrap(), "{name}");
    }
    assert_eq!(own.len(), 6, "{:?}", own.keys());
    let run = place.run("content example own");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("nothing in it was changed"), "{}", run.err);
    assert_eq!(skaidra::store::read_folder(&place.path().join("own")).unwrap(), own);
    place.write("letter.txt", "ours");
    for folder in ["letter.txt", "letter.txt/own"] {
        let run = place.run(&format!("content example {folder}"));
        assert_eq!(run.code, Some(2), "{folder}: {}", run.out);
    }
    assert_eq!(place.read("letter.txt"), b"ours");
    // One hidden file is something too.
    fs::create_dir(place.path().join("hidden")).unwrap();
    place.write("hidden/.ours", "");
    assert_eq!(place.run("content example hidden").code, Some(2));
    fs::create_dir(place.path().join("empty")).unwrap();
    place.ok("content example empty");
    assert_eq!(content::builtin_problems().len(), 0, "it is no content of the program");
}

#[test]
fn a_description_names_every_field_that_is_read_and_no_other() {
    let fields = read_fields();
    assert!(fields.contains("weight") && fields.contains("known_from"), "{fields:?}");
    // Words that a text of each kind may have; the linter refuses any other.
    let example = skaidra::store::read_folder(&crate::support::pack("building-permits")).unwrap();
    let words = String::from_utf8(example["locales/en/checklists/building-permits.ftl"].clone());
    let words: BTreeSet<String> = words
        .unwrap()
        .lines()
        .filter_map(|it| it.strip_prefix("    ")?.split(" =").next())
        .map(str::to_owned)
        .chain([".what".to_owned()])
        .collect();
    assert_eq!(words.len(), 12, "{words:?}");
    for (language, _) in LANGUAGES {
        let text = template(language);
        let told: BTreeSet<String> = listed(&text).map(str::to_owned).collect();
        let unknown: Vec<_> =
            told.iter().filter(|it| !fields.contains(*it) && !words.contains(*it)).collect();
        assert!(unknown.is_empty(), "{language:?}: nothing reads {unknown:?}");
        // What is inside of another field is told with that one.
        let is_told = |it: &&String| told.contains(*it) || text.contains(&format!("`{it}`"));
        let missing: Vec<_> = fields.iter().chain(&words).filter(|it| !is_told(it)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:?} is not explained");
    }
}

#[test]
fn each_command_and_each_place_in_the_window_that_a_description_names_is_there() {
    let place = Place::new();
    let commands = ["example", "check", "add", "list", "remove"];
    for (language, lang) in LANGUAGES {
        let text = description(language);
        let named: BTreeSet<&str> = text
            .lines()
            .filter_map(|it| it.trim().strip_prefix("skaidra content ")?.split(' ').next())
            .collect();
        assert_eq!(named, BTreeSet::from(commands), "{language:?}");
        for command in named {
            let run = place.run_in(lang, &format!("help content {command}"));
            assert_eq!(run.code, Some(0), "{command}: {}", run.err);
        }
        let tr = Tr::new(language);
        for label in [tr.menu_screen_settings(), tr.packs_title(), tr.packs_choose()] {
            assert!(text.contains(&label), "{language:?}: {label}");
        }
        for path in ["tests/", "docs/", "src/", "assets/", "fixtures", "<!--", "Cargo"] {
            assert!(!text.contains(path), "{language:?}: {path} is in no installed program");
        }
    }
}

#[test]
fn a_description_lists_what_a_pack_may_name_in_the_words_of_its_reader() {
    let pack = content::builtin();
    for (language, _) in LANGUAGES {
        let text = description(language);
        let texts = pack.texts(language);
        for measure in &pack.measures {
            let name = &texts.measure(&measure.id).unwrap().name;
            assert!(text.contains(&format!("- `{}`: {name}\n", measure.id)), "{}", measure.id);
        }
        for (_, question) in pack.instrument.questions() {
            let group = texts.group(&question.group).unwrap();
            assert!(text.contains(&format!("- `{}`: {group}\n", question.group)), "{group}");
            let section = format!("{}#{}", question.handbook.chapter, question.handbook.anchor);
            assert_eq!(text.matches(&format!("- `{section}`: ")).count(), 1, "{section}");
            for source in &question.legal {
                assert!(text.contains(&format!("- `{source}`: ")), "{source}");
            }
        }
        assert!(text.contains("- `municipality`: "), "{language:?}");
        let empty: Vec<&str> = text.lines().filter(|it| it.ends_with("`: ")).collect();
        assert!(empty.is_empty(), "{language:?}: {empty:?}");
    }
}

#[test]
fn what_a_description_shows_of_own_measures_groups_and_sources_can_be_added() {
    for (language, lang) in LANGUAGES {
        let (place, tag) = (Place::new(), language.tag());
        place.ok("content example own");
        let own = place.path().join("own");
        for (other, _) in LANGUAGES.iter().filter(|it| it.0 != language) {
            fs::remove_dir_all(own.join("locales").join(other.tag())).unwrap();
        }
        let text = template(language);
        let write = |name: &str, text: String| {
            assert!(text.lines().count() < 5 && text.contains(' '), "{name}: {text}");
            let path = own.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("checklists/measures.ron", block(&text, "Measures("));
        write(&format!("locales/{tag}/checklists/measures.ftl"), block(&text, "bp-open-map ="));
        let group = text.split("`group-chief-architect").nth(1).unwrap().split('`').next();
        let group = format!("group-chief-architect{}\n", group.unwrap());
        write(&format!("locales/{tag}/checklists/groups.ftl"), group);
        write("handbook/sources.ron", block(&text, "["));
        let draw_on = |path: &Path| {
            let text = fs::read_to_string(path).unwrap();
            let drawn = text
                .replace("\"contact-log\", effort", "\"bp-open-map\", legal: [\"own-1\"], effort")
                .replace("\"unit-head\"", "\"chief-architect\"");
            assert_eq!(drawn.matches("own-1").count() + drawn.matches("chief").count(), 2);
            fs::write(path, drawn).unwrap();
        };
        draw_on(&own.join("checklists/building-permits.ron"));
        let problems = load(&skaidra::store::read_folder(&own).unwrap()).problems;
        assert!(problems.is_empty(), "{language:?}: {problems:?}");
        let run = place.run_in(lang, "content add own");
        assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
        place.ok("new a.skaidra --institution Utena --kind municipality --scope building-permits");
        place.ok(&format!("export a.skaidra -o a.md --lang {tag}"));
        let pages = String::from_utf8(place.read("a.md")).unwrap();
        assert!(pages.contains("building-permits 1.0"), "{pages}");
    }
}
