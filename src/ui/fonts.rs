//! The fonts of the window: one sans family with real regular, bold and italic faces.

use std::sync::Arc;

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily, FontId};

/// The bold face.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The italic face.
pub fn italic() -> FontFamily {
    FontFamily::Name("italic".into())
}

/// The bold face in a size.
pub fn bold_of(size: f32) -> FontId {
    FontId::new(size, bold())
}

/// The regular face in a size.
pub fn regular_of(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The italic face in a size.
pub fn italic_of(size: f32) -> FontId {
    FontId::new(size, italic())
}

/// The embedded faces: a name for egui and the bytes. The last one holds signs that the others lack.
const FACES: [(&str, &[u8]); 4] = [
    ("regular", include_bytes!("../../assets/fonts/NotoSans-Regular.ttf")),
    ("bold", include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")),
    ("italic", include_bytes!("../../assets/fonts/NotoSans-Italic.ttf")),
    ("symbols", include_bytes!("../../assets/fonts/SkaidraSymbols-Regular.ttf")),
];

/// Registers the faces as families; each falls back to the signs.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FACES {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
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
