//! A pack: checklists, measures and their texts, from the program itself or from a user's folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::domain::{
    Checklist, ChecklistId, HandbookRef, InstitutionKind, Instrument, Measure, PackId, PackVersion,
    Question, Scope,
};
use crate::i18n::{Language, parse_texts};

use super::dilemmas::{DILEMMAS, Dilemmas};
use super::embedded::BUILTIN;
use super::everyday::Everyday;
use super::glossary::{GLOSSARY, Glossary};
use super::handbook::{Handbook, Section};
use super::in_halves::in_halves;
use super::measures_file::PackFile;
use super::misplaced::misplaced;
use super::mistake::{FieldMistake, FileMistake};
use super::near::nearest;
use super::problem::{Loaded, Problem};
use super::ron_text::read_ron;
use super::search::SearchIndex;
use super::sources::Source;
use super::term_finder::TermFinder;
use super::unread::{Doubt, Unread, checklist_stem};
use super::{Texts, checklist_file, lint, measures_file, sources};

/// The file that tells what a pack is.
pub(super) const PACK_FILE: &str = "checklists/pack.ron";

/// Checklists, measures, sources, texts and handbook that belong together.
#[derive(Debug)]
pub struct Pack {
    /// Its id; none where its file names none.
    pub id: Option<PackId>,
    /// The version, such as `2026.1`.
    pub version: String,
    /// The packs of one's own whose checklists stand behind the others, with all of these.
    pub own: Vec<PackVersion>,
    /// The checklists in content order.
    pub instrument: Instrument,
    /// The catalogue of measures.
    pub measures: Vec<Measure>,
    /// The sources that texts cite.
    pub sources: Vec<Source>,
    /// Sections, as `chapter#anchor`, that questions name and the handbook still owes.
    pub owed: Vec<String>,
    /// Words that running text uses otherwise than the glossary.
    pub(super) everyday: Everyday,
    /// What of its files could not be read.
    pub(super) unread: Unread,
    languages: BTreeMap<Language, LanguageFiles>,
}

/// The prose of one language, read when first asked for.
#[derive(Debug, Default)]
pub(super) struct LanguageFiles {
    /// Text files of checklists, by file stem.
    pub(super) texts: BTreeMap<String, Cow<'static, str>>,
    /// Handbook files, by path below the language's folder.
    pub(super) handbook: BTreeMap<String, Cow<'static, str>>,
    read_texts: OnceLock<Texts>,
    read_handbook: OnceLock<Handbook>,
    read_glossary: OnceLock<Glossary>,
    read_dilemmas: OnceLock<Dilemmas>,
    search_index: OnceLock<SearchIndex>,
    term_finder: OnceLock<TermFinder>,
}

