//! `settings.xml`: hyphenation, and the edition of Word whose layout is meant.

use crate::i18n::Language;

use super::styles::NAMESPACE;
use super::xml::Xml;

/// The settings of a document in that language.
pub(super) fn settings(language: Language) -> String {
    let mut xml = Xml::document();
    xml.open("w:settings", &[NAMESPACE]);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.empty("w:autoHyphenation", &[]);
    xml.value("w:defaultTabStop", "567");
    xml.open("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    xml.close();
    xml.value("w:themeFontLang", language.document_tag());
    let (decimal, list) = match language {
        Language::Lithuanian | Language::Norwegian => (",", ";"),
        Language::English => (".", ","),
    };
    xml.value("w:decimalSymbol", decimal);
    xml.value("w:listSeparator", list);
    xml.finish()
}
