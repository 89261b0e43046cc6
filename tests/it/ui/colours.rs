//! Contrast of every pair of colours that text is set in, measured from the tokens.

use skaidra::ui::{Themes, Tokens, contrast};

/// Every pair of ink and ground that carries text.
fn pairs(tokens: &Tokens) -> Vec<(&'static str, f64)> {
    let grounds = [
        ("paper", tokens.paper),
        ("panel", tokens.panel),
        ("field", tokens.field),
        ("chosen", tokens.chosen),
        ("marker", tokens.marker),
    ];
    let inks = [
        ("ink", tokens.ink),
        ("ink_soft", tokens.ink_soft),
        ("accent", tokens.accent),
        ("tolerable", tokens.tolerable),
        ("significant", tokens.significant),
        ("critical", tokens.critical),
    ];
    let mut found = vec![
        ("on_accent on accent", contrast(tokens.on_accent, tokens.accent)),
        ("on_accent on accent_strong", contrast(tokens.on_accent, tokens.accent_strong)),
    ];
    for (_, ground) in grounds {
        found.extend(inks.map(|(name, ink)| (name, contrast(ink, ground))));
    }
    found
}

#[test]
fn text_has_enough_contrast_in_every_theme() {
    for (theme, tokens) in Themes::embedded().all() {
        assert_ne!(*tokens, Tokens::PLAIN, "{theme} does not read");
        let least = if theme == "contrast" { 7.0 } else { 4.5 };
        for (pair, ratio) in pairs(tokens) {
            assert!(least <= ratio, "{theme}: {pair} has {ratio:.2}:1");
        }
        for ground in [tokens.paper, tokens.panel, tokens.field, tokens.chosen] {
            let ring = contrast(tokens.focus, ground);
            assert!(3.0 <= ring, "{theme}: the ring of the keyboard has {ring:.2}:1");
            // Between the ring and a filled button the ground is seen.
            let gap = contrast(ground, tokens.accent);
            assert!(3.0 <= gap, "{theme}: the gap around a filled button has {gap:.2}:1");
        }
        let edge = contrast(tokens.edge, tokens.paper);
        assert!(3.0 <= edge, "{theme}: edges of fields have {edge:.2}:1");
    }
}