impl Pack {
    /// The languages that the pack has texts of.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.languages
            .iter()
            .filter(|(_, files)| !files.texts.is_empty())
            .map(|(language, _)| *language)
    }

    /// The texts of a language; empty where the pack has none.
    pub fn texts(&self, language: Language) -> &Texts {
        static NONE: OnceLock<Texts> = OnceLock::new();
        match self.languages.get(&language) {
            Some(files) => files.read_texts.get_or_init(|| read_texts(&files.texts)),
            None => NONE.get_or_init(Texts::default),
        }
    }

    /// The handbook of a language; empty where the pack has none.
    pub fn handbook(&self, language: Language) -> &Handbook {
        static NONE: OnceLock<Handbook> = OnceLock::new();
        let Some(files) = self.languages.get(&language) else {
            return NONE.get_or_init(Handbook::default);
        };
        files.read_handbook.get_or_init(|| Handbook::read(&files.handbook))
    }

    /// The glossary of a language; empty where the pack has none.
    pub fn glossary(&self, language: Language) -> &Glossary {
        static NONE: OnceLock<Glossary> = OnceLock::new();
        let Some(files) = self.languages.get(&language) else {
            return NONE.get_or_init(Glossary::default);
        };
        files.read_glossary.get_or_init(|| {
            self.handbook(language).chapter(GLOSSARY).map(Glossary::read).unwrap_or_default()
        })
    }

    /// The dilemmas of a language; empty where the pack has none.
    pub fn dilemmas(&self, language: Language) -> &Dilemmas {
        static NONE: OnceLock<Dilemmas> = OnceLock::new();
        let Some(files) = self.languages.get(&language) else {
            return NONE.get_or_init(Dilemmas::default);
        };
        files.read_dilemmas.get_or_init(|| {
            self.handbook(language).chapter(DILEMMAS).map(Dilemmas::read).unwrap_or_default()
        })
    }

    /// The search index of a language, made when first asked for: that takes as long as a blink.
    pub fn search_index(&self, language: Language) -> &SearchIndex {
        static NONE: OnceLock<SearchIndex> = OnceLock::new();
        match self.languages.get(&language) {
            Some(files) => files.search_index.get_or_init(|| SearchIndex::new(self, language)),
            None => NONE.get_or_init(|| SearchIndex::new(self, language)),
        }
    }

    /// The search index of a language, where it is made already.
    pub fn ready_search_index(&self, language: Language) -> Option<&SearchIndex> {
        self.languages.get(&language)?.search_index.get()
    }

    /// Finds the terms of a language in its texts; none where the pack lacks the language.
    pub fn term_finder(&self, language: Language) -> Option<&TermFinder> {
        let files = self.languages.get(&language)?;
        let new = || TermFinder::new(self.glossary(language), language, &self.everyday);
        Some(files.term_finder.get_or_init(new))
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.id.as_str() == id)
    }

    /// The questions that a section of the handbook explains.
    pub fn questions_at<'a>(
        &'a self,
        reference: &'a HandbookRef,
    ) -> impl Iterator<Item = &'a Question> {
        let questions = self.instrument.questions().map(|(_, question)| question);
        questions.filter(move |question| question.handbook == *reference)
    }

    /// The section that a reference names and the language it is in: the one asked for, or English where that one has
    /// only the chapter's summary so far.
    pub fn section(
        &self,
        language: Language,
        reference: &HandbookRef,
    ) -> Option<(Language, Section<'_>)> {
        let own = self.handbook(language);
        if let Some(section) = own.section(reference) {
            return Some((language, section));
        }
        own.chapter(&reference.chapter).filter(|it| it.is_summary())?;
        let english = self.handbook(Language::English).section(reference)?;
        Some((Language::English, english))
    }

    /// What a kind of institution is proposed to assess: every checklist that applies to it.
    pub fn proposed_scope(&self, kind: InstitutionKind) -> Scope {
        let applies = |it: &&Checklist| it.applies_to.contains(&kind);
        let checklists =
            self.instrument.checklists.iter().filter(applies).map(|it| it.id.clone()).collect();
        Scope { checklists, is_rapid: false }
    }

    /// Whether it is a pack of one's own, or not yet known for one.
    pub(super) fn is_own(&self) -> bool {
        self.id.as_ref().is_none_or(|it| it.as_str() != BUILTIN)
    }

    /// The pack of one's own that a checklist comes from; none where it is built in or unknown.
    pub fn own_of(&self, checklist: &ChecklistId) -> Option<&PackVersion> {
        self.own.iter().find(|it| it.checklists.contains(checklist))
    }

    /// The packs of one's own that a scope draws on, each with its checklists in that scope.
    pub fn own_in(&self, scope: &Scope) -> Vec<PackVersion> {
        let in_scope = |pack: &PackVersion| {
            let is_meant = |it: &&ChecklistId| scope.checklists.contains(*it);
            let checklists = pack.checklists.iter().filter(is_meant).cloned().collect();
            PackVersion { checklists, ..pack.clone() }
        };
        self.own.iter().map(in_scope).filter(|it| !it.checklists.is_empty()).collect()
    }

    /// The packs of one's own to note for a scope: those it draws on, and of those that are not here what was noted before.
    pub fn noted_for(&self, scope: &Scope, before: &[PackVersion]) -> Vec<PackVersion> {
        let missing = self.instrument.missing(scope);
        let kept = before.iter().map(|it| {
            let lost = it.checklists.iter().filter(|it| missing.contains(it)).cloned().collect();
            PackVersion { checklists: lost, ..it.clone() }
        });
        let kept = kept.filter(|it| !it.checklists.is_empty());
        self.own_in(scope).into_iter().chain(kept).collect()
    }

    /// The pack of one's own that a measure comes from; none where it is built in.
    pub(super) fn owner_of(&self, measure: &Measure) -> Option<&str> {
        let is_of = |pack: &&PackVersion| {
            let stem = format!("{}/measures", pack.id);
            let texts = self.languages.values().find_map(|it| it.texts.get(&stem));
            texts.is_some_and(|it| parse_texts(it).0.contains_key(measure.id.as_str()))
        };
        self.own.iter().find(is_of).map(|it| it.id.as_str())
    }

    /// Puts a pack of one's own behind what is here; its texts stand in for a language that it lacks.
    pub(super) fn add(&mut self, own: Self) {
        let Some(id) = own.id else { return };
        let checklists = own.instrument.checklists;
        self.own.push(PackVersion {
            id: id.clone(),
            version: own.version,
            checklists: checklists.iter().map(|it| it.id.clone()).collect(),
        });
        self.instrument.checklists.extend(checklists);
        self.measures.extend(own.measures);
        for source in own.sources {
            if self.sources.iter().all(|it| it.id != source.id) {
                self.sources.push(source);
            }
        }
        let others = [Language::English, Language::Lithuanian, Language::Norwegian];
        for language in Language::ALL {
            let mut known = [language].into_iter().chain(others);
            let texts = known.find_map(|it| {
                own.languages.get(&it).map(|it| &it.texts).filter(|it| !it.is_empty())
            });
            let into = &mut self.languages.entry(language).or_default().texts;
            for (stem, text) in texts.into_iter().flatten() {
                into.insert(format!("{id}/{stem}"), text.clone());
            }
        }
    }

    pub(super) fn language_files(&self) -> &BTreeMap<Language, LanguageFiles> {
        &self.languages
    }
}

