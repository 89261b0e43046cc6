//! The way to a file that was written: opened by the system, alone or in its folder.

use std::fmt::Write as _;
use std::path::Path;

use eframe::egui::{OpenUrl, Response, Ui};

use super::button;
use crate::i18n::Tr;

/// Draws the two buttons and gives the first.
pub(crate) fn written_ui(ui: &mut Ui, tr: &Tr, path: &Path) -> Response {
    let folder = path.parent().unwrap_or(path);
    let way = |ui: &mut Ui, text: &str, target: &Path| {
        let response = button::quiet_ui(ui, text);
        if response.clicked() {
            ui.ctx().open_url(OpenUrl::new_tab(file_url(target)));
        }
        response
    };
    let file = way(ui, &tr.dialogs_export_open_file(), path);
    way(ui, &tr.dialogs_export_open_folder(), folder);
    file
}

/// The address of a local file, with what an address cannot hold written in percent.
fn file_url(path: &Path) -> String {
    let mut url = String::from("file://");
    let text = path.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') {
        url.push('/');
    }
    for byte in text.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte);
        if is_plain {
            url.push(char::from(byte));
        } else {
            write!(url, "%{byte:02X}").unwrap_or_default();
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_spaces_and_lithuanian_letters_in_percent() {
        assert_eq!(file_url(Path::new("/a b/ž.pdf")), "file:///a%20b/%C5%BE.pdf");
    }
}
