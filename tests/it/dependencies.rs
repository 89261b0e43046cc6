//! Dependencies: licences that can be shipped, the crate registry only, nothing that opens a connection, none unused.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::support::top;

/// Licences that the program may be shipped with.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Other licences, each with its reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "option-ext",
    "MPL-2.0",
    "comes with directories; its own unchanged files stay under the MPL",
)];

/// Crates that must not come in, and why.
const BANNED: &[(&str, &str)] = &[
    ("openssl", "nothing here opens a connection"),
    ("reqwest", "nothing here opens a connection"),
    ("hyper", "nothing here opens a connection"),
    ("ureq", "nothing here opens a connection"),
    ("azul-layout", "printpdf's html feature would bring 685,000 lines"),
];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Whether one of the alternatives is made of allowed licences only.
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" AND ").all(|all| all.split(" OR ").any(|one| LICENCES.contains(&one.trim())))
}

#[test]
fn every_licence_may_be_shipped() {
    let metadata = metadata();
    let mut bad = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or("none stated");
        let is_exception =
            EXCEPTIONS.iter().any(|(name, it, _)| package["name"] == *name && licence == *it);
        if !is_allowed(licence) && !is_exception {
            bad.push(format!("{}: {licence}", package["name"]));
        }
    }
    assert!(bad.is_empty(), "{bad:?}");
    assert!(
        is_allowed("MIT OR GPL-3.0-only")
            && !is_allowed("GPL-3.0-only")
            && is_allowed("(MIT OR X) AND Unicode-3.0")
    );
}

#[test]
fn every_crate_comes_from_the_registry_and_none_is_banned() {
    for package in metadata()["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if name == env!("CARGO_PKG_NAME") {
            continue;
        }
        let source = package["source"].as_str().unwrap_or("a path");
        assert!(source.starts_with("registry+"), "{name} comes from {source}");
        let ban = BANNED.iter().find(|(banned, _)| *banned == name);
        assert!(ban.is_none(), "{ban:?}");
    }
}

#[test]
fn every_direct_dependency_is_used() {
    let metadata = metadata();
    let own = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["name"] == env!("CARGO_PKG_NAME"));
    let mut code = fs::read_to_string(top().join("build.rs")).unwrap();
    for folder in ["src", "tests", "benches"] {
        for path in crate::support::files(folder, "rs") {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    for dependency in own.unwrap()["dependencies"].as_array().unwrap() {
        let name = dependency["rename"]
            .as_str()
            .or_else(|| dependency["name"].as_str())
            .unwrap()
            .replace('-', "_");
        let is_used = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
        assert!(is_used, "{name} is not used");
    }
}