fn read_texts(files: &BTreeMap<String, Cow<'static, str>>) -> Texts {
    let mut texts = Texts::default();
    let mut files: Vec<(&String, &Cow<'static, str>)> = files.iter().collect();
    // Those of packs of one's own, which have the pack before the name, come first: what is built in keeps its words.
    files.sort_by_key(|(stem, _)| !stem.contains('/'));
    let read = in_halves(files, |(stem, text)| (stem, parse_texts(text).0));
    for (stem, messages) in read {
        match stem.rsplit('/').next() {
            Some("measures") => texts.add_measures(messages),
            Some("groups") => texts.add_groups(messages),
            checklist => texts.add_checklist(checklist.unwrap_or_default(), messages),
        }
    }
    texts
}

/// Reads a pack from its files (path relative to the pack → bytes) and checks it; all problems are listed.
pub fn load(files: &BTreeMap<String, Vec<u8>>) -> Loaded<Pack> {
    load_as(files, |_, _| {})
}

/// The same; `place` looks at what was read before it is checked.
pub(super) fn load_as(
    files: &BTreeMap<String, Vec<u8>>,
    place: impl FnOnce(&mut Pack, &mut Vec<Problem>),
) -> Loaded<Pack> {
    let mut problems = Vec::new();
    if let Some(problem) = misplaced(files) {
        let pack = read(&BTreeMap::new(), |_| Cow::Borrowed(""), &mut problems);
        return Loaded { value: pack, problems: vec![problem] };
    }
    let texts = decode(files, &mut problems);
    let mut pack = read(&texts, |text| Cow::Owned(text.to_owned()), &mut problems);
    pack.unread.files.extend(files.keys().filter(|it| !texts.contains_key(it.as_str())).cloned());
    if !files.contains_key(PACK_FILE) {
        problems.push(Problem::of_file(PACK_FILE, FileMistake::NoPackFile));
    }
    place(&mut pack, &mut problems);
    lint::check(&pack, &mut problems);
    problems.sort();
    problems.dedup();
    Loaded { value: pack, problems }
}

/// Every file must be UTF-8; one that is not is reported and left out. The byte-order mark that some editors begin a file with is no text.
fn decode<'a>(
    files: &'a BTreeMap<String, Vec<u8>>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'a str, &'a str> {
    let mut texts = BTreeMap::new();
    for (path, bytes) in files {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                texts.insert(path.as_str(), text.strip_prefix('\u{feff}').unwrap_or(text));
            }
            Err(error) => {
                problems.push(Problem::of_file(path, FileMistake::NotUtf8(error.valid_up_to())));
            }
        }
    }
    texts
}

