//! Lines to sign: short ones side by side, full ones below each other, none torn from its role.

use crate::report::document::SignatureLine;

use super::blocks::Writer;
use super::styles::WIDTH;
use super::tables::{Grid, Ground, Heads, even};

/// The air between two lines.
const GAP: u32 = 200;

impl Writer<'_> {
    /// Roles with their lines.
    pub(super) fn signatures(&mut self, lines: &[SignatureLine]) {
        if lines.iter().all(|it| it.fields.len() == 1) {
            let roles: Vec<&str> = lines.iter().map(|it| it.role.as_str()).collect();
            let fields: Vec<&str> =
                lines.iter().flat_map(|it| &it.fields).map(String::as_str).collect();
            let days: Vec<&str> = lines.iter().flat_map(|it| &it.day).map(String::as_str).collect();
            self.lines(&roles, &fields, &days);
            return;
        }
        for (idx, line) in lines.iter().enumerate() {
            if 0 < idx {
                self.plain("TableText", "");
            }
            let fields: Vec<&str> = line.fields.iter().map(String::as_str).collect();
            self.lines(&[&line.role], &fields, &[]);
        }
    }

    /// A row of roles, a row to write in, a row that says what is written there, and one for the day where it is asked for by itself.
    fn lines(&mut self, roles: &[&str], fields: &[&str], days: &[&str]) {
        let n = fields.len();
        let widths: Vec<u32> = even(n).into_iter().flat_map(|it| [it - GAP, GAP]).collect();
        let grid = Grid {
            style: None,
            widths: &widths,
            name: roles.first().copied().filter(|_| roles.len() == 1),
            description: None,
            heads: Heads::None,
        };
        self.open_grid(&grid);
        let rows: [(&str, &[&str], Ground); 4] = [
            ("FigureLabel", roles, Ground::Paper),
            ("FigureWord", &[], Ground::Line),
            ("FigureLabel", fields, Ground::Paper),
            ("FigureLabel", days, Ground::Paper),
        ];
        for (style, words, ground) in rows.into_iter().take(if days.is_empty() { 3 } else { 4 }) {
            self.open_row(&["w:cantSplit"]);
            for (idx, width) in widths.iter().enumerate() {
                let is_gap = idx % 2 == 1;
                let word = words.get(idx / 2).filter(|_| !is_gap).copied().unwrap_or_default();
                self.open_cell(*width, if is_gap { Ground::Paper } else { ground });
                self.kept(style, word);
                self.xml.close();
            }
            self.xml.close();
        }
        self.close_grid();
        debug_assert!(widths.iter().sum::<u32>() <= WIDTH);
    }
}
