//! The built-in pack is whole, and a broken pack gets every problem named with its place.

use skaidra::content;

#[test]
fn the_built_in_pack_has_no_problem() {
    let problems = content::builtin_problems();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} problems\n{}", lines.len(), lines.join("\n"));
}