/// Reads a pack without the checks across its files; `keep` makes a text last as long as the pack.
pub(super) fn read<'a>(
    files: &BTreeMap<&str, &'a str>,
    keep: impl Fn(&'a str) -> Cow<'static, str>,
    problems: &mut Vec<Problem>,
) -> Pack {
    let mut unread = Unread::default();
    let order: Option<PackFile> = files.get_key_value(PACK_FILE).and_then(|(path, text)| {
        let order = read_ron(path, text, problems);
        if order.is_none() {
            unread.files.insert((*path).to_owned());
        }
        order
    });
    let mut measures = Vec::new();
    let mut others = Vec::new();
    for (path, text) in files {
        let Some(stem) = checklist_stem(path) else { continue };
        match stem {
            "pack" => {}
            "measures" => measures = measures_file::read(path, text, &mut unread, problems),
            _ => others.push((*path, stem, *text)),
        }
    }
    let mut checklists = Vec::new();
    let read = in_halves(others, |(path, stem, text)| {
        let mut problems = Vec::new();
        (path, stem, checklist(path, stem, text, &mut problems), problems)
    });
    for (path, stem, checklist, found) in read {
        problems.extend(found);
        let Some((checklist, doubt)) = checklist else {
            unread.files.insert(path.to_owned());
            continue;
        };
        unread.doubt(checklist.id.as_str(), doubt);
        if checklist.id.as_str() != stem {
            unread.called.insert(checklist.id.to_string(), stem.to_owned());
        }
        checklists.push(checklist);
    }
    let id = order.as_ref().and_then(|it| pack_id(it, problems));
    let version = order.as_ref().map_or_else(|| "0".to_owned(), |it| it.version.clone());
    if let Some(order) = &order {
        sort(&mut checklists, &order.order, &unread, problems);
    }
    let sources = files
        .get_key_value("handbook/sources.ron")
        .map_or_else(Vec::new, |(path, text)| sources::read(path, text, &mut unread, problems));
    let owed = files
        .get_key_value("handbook/owed.ron")
        .and_then(|(path, text)| read_ron(path, text, problems))
        .unwrap_or_default();
    let everyday = files
        .get_key_value("handbook/everyday.ron")
        .map_or_else(Everyday::default, |(path, text)| Everyday::read(path, text, problems));
    let instrument = Instrument { version: version.clone(), checklists };
    let languages = languages(files, keep);
    Pack {
        id,
        version,
        own: Vec::new(),
        instrument,
        measures,
        sources,
        owed,
        everyday,
        unread,
        languages,
    }
}

/// The id of a pack; one that is missing is missed where the pack is checked.
fn pack_id(file: &PackFile, problems: &mut Vec<Problem>) -> Option<PackId> {
    let id = PackId::parse(file.id.as_deref()?);
    id.map_err(|error| {
        let problem = Problem::of_file(PACK_FILE, FieldMistake::from(error));
        problems.push(Problem { place: "id".to_owned(), ..problem });
    })
    .ok()
}

fn checklist(
    path: &str,
    stem: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<(Checklist, Doubt)> {
    let (checklist, doubt) = checklist_file::read(path, text, problems)?;
    if checklist.id.as_str() != stem {
        problems.push(Problem::of_file(
            path,
            FileMistake::OtherName { id: checklist.id.to_string(), file: stem.to_owned() },
        ));
    }
    Some((checklist, doubt))
}

/// Puts checklists into the pack's order; one that the order lacks goes to the end and is reported.
fn sort(
    checklists: &mut [Checklist],
    order: &[String],
    unread: &Unread,
    problems: &mut Vec<Problem>,
) {
    let file = PACK_FILE;
    let place = |it: &Checklist| {
        let called = unread.called.get(it.id.as_str());
        order.iter().position(|id| id == it.id.as_str() || Some(id) == called)
    };
    let mut left: Vec<&str> =
        checklists.iter().filter(|it| place(it).is_none()).map(|it| it.id.as_str()).collect();
    let is_missing = |id: &&String| {
        checklists.iter().all(|it| it.id.as_str() != id.as_str()) && !unread.has_checklist(id)
    };
    let missing: Vec<&String> = order.iter().filter(is_missing).collect();
    for id in &missing {
        let only = left.first().copied().filter(|_| left.len() == 1 && missing.len() == 1);
        let meant = nearest(id, left.iter().copied()).or(only);
        left.retain(|it| Some(*it) != meant);
        let mistake = match meant {
            Some(it) => FileMistake::OtherInOrder { id: it.to_owned(), written: (*id).clone() },
            None => FileMistake::NoSuchChecklist((*id).clone()),
        };
        problems.push(Problem::of_file(file, mistake));
    }
    for id in left {
        problems.push(Problem::of_file(file, FileMistake::NotInOrder(id.to_owned())));
    }
    checklists.sort_by_key(|it| place(it).unwrap_or(usize::MAX));
}

fn languages<'a>(
    files: &BTreeMap<&str, &'a str>,
    keep: impl Fn(&'a str) -> Cow<'static, str>,
) -> BTreeMap<Language, LanguageFiles> {
    let mut languages = BTreeMap::new();
    for language in Language::ALL {
        let texts = format!("locales/{}/checklists/", language.tag());
        let handbook = format!("handbook/{}/", language.tag());
        let mut found = LanguageFiles::default();
        for (path, text) in files {
            if let Some(stem) = path.strip_prefix(&texts).and_then(|it| it.strip_suffix(".ftl")) {
                found.texts.insert(stem.to_owned(), keep(text));
            } else if let Some(rest) = path.strip_prefix(&handbook) {
                found.handbook.insert(rest.to_owned(), keep(text));
            }
        }
        if !found.texts.is_empty() || !found.handbook.is_empty() {
            languages.insert(language, found);
        }
    }
    languages
}
