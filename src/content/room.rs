//! What of a chapter is for the room: its text without what is said to the trainer alone.

/// The line before what is said to the trainer.
const BEGIN: &str = "<!-- trainer -->";
/// The line behind it.
const END: &str = "<!-- /trainer -->";

/// The text without what is said to the trainer; the marks stand alone on their lines.
pub fn for_the_room(markdown: &str) -> String {
    let mut is_said = true;
    let mut kept = String::with_capacity(markdown.len());
    for line in markdown.lines() {
        match line {
            BEGIN => is_said = false,
            END => is_said = true,
            _ if is_said => {
                kept.push_str(line);
                kept.push('\n');
            }
            _ => {}
        }
    }
    kept
}

/// How many passages of a text are for the trainer; nothing where a mark has no other half.
pub(super) fn n_for_trainer(markdown: &str) -> Option<usize> {
    let (mut n, mut is_open) = (0, false);
    for line in markdown.lines().filter(|it| it.contains("<!--")) {
        match (line, is_open) {
            (BEGIN, false) => n += 1,
            (END, true) => {}
            _ => return None,
        }
        is_open = !is_open;
    }
    (!is_open).then_some(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_to_the_trainer_is_left_out() {
        let text = "# One\n\n<!-- trainer -->\n\nHush.\n\n<!-- /trainer -->\n\nAll.\n";
        assert_eq!(for_the_room(text), "# One\n\n\nAll.\n");
        assert_eq!(n_for_trainer(text), Some(1));
    }

    #[test]
    fn a_mark_without_its_other_half_is_found() {
        for text in ["<!-- trainer -->\na\n", "a\n<!-- /trainer -->\n", "<!-- trainers -->\n"] {
            assert_eq!(n_for_trainer(text), None, "{text}");
        }
    }
}
