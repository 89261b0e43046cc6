//! Amounts of euros as people write them: with a comma or a point, and thousands apart by spaces, points or commas.

/// The cents of an amount, such as `1 250,50`, `1,250.50` or `1.250 Eur`; none where it is not one.
pub fn parse_cents(text: &str) -> Option<u64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.to_lowercase();
    let plain = CURRENCIES.iter().fold(plain.as_str(), |text, currency| {
        let text = text.strip_prefix(currency).unwrap_or(text);
        text.trim_end_matches('.').strip_suffix(currency).unwrap_or(text)
    });
    let plain = plain.strip_suffix(",-").unwrap_or(plain).trim_end_matches('.');
    let last = plain.rfind(['.', ',']).and_then(|at| plain.split_at_checked(at));
    let (whole, rest) = match last {
        Some((whole, rest)) if rest.len() < 4 => (whole, rest.get(1..)?),
        _ => (plain, ""),
    };
    let decimal = last.filter(|_| !rest.is_empty()).and_then(|(_, rest)| rest.chars().next());
    let euros: u64 = ungrouped(whole, decimal)?.parse().ok()?;
    let rest: u64 = match rest.len() {
        0 => 0,
        1 => rest.parse::<u64>().ok()? * 10,
        _ => rest.parse().ok()?,
    };
    euros.checked_mul(100)?.checked_add(rest)
}

/// What may stand beside the number.
const CURRENCIES: [&str; 5] = ["eurų", "eurai", "euro", "eur", "€"];

/// The digits of whole euros; none where points or commas do not stand before every three of them.
fn ungrouped(whole: &str, decimal: Option<char>) -> Option<String> {
    let mark = whole.chars().find(|it| matches!(it, '.' | ','));
    let Some(mark) = mark else { return Some(whole.to_owned()) };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let are_threes = groups.all(|it| it.len() == 3);
    let is_grouped = Some(mark) != decimal && are_threes && (1..=3).contains(&first.len());
    is_grouped.then(|| whole.replace(mark, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, expected) in [
            ("1 250,50", Some(125_050)),
            ("1\u{a0}250,50", Some(125_050)),
            ("1\u{202f}250", Some(125_000)),
            ("1250.5", Some(125_050)),
            ("1,200.50", Some(120_050)),
            ("1.200,50", Some(120_050)),
            ("1.200", Some(120_000)),
            ("1,200", Some(120_000)),
            ("1.250.000,5", Some(125_000_050)),
            ("300", Some(30_000)),
            ("300 €", Some(30_000)),
            ("300 Eur.", Some(30_000)),
            ("EUR 1,200.50", Some(120_050)),
            ("1 200 eurų", Some(120_000)),
            ("1200,-", Some(120_000)),
            ("0", Some(0)),
            ("1,2550", None),
            ("12,50,50", None),
            ("1.2.50", None),
            ("1200.500,5", None),
            ("1,20.", Some(120)),
            ("€", None),
            ("daug", None),
            ("-1", None),
            ("", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(parse_cents(text), expected, "{text}");
        }
    }
}
