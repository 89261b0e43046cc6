//! Texts as words, so that what layout decides (spaces, ends of lines, hyphens, punctuation) is left out of a comparison.

/// Signs that change what a number says.
const SIGNS: [char; 2] = ['\u{2212}', '%'];
/// Where a word may be divided.
const SOFT_HYPHEN: char = '\u{ad}';

/// The words of a text: runs of letters and digits, and the signs of numbers.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == SOFT_HYPHEN {
            // The line that ends here goes on with the same word.
            while letters.next_if(|it| *it == '\n').is_some() {}
        } else if letter.is_alphanumeric() {
            match all.last_mut().filter(|_| is_open) {
                Some(word) => word.push(letter),
                None => all.push(letter.into()),
            }
            is_open = true;
        } else {
            is_open = false;
            if SIGNS.contains(&letter) {
                all.push(letter.into());
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_punctuation_make_no_difference_but_signs_do() {
        assert_eq!(
            words("co\u{ad}\nunt 3,25\u{a0}%\n(of 4)."),
            ["count", "3", "25", "%", "of", "4"]
        );
        assert_eq!(words("\u{2212}0.5"), ["\u{2212}", "0", "5"]);
        assert_eq!(words("well-\nknown"), words("well-known"));
    }
}
