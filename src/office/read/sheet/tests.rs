//! Cells in all the ways in which programs write them.

use jiff::civil::date;

use super::*;

fn context() -> Context {
    Context {
        is_1904: false,
        is_date: vec![false, true],
        strings: vec!["bendra".to_owned(), "  ".to_owned()],
    }
}

fn read_cells(cells: &str) -> Result<Vec<(u16, Value)>, ReadError> {
    let text = format!("<worksheet><sheetData><row r=\"3\">{cells}</row></sheetData></worksheet>");
    let sheet = read("Lapas", &text, &context())?;
    assert!(sheet.rows.iter().all(|it| it.number == 3));
    Ok(sheet.rows.into_iter().flat_map(|it| it.cells).collect())
}

#[test]
fn every_way_to_write_a_value_is_read() {
    let text = |it: &str| Value::Text(it.to_owned());
    for (cell, expected) in [
        ("<c r='B3' t='s'><v>0</v></c>", text("bendra")),
        ("<c r='B3' t='inlineStr'><is><t>vietoje</t></is></c>", text("vietoje")),
        (
            "<c r='B3' t='inlineStr'><is><r><t>dvi </t></r><r><t>dalys</t></r></is></c>",
            text("dvi dalys"),
        ),
        ("<c r='B3' t='str'><f>A1&amp;\"!\"</f><v>formulės</v></c>", text("formulės")),
        ("<c r='B3'><v>2</v></c>", Value::Number(2.0)),
        ("<c r='B3' t='n'><v>2.0</v></c>", Value::Number(2.0)),
        ("<c r='B3'><f>1+1</f><v>2</v></c>", Value::Number(2.0)),
        ("<c r='B3'><v>2E0</v></c>", Value::Number(2.0)),
        ("<c r='B3' s='1'><v>46348</v></c>", Value::Date(date(2026, 11, 22))),
        ("<c r='B3' t='d'><v>2026-11-22T00:00:00</v></c>", Value::Date(date(2026, 11, 22))),
        ("<c r='B3' t='b'><v>1</v></c>", Value::Yes(true)),
        ("<c r='B3' t='e'><v>#N/A</v></c>", Value::Failed("#N/A".to_owned())),
        ("<c r='B3'><f>A1</f></c>", Value::NotComputed),
        ("<x:c xmlns:x='y' r='B3'><x:v>2</x:v></x:c>", Value::Number(2.0)),
    ] {
        assert_eq!(read_cells(cell), Ok(vec![(2, expected)]), "{cell}");
    }
}

#[test]
fn nothing_is_no_value() {
    for cell in [
        "<c r='B3'/>",
        "<c r='B3' s='1'></c>",
        "<c r='B3' t='s'><v>1</v></c>",
        "<c r='B3' t='inlineStr'><is><t> </t></is></c>",
        "<c r='B3' t='str'><v></v></c>",
    ] {
        assert_eq!(read_cells(cell), Ok(Vec::new()), "{cell}");
    }
}

#[test]
fn cells_without_names_follow_each_other() {
    let cells =
        read_cells("<c><v>1</v></c><c/><c><v>3</v></c><c r='F3'><v>6</v></c><c><v>7</v></c>");
    let columns: Vec<u16> = cells.unwrap().into_iter().map(|(it, _)| it).collect();
    assert_eq!(columns, [1, 3, 6, 7]);
}

#[test]
fn what_no_program_writes_is_damage_and_its_cell_is_named() {
    for cell in [
        "<c r='B4'><v>1</v></c>",
        "<c r='XYZW3'><v>1</v></c>",
        "<c r='ž3'><v>1</v></c>",
        "<c r='C3'/><c r='B3'/>",
        "<c r='B3' t='s'><v>9</v></c>",
        "<c r='B3' t='s'><v>-1</v></c>",
        "<c r='B3'><v>inf</v></c>",
        "<c r='B3'><v>du</v></c>",
        "<c r='B3' t='?'><v>1</v></c>",
        "<c r='B3' s='x'><v>1</v></c>",
    ] {
        let Err(ReadError::Damaged(detail)) = read_cells(cell) else { panic!("{cell}") };
        assert!(detail.starts_with("Lapas!"), "{detail}");
    }
}

#[test]
fn a_sheet_of_a_million_rows_is_refused() {
    let sheet = |n: u32, cell: &str| {
        let rows = format!("<row>{cell}</row>").repeat(n as usize);
        read("Lapas", &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"), &context())
    };
    assert_eq!(sheet(20_001, "<c><v>1</v></c>"), Err(ReadError::TooLarge));
    assert_eq!(sheet(100_000, "<c s='1'/>").unwrap().rows, Vec::new());
}

#[test]
fn cells_have_names() {
    for (column, row, name) in [(1, 1, "A1"), (26, 9, "Z9"), (27, 12, "AA12"), (16_384, 1, "XFD1")]
    {
        assert_eq!(cell_name(column, row), name);
        assert_eq!(place(name), Some((column, row)));
    }
}
