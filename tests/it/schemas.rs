//! Every JSON output keeps to its documented schema, and the schemas are exact enough to notice a missing field.

use serde_json::Value;

use crate::program::Place;
use crate::support::top;

fn schema(name: &str) -> jsonschema::Validator {
    let text = std::fs::read_to_string(top().join("docs/schema").join(name)).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn check(schema: &jsonschema::Validator, text: &str, what: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let problems: Vec<String> =
        schema.iter_errors(&value).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(problems.is_empty(), "{what}: {}", problems.join("\n"));
}

#[test]
fn every_output_keeps_to_its_schema() {
    let place = Place::new();
    place.ok("demo .");
    place.ok("new empty.skaidra --institution Biblioteka --kind library");
    place.ok("new all.skaidra --institution Utena --kind municipality --scope all");
    place.ok("new rapid.skaidra --institution Utena --kind care-home --scope rapid");
    let (score, plan, suggestion) =
        (schema("score.json"), schema("plan.json"), schema("suggestion.json"));
    for name in ["example-lt", "empty", "all", "rapid"] {
        check(&score, &place.ok(&format!("score {name}.skaidra --json")), name);
        check(&suggestion, &place.ok(&format!("suggest {name}.skaidra --json --budget 9")), name);
        for profile in ["full", "public"] {
            place.ok(&format!("export {name}.skaidra -o plan.json --lang en --profile {profile}"));
            check(&plan, &String::from_utf8(place.read("plan.json")).unwrap(), name);
        }
    }
    let pack = crate::support::pack("building-permits");
    place.ok(&format!("content add {}", pack.display()));
    place.ok(
        "new own.skaidra --institution Utena --kind municipality --scope core,building-permits",
    );
    check(&score, &place.ok("score own.skaidra --json"), "own pack");
    place.ok("export own.skaidra -o plan.json --lang nb");
    check(&plan, &String::from_utf8(place.read("plan.json")).unwrap(), "own pack");
    place.ok("content remove building-permits");
    check(&score, &place.run("score own.skaidra --json").out, "missing pack");
    place.ok("export own.skaidra -o plan.json --lang nb --force");
    check(&plan, &String::from_utf8(place.read("plan.json")).unwrap(), "missing pack");
    place.ok("export all.skaidra -o plan.json --previous example-lt.skaidra");
    check(&plan, &String::from_utf8(place.read("plan.json")).unwrap(), "with changes");
    let verification = schema("verification.json");
    for name in ["plan-lt.pdf", "plan-en.pdf", "all.skaidra"] {
        check(&verification, &place.ok(&format!("verify {name} --json")), name);
    }
    let comparison = schema("comparison.json");
    check(&comparison, &place.ok("compare example-lt.skaidra all.skaidra --json"), "two files");
    check(&comparison, &place.ok("compare plan-lt.pdf plan-en.pdf --json"), "two plans");
    // Of an assessment that asks nothing there is no index to compare.
    let first = std::fs::read_to_string(top().join("tests/fixtures/journals/v1/first.skaidra"));
    let (header, _) = first.as_deref().unwrap().split_once('\n').unwrap();
    place.write("bare.skaidra", format!("{header}\n"));
    for line in ["bare.skaidra example-lt.skaidra", "example-lt.skaidra bare.skaidra"] {
        let text = place.ok(&format!("compare {line} --json"));
        assert!(text.contains("\"index\": null"), "{text}");
        check(&comparison, &text, line);
    }
    place.ok("export all.skaidra -o plan.json --previous bare.skaidra");
    check(&plan, &String::from_utf8(place.read("plan.json")).unwrap(), "after nothing");
}

#[test]
fn a_missing_or_unknown_field_is_noticed() {
    let place = Place::with_assessment();
    let mut score: Value = serde_json::from_str(&place.ok("score a.skaidra --json")).unwrap();
    let schema = schema("score.json");
    assert!(schema.is_valid(&score));
    score["level"] = Value::from("splendid");
    assert!(!schema.is_valid(&score));
    score["level"] = Value::from("nascent");
    score["surprise"] = Value::Null;
    assert!(!schema.is_valid(&score));
    score.as_object_mut().unwrap().remove("surprise");
    score.as_object_mut().unwrap().remove("coverage");
    assert!(!schema.is_valid(&score));
}
