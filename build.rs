//! Turns locales/en/*.ftl into one typed method per message, so that a missing message does not compile; lists the texts
//! that the program carries; and names the layout of the printed plan after all that decides it, so that a plan is
//! compared to the byte only with its own kind.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build script fails by panicking, and writes only into its own folder"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse;
use sha2::{Digest as _, Sha256};

/// What decides how a plan is printed from its data: code, words, faces, colours, and the crates of the lock file.
const LAYOUT: [&str; 10] = [
    "Cargo.lock",
    "assets/fonts",
    "assets/icc",
    "locales",
    "src/domain",
    "src/i18n",
    "src/report",
    "src/report.rs",
    "src/scoring",
    "src/scoring.rs",
];
/// The folders whose files the program carries, each as a table of paths and texts.
const EMBEDDED: [&str; 4] = ["assets/example-pack", "checklists", "handbook", "locales"];
/// Texts of checklists travel with the plan as data.
const NO_LAYOUT: &str = "checklists";

/// Message ids with the names of their arguments.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    for path in LAYOUT {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rustc-env=SKAIDRA_LAYOUT={}", layout());
    let mut messages = Messages::new();
    let mut paths: Vec<_> = fs::read_dir("locales/en")
        .expect("locales/en exists")
        .map(|it| it.expect("readable").path())
        .collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "ftl")) {
        read(path, &mut messages);
    }
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("messages.rs"), code(&messages)).expect("OUT_DIR is writable");
    for folder in EMBEDDED {
        println!("cargo::rerun-if-changed={folder}");
        let name = Path::new(folder).file_name().expect("a folder has a name");
        fs::write(out.join(name).with_extension("rs"), table(folder)).expect("OUT_DIR is writable");
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of those files with their names.
fn layout() -> String {
    let mut files = Vec::new();
    for path in LAYOUT {
        collect_files(Path::new(path), Some(NO_LAYOUT), &mut files);
    }
    // What is handed out beside the program stands on no page.
    files.retain(|path| path.extension().is_none_or(|it| it != "md"));
    files.sort();
    let mut hash = Sha256::new();
    for path in files {
        let bytes = fs::read(&path).expect("readable");
        hash.update(slashed(&path));
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    }
    hash.finalize().iter().take(8).fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").expect("a string takes all");
        digits
    })
}

/// The files of a folder, in order: path with slashes, and text, which the compiler holds to be UTF-8.
fn table(folder: &str) -> String {
    let mut files = Vec::new();
    collect_files(Path::new(folder), None, &mut files);
    let mut paths: Vec<String> = files.iter().map(|path| slashed(path)).collect();
    paths.sort();
    let mut out = String::from("&[\n");
    for path in paths {
        writeln!(
            out,
            "    ({path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?}))),"
        )
        .expect("a string takes all");
    }
    out.push_str("]\n");
    out
}

fn slashed(path: &Path) -> String {
    path.to_str().expect("UTF-8").replace('\\', "/")
}

fn collect_files(path: &Path, left_out: Option<&str>, files: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        files.push(path.to_owned());
    } else if path.file_name().and_then(OsStr::to_str) != left_out {
        for entry in fs::read_dir(path).expect("readable") {
            collect_files(&entry.expect("readable").path(), left_out, files);
        }
    }
}

fn read(path: &Path, messages: &mut Messages) {
    let text = fs::read_to_string(path).expect("a locale file is UTF-8");
    let resource =
        parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut args = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect(pattern, &mut args);
        }
        let id = message.id.name;
        assert!(
            messages.insert(id.clone(), args).is_none(),
            "{}: {id} is used twice",
            path.display()
        );
    }
}

fn collect(pattern: &Pattern<String>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, args);
        }
    }
}

fn collect_expression(expression: &Expression<String>, args: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, args),
        Expression::Select { selector, variants } => {
            collect_inline(selector, args);
            for variant in variants {
                collect(&variant.value, args);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, args: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name.clone());
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => {
            for it in positional {
                collect_inline(it, args);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, args),
        _ => {}
    }
}

fn code(messages: &Messages) -> String {
    let mut out = String::from(
        "#[allow(clippy::too_many_arguments, reason = \"a message takes what its text names\")]\nimpl Tr {\n",
    );
    for (id, args) in messages {
        let name = id.replace('-', "_");
        let params: String = args.iter().fold(String::new(), |mut all, arg| {
            write!(all, ", {}: impl Into<Arg>", arg.replace('-', "_")).expect("a string takes all");
            all
        });
        let pairs: String = args.iter().fold(String::new(), |mut all, arg| {
            write!(all, "({arg:?}, {}.into()), ", arg.replace('-', "_"))
                .expect("a string takes all");
            all
        });
        writeln!(out, "    /// The message `{id}`.\n    pub fn {name}(&self{params}) -> String {{\n        self.text({id:?}, vec![{pairs}])\n    }}")
            .expect("a string takes all");
    }
    out.push_str(
        "}\n\n/// The id of every message, sorted.\npub const MESSAGE_IDS: &[&str] = &[\n",
    );
    for id in messages.keys() {
        writeln!(out, "    {id:?},").expect("a string takes all");
    }
    out.push_str("];\n");
    out
}
