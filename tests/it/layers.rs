//! The borders between layers: who may use whom inside the crate, and which folder owns which outside crate.

use crate::support::{Source, sources};

/// Each layer with the layers it may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("scoring", &["domain"]),
    ("i18n", &["domain"]),
    ("content", &["domain", "i18n"]),
    ("office", &["i18n"]),
    ("sheet", &["domain", "content", "office", "i18n"]),
    ("store", &["domain", "i18n"]),
    ("reading", &["domain", "content", "store", "i18n"]),
    ("packs", &["domain", "content", "store", "i18n"]),
    ("session", &["domain", "store", "i18n"]),
    ("report", &["domain", "scoring", "content", "office", "i18n"]),
    ("review", &["domain", "scoring", "content", "store", "session", "report", "i18n"]),
    ("export", &["domain", "content", "session", "report", "i18n"]),
    ("example", &["domain", "scoring", "content", "sheet", "store", "session", "export", "i18n"]),
    (
        "ui",
        &[
            "domain", "scoring", "content", "office", "sheet", "store", "reading", "packs",
            "session", "report", "review", "export", "example", "i18n",
        ],
    ),
    (
        "cli",
        &[
            "domain", "scoring", "content", "office", "sheet", "store", "reading", "packs",
            "session", "report", "review", "export", "example", "i18n",
        ],
    ),
];

/// Words of outside crates that belong to some places only.
const OWNERS: &[(&str, &[&str])] = &[
    ("egui", &["ui"]),
    ("eframe", &["ui"]),
    ("rfd::", &["ui"]),
    ("vello_cpu", &["ui"]),
    ("fluent", &["i18n"]),
    ("icu_plurals", &["i18n"]),
    ("printpdf", &["report/pdf"]),
    ("subsetter", &["report/pdf"]),
    ("lopdf", &["report/pdf", "review"]),
    ("qrcode", &["report"]),
    ("clap::", &["cli"]),
    ("ron::", &["content", "store", "ui/theme"]),
    ("zip::", &["office"]),
    ("quick_xml", &["office"]),
    ("rust_xlsxwriter", &["office"]),
    ("csv::", &["sheet", "report"]),
    ("std::fs", &["store"]),
    ("File::open", &["store"]),
    ("File::create", &["store"]),
    ("OpenOptions", &["store"]),
    ("directories::", &["store"]),
    ("Timestamp::now", &["main"]),
    ("SystemTime::now", &["main"]),
    ("Zoned::now", &["main"]),
    ("std::env::var", &["cli", "ui", "store"]),
    ("sys_locale", &["store"]),
    ("TcpStream", &[]),
    ("UdpSocket", &[]),
    ("std::net", &[]),
];

#[test]
fn each_layer_uses_only_the_layers_below_it() {
    let mut broken = Vec::new();
    for source in sources("src") {
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| source.is_in(layer)) else {
            continue;
        };
        for (number, line) in source.code_lines() {
            for (other, _) in
                LAYERS.iter().filter(|(other, _)| other != layer && !allowed.contains(other))
            {
                if uses(line, other) {
                    broken.push(format!(
                        "{}:{number}: {layer} uses {other}: {}",
                        source.path,
                        line.trim()
                    ));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn outside_crates_stay_with_their_owners() {
    let mut broken = Vec::new();
    for source in sources("src") {
        for (number, line) in source.code_lines() {
            for (word, owners) in OWNERS {
                if has_word(line, word) && !owners.iter().any(|owner| source.is_in(owner)) {
                    broken.push(format!("{}:{number}: {word} belongs to {owners:?}", source.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_folder_of_the_source_is_a_known_layer() {
    for source in sources("src") {
        let known = LAYERS.iter().any(|(layer, _)| source.is_in(layer));
        assert!(
            known || ["src/main.rs", "src/lib.rs"].contains(&source.path.as_str()),
            "{}",
            source.path
        );
    }
}

/// `crate::layer` as a path, or the layer within `use crate::{…}`.
fn uses(line: &str, layer: &str) -> bool {
    let path = format!("crate::{layer}");
    line.match_indices(&path).any(|(at, _)| {
        let rest = &line[at + path.len()..];
        !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })
}

/// The word, not inside a longer one.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

#[test]
fn the_scanner_sees_what_it_should() {
    let source = Source {
        path: "src/domain/x.rs".to_owned(),
        text: "// crate::ui\nuse crate::ui::App;\n".to_owned(),
    };
    assert!(source.is_in("domain") && !source.is_in("dom"));
    let lines: Vec<_> = source.code_lines().collect();
    assert_eq!(lines, [(2, "use crate::ui::App;")]);
    assert!(uses("use crate::ui::App;", "ui") && !uses("use crate::uid;", "ui"));
    assert!(
        has_word("let f = File::open(p)", "File::open")
            && !has_word("PackFile::open()", "File::open")
    );
}
