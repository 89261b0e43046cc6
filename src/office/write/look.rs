//! How cells look: grounds, borders, and numbers and dates as the language writes them.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

use crate::i18n::Language;
use crate::office::{Cell, Entry, Tint};

const INK: Color = Color::RGB(0x1B_2A_3A);
const HEAD: Color = Color::RGB(0x1F_4E_79);
const EDGE: Color = Color::RGB(0xBF_C7_D0);
const LINK: Color = Color::RGB(0x1F_5F_A8);
/// The ground of cells to fill in.
const OPEN: Color = Color::RGB(0xFF_FB_E6);

/// The head of a table.
pub(super) fn head() -> Format {
    bordered()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(HEAD)
        .set_align(FormatAlign::VerticalCenter)
}

/// The title of a sheet.
pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(16).set_font_color(HEAD)
}

/// A heading of a sheet.
pub(super) fn heading() -> Format {
    Format::new().set_bold().set_font_size(12).set_font_color(HEAD)
}

/// A paragraph, or the name of a value.
pub(super) fn paragraph() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(INK)
}

/// The value beside a name.
pub(super) fn fact(cell: &Cell, language: Language) -> Format {
    dressed(paragraph().set_bold().set_align(FormatAlign::Left), cell, language)
}

/// A cell of a table.
pub(super) fn cell(cell: &Cell, entry: Option<&Entry>, language: Language) -> Format {
    let format = match entry {
        Some(entry) => open(entry, language),
        None => bordered(),
    };
    dressed(placed(format, cell), cell, language)
}

/// An empty cell that is to be filled in.
pub(super) fn open(entry: &Entry, language: Language) -> Format {
    let format = bordered().set_background_color(OPEN);
    match entry {
        // Otherwise a number such as 2-283 becomes a date as soon as it is typed.
        Entry::Words => format.set_num_format("@"),
        Entry::Date => format.set_num_format(date(language)),
        Entry::Choice { .. } => format,
    }
}

fn bordered() -> Format {
    paragraph().set_border(FormatBorder::Thin).set_border_color(EDGE)
}

/// Numbers to add up stand at the right, away from the words beside them; counts and dates in the middle.
fn placed(format: Format, cell: &Cell) -> Format {
    match cell {
        Cell::Number(_) | Cell::Share(_) | Cell::Euros(_) => {
            format.set_align(FormatAlign::Right).set_indent(1)
        }
        Cell::Whole(_) | Cell::Date(_) => format.set_align(FormatAlign::Center),
        Cell::Empty | Cell::Text(_) | Cell::Tinted(..) | Cell::Link(..) => format,
    }
}

fn dressed(format: Format, cell: &Cell, language: Language) -> Format {
    match cell {
        Cell::Empty | Cell::Text(_) => format,
        Cell::Tinted(_, tint) => format.set_background_color(ground(*tint)),
        Cell::Number(_) => format.set_num_format("0.00"),
        Cell::Whole(_) => format.set_num_format("0"),
        Cell::Share(_) => format.set_num_format("0%"),
        Cell::Euros(_) => format.set_num_format("#,##0.00"),
        Cell::Date(_) => format.set_num_format(date(language)),
        Cell::Link(..) => format.set_font_color(LINK).set_underline(FormatUnderline::Single),
    }
}

fn ground(tint: Tint) -> Color {
    match tint {
        Tint::Calm => Color::RGB(0xDF_EF_DF),
        Tint::Careful => Color::RGB(0xFF_EE_C2),
        Tint::Alarm => Color::RGB(0xF8_D4_D4),
    }
}

/// A date as [`crate::i18n::Tr::short_date`] writes it.
fn date(language: Language) -> &'static str {
    match language {
        Language::Lithuanian => "yyyy\\-mm\\-dd",
        Language::English => "[$-809]d\\ mmm\\ yyyy",
        Language::Norwegian => "dd\\.mm\\.yyyy",
    }
}
