//! Where two pieces of data differ, named so that a reader finds the place.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// A thing that a place names, as a reader finds it in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// An action, by its number among those that count, and its title.
    Action(Option<usize>, String),
    /// A question or a risk, by its words.
    Words(String),
}

/// How many places are named; the others are counted.
const NAMED: usize = 5;

/// Names of places in the data, the first few of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The first few.
    pub first: Vec<String>,
    /// How many more there are.
    pub n_more: usize,
    /// What the data know of those of the first few that are ids of things.
    pub things: BTreeMap<String, Thing>,
}

impl Places {
    /// Names of things; none where there is none.
    pub(super) fn of(mut all: Vec<String>) -> Option<Self> {
        if all.is_empty() {
            return None;
        }
        let n_more = all.len().saturating_sub(NAMED);
        all.truncate(NAMED);
        Some(Self { first: all, n_more, things: BTreeMap::new() })
    }

    /// The same, with the things that some of them name.
    pub(super) fn naming(mut self, thing: impl Fn(&str) -> Option<Thing>) -> Self {
        let known = self.first.iter().filter_map(|it| Some((it.clone(), thing(it)?)));
        self.things = known.collect();
        self
    }

    /// Where two values of one shape differ; `ignored` fields are passed over wherever they stand.
    pub(super) fn between<T: Serialize>(a: &T, b: &T, ignored: &[&str]) -> Option<Self> {
        // Values that were read from JSON can be written to it.
        let as_value = |it: &T| serde_json::to_value(it).unwrap_or_default();
        let mut walk = Walk { ignored, found: Vec::new() };
        walk.values("", &as_value(a), &as_value(b));
        Self::of(walk.found)
    }
}

impl fmt::Display for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.first.join(", "))?;
        if 0 < self.n_more {
            write!(f, " (+{})", self.n_more)?;
        }
        Ok(())
    }
}

struct Walk<'a> {
    ignored: &'a [&'a str],
    found: Vec<String>,
}

impl Walk<'_> {
    fn values(&mut self, place: &str, a: &Value, b: &Value) {
        match (a, b) {
            (Value::Object(a), Value::Object(b)) => {
                let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
                for key in keys.into_iter().filter(|it| !self.ignored.contains(&it.as_str())) {
                    let null = Value::Null;
                    let (a, b) = (a.get(key).unwrap_or(&null), b.get(key).unwrap_or(&null));
                    self.values(&below(place, key), a, b);
                }
            }
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                for (idx, (a, b)) in a.iter().zip(b).enumerate() {
                    self.values(&item(place, idx, a, b), a, b);
                }
            }
            _ if a == b => {}
            _ => self.found.push(if place.is_empty() { "*".to_owned() } else { place.to_owned() }),
        }
    }
}

fn below(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

/// A thing with an id is named by it alone, since ids are unique in a plan.
fn item(place: &str, idx: usize, a: &Value, b: &Value) -> String {
    let id =
        |it: &Value| ["id", "risk"].iter().find_map(|key| it.get(key)?.as_str().map(str::to_owned));
    match (id(a), id(b)) {
        (Some(one), Some(other)) if one == other => one,
        _ => format!("{place}[{}]", idx + 1),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_place_is_named_by_the_id_of_its_thing() {
        let a = json!({"x": [{"id": "na-03", "answer": {"level": 2}}, {"id": "na-04"}], "y": [1, 2], "z": 1});
        let b = json!({"x": [{"id": "na-03", "answer": {"level": 3}}, {"id": "na-05"}], "y": [1, 3], "z": 2});
        let found = Places::between(&a, &b, &["z"]).unwrap();
        assert_eq!(found.first, ["na-03.answer.level", "x[2].id", "y[2]"]);
        assert_eq!(Places::between(&a, &a, &[]), None);
    }

    #[test]
    fn only_the_first_few_places_are_named() {
        let (a, b) = (json!([0, 0, 0, 0, 0, 0, 0]), json!([1, 1, 1, 1, 1, 1, 1]));
        let found = Places::between(&a, &b, &[]).unwrap();
        assert_eq!(found.to_string(), "[1], [2], [3], [4], [5] (+2)");
    }
}
