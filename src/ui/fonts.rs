//! The fonts of the window: one sans family with real regular, bold and italic faces.

use std::sync::Arc;

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily, FontId};

/// The bold face.
pub(super) fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The italic face.
pub(super) fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

/// The bold face in a size.
pub(super) fn bold_of(size: f32) -> FontId {
    FontId::new(size, bold())
}

/// The regular face in a size.
pub(super) fn regular_of(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The italic face in a size.
pub(super) fn italic_of(size: f32) -> FontId {
    FontId::new(size, italic())
}

/// The embedded faces: a name for egui and the bytes. The last one holds signs that the others lack.
const FACES: [(&str, &[u8]); 4] = [
    ("regular", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
    ("bold", include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
    ("italic", include_bytes!("../../assets/fonts/NotoSans-Italic.ttf")),
    ("symbols", include_bytes!("../../assets/fonts/SkaidraSymbols-Regular.ttf")),
];

/// How far the signs are moved down, as a share of the size.
const SIGNS_DOWN: f32 = 0.14;

/// Registers the faces as families; each falls back to the signs.
pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FACES {
        let mut data = FontData::from_static(bytes);
        if name == "symbols" {
            // The signs stand on the line of the letters beside them.
            data.tweak.y_offset_factor = SIGNS_DOWN;
        }
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    for (family, face) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (bold(), "bold"),
        (italic(), "italic"),
    ] {
        fonts.families.insert(family, vec![face.to_owned(), "symbols".to_owned()]);
    }
    ctx.set_fonts(fonts);
}
