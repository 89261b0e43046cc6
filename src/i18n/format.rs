//! Numbers, shares, money, dates and times the way each language writes them.

use jiff::civil::Date;

use super::{Language, Tr};
use crate::domain::rounded;

/// A non-breaking space, which keeps a number and its unit together.
const NBSP: char = '\u{a0}';

impl Tr {
    /// A number with a fixed count of decimals and the language's decimal mark.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        let value = match u8::try_from(decimals) {
            Ok(few @ 0..=4) => rounded(value, few),
            _ => value,
        };
        let text = format!("{value:.decimals$}");
        // A rounded negative nothing is nothing.
        let text = match text.strip_prefix('-') {
            Some(rest) if rest.chars().all(|c| c == '0' || c == '.') => rest.to_owned(),
            Some(rest) => format!("\u{2212}{rest}"),
            None => text,
        };
        if self.language().has_decimal_comma() { text.replace('.', ",") } else { text }
    }

    /// A number with all the decimals it has, six at most, for whoever reckons on from it.
    pub fn exact(&self, value: f64) -> String {
        let text = self.decimal(value, 6);
        text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    }

    /// A share of one as whole percent: `62 %`, `62%`.
    pub fn percent(&self, share: f64) -> String {
        let number = self.decimal(rounded(share, 4) * 100.0, 0);
        match self.language() {
            Language::Lithuanian | Language::Norwegian => format!("{number}{NBSP}%"),
            Language::English => format!("{number}%"),
        }
    }

    /// A share of one as percent with all the decimals it has, four at most.
    pub fn percent_exact(&self, share: f64) -> String {
        let number = self.decimal(share * 100.0, 4);
        let number = number.trim_end_matches('0').trim_end_matches([',', '.']);
        match self.language() {
            Language::Lithuanian | Language::Norwegian => format!("{number}{NBSP}%"),
            Language::English => format!("{number}%"),
        }
    }

    /// A share of one as percent with one decimal, where whole percents would hide a difference.
    pub fn percent_precise(&self, share: f64) -> String {
        let number = self.decimal(rounded(share, 4) * 100.0, 1);
        match self.language() {
            Language::Lithuanian | Language::Norwegian => format!("{number}{NBSP}%"),
            Language::English => format!("{number}%"),
        }
    }

    /// Euro cents as an amount: `1 250 Eur`, `EUR 1,250.50`.
    pub fn euros(&self, cents: u64) -> String {
        let amount = self.amount(cents);
        match self.language() {
            Language::Lithuanian => format!("{amount}{NBSP}Eur"),
            Language::English => format!("EUR{NBSP}{amount}"),
            Language::Norwegian => format!("{amount}{NBSP}euro"),
        }
    }

    /// Euro cents as a number without its unit: `1 250`, `1,250.50`.
    pub fn amount(&self, cents: u64) -> String {
        let (whole, rest) = (self.grouped(cents / 100), cents % 100);
        match self.language() {
            _ if rest == 0 => whole,
            Language::Lithuanian | Language::Norwegian => format!("{whole},{rest:02}"),
            Language::English => format!("{whole}.{rest:02}"),
        }
    }

    /// A whole number with its thousands apart.
    fn grouped(&self, whole: u64) -> String {
        let whole = whole.to_string();
        let separator = match self.language() {
            Language::Lithuanian | Language::Norwegian => NBSP,
            Language::English => ',',
        };
        let mut grouped = String::new();
        for (idx, digit) in whole.chars().enumerate() {
            if 0 < idx && (whole.len() - idx).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// A date in words: `2026 m. lapkričio 22 d.`, `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.as_value(self.common_date_long(day, format!("m{}", date.month()), year))
    }

    /// A date for tables and lists: `2026-11-22`, `22 Nov 2026`, `22.11.2026`.
    pub fn short_date(&self, date: Date) -> String {
        let day = match self.language() {
            Language::English => date.day().to_string(),
            Language::Lithuanian | Language::Norwegian => format!("{:02}", date.day()),
        };
        let month = format!("m{}", date.month());
        self.as_value(self.common_date_short(day, month, date.year().to_string()))
    }

    /// A date as it stands in a field, where it is read back: `22.11.2026` in Norwegian, else `2026-11-22`. Files and tables have the second alone.
    pub fn typed_date(&self, date: Date) -> String {
        match self.language() {
            Language::Norwegian => self.short_date(date),
            Language::Lithuanian | Language::English => date.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_follow_the_language() {
        let (lt, en) = (Tr::new(Language::Lithuanian), Tr::new(Language::English));
        assert_eq!(lt.decimal(0.4773, 2), "0,48");
        assert_eq!(en.decimal(-0.5, 1), "\u{2212}0.5");
        assert_eq!(lt.decimal(-0.0001, 2), "0,00");
        // As in the data, so on a page: 4 decimals first.
        assert_eq!([7.164_96, 7.165].map(|it| lt.decimal(it, 2)), ["7,17", "7,17"]);
        assert_eq!([0.624_96, 0.625].map(|it| lt.percent(it)), ["63\u{a0}%", "63\u{a0}%"]);
        assert_eq!([2.8125, 4.0, 10.0].map(|it| lt.exact(it)), ["2,8125", "4", "10"]);
        assert_eq!(lt.percent(0.621), "62\u{a0}%");
        assert_eq!(lt.euros(125_000_050), "1\u{a0}250\u{a0}000,50\u{a0}Eur");
        assert_eq!(en.euros(99), "EUR\u{a0}0.99");
        assert_eq!(lt.euros(2_210_000), "22\u{a0}100\u{a0}Eur");
        assert_eq!(en.euros(1_850_000), "EUR\u{a0}18,500");
        assert_eq!(Tr::new(Language::Norwegian).euros(1_850_000), "18\u{a0}500\u{a0}euro");
    }

    #[test]
    fn dates_follow_the_language() {
        let day = date(2026, 11, 22);
        assert_eq!(
            Tr::new(Language::Lithuanian).date(day),
            "2026\u{a0}m. lapkričio\u{a0}22\u{a0}d."
        );
        assert_eq!(Tr::new(Language::English).date(day), "22\u{a0}November 2026");
        // 01/03/2027 is the third of January to half of those who read English.
        let short = |language| Tr::new(language).short_date(date(2027, 3, 1));
        assert_eq!(
            [Language::Lithuanian, Language::English, Language::Norwegian].map(short),
            ["2027-03-01", "1\u{a0}Mar\u{a0}2027", "01.03.2027"]
        );
    }
}
