//! Turns locales/en/*.ftl into one typed method per message, so that a missing message does not compile.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a build script fails by panicking, and writes only into its own folder"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse;

/// Message ids with the names of their arguments.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo::rerun-if-changed=locales/en");
    let mut messages = Messages::new();
    let mut paths: Vec<_> = fs::read_dir("locales/en")
        .expect("locales/en exists")
        .map(|it| it.expect("readable").path())
        .collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|it| it == "ftl")) {
        read(path, &mut messages);
    }
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("messages.rs");
    fs::write(out, code(&messages)).expect("OUT_DIR is writable");
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
