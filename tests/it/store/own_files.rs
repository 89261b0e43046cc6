//! The program's own files: settings, recent files, and the assessments that have no other place.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use skaidra::i18n::Language;
use skaidra::session::Session;
use skaidra::store::{Export, Folders, Recent, Settings, Theme, WindowPlace, new_id};

use super::sample::{at, folder, institution, new_file, write};

#[test]
fn settings_come_back_as_they_were_saved() {
    let folder = folder();
    let path = Folders::below(folder.path()).settings();
    assert_eq!(Settings::load(&path), Settings::default());
    let mut settings = Settings::default();
    settings.language = Some(Language::English);
    settings.export_language = Some(Language::Lithuanian);
    settings.theme = Theme::Dark;
    settings.zoom = 1.25;
    settings.post = "Vyriausioji specialistė".to_owned();
    settings.packs = vec![PathBuf::from("/srv/klausimynai")];
    settings.window = Some(WindowPlace { width: 1366.5, height: 700.25, is_maximized: true });
    settings.save(&path).unwrap();
    assert_eq!(Settings::load(&path), settings);
}

#[test]
fn settings_of_another_version_survive() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    fs::write(
        &path,
        r#"{"language": "sv", "zoom": "large", "theme": "sepia", "post": "Vedėja", "sounds": false, "panes": {"left": 240, "names": ["a", "b"]}}"#,
    )
    .unwrap();
    let mut settings = Settings::load(&path);
    assert!(!settings.is_broken());
    assert_eq!(settings.post, "Vedėja", "one bad field spoils no other");
    assert_eq!((settings.zoom, settings.theme, settings.language), (1.0, Theme::System, None));
    settings.theme = Theme::Light;
    settings.save(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    for kept in ["\"sounds\": false", "\"left\": 240", "\"b\"", "\"theme\": \"light\""] {
        assert!(text.contains(kept), "{kept} is missing in {text}");
    }
    assert_eq!(Settings::load(&path), settings);
}

#[test]
fn a_size_that_no_window_can_have_is_as_good_as_none() {
    let folder = folder();
    let path = folder.path().join("settings.ron");
    for size in ["inf", "-800.0", "1e30", "\"wide\""] {
        let window = format!("{{\"width\": {size}, \"height\": 700.0, \"is_maximized\": false}}");
        fs::write(&path, format!("{{\"post\": \"Vedėja\", \"window\": {window}}}")).unwrap();
        let settings = Settings::load(&path);
        assert_eq!((settings.window, settings.post.as_str()), (None, "Vedėja"), "{size}");
    }
}

#[test]
fn a_broken_settings_file_is_kept_aside_and_stops_nothing() {
    for broken in [&b"{\"language\": "[..], b"\xff\xfe", b"", b"[1, 2]", &vec![b'['; 100_000]] {
        let folder = folder();
        let path = folder.path().join("settings.ron");
        fs::write(&path, broken).unwrap();
        let mut settings = Settings::load(&path);
        assert!(settings.is_broken());
        assert_eq!((settings.zoom, settings.theme), (1.0, Theme::System));
        settings.post = "Vedėja".to_owned();
        settings.save(&path).unwrap();
        assert_eq!(Settings::load(&path).post, "Vedėja");
        assert_eq!(fs::read(folder.path().join("settings.ron.broken")).unwrap(), broken);
    }
}

#[test]
fn recent_files_stand_newest_first_and_only_so_many() {
    let folder = folder();
    let path = folder.path().join("data/recent.ron");
    let mut recent = Recent::load(&path);
    for n in 0..20 {
        recent.add(Path::new(&format!("/planai/{n}.skaidra")));
    }
    recent.add(Path::new("/planai/15.skaidra"));
    recent.forget(Path::new("/planai/18.skaidra"));
    recent.save(&path).unwrap();
    let recent = Recent::load(&path);
    let names: Vec<_> = recent.files().iter().map(|it| it.path.file_stem().unwrap()).collect();
    assert_eq!(names[..4], ["15", "19", "17", "16"]);
    assert_eq!(names.len(), 11);
    fs::write(&path, "nonsense").unwrap();
    assert!(Recent::load(&path).files().is_empty());
}

#[test]
fn new_assessments_live_in_the_data_folder_and_are_listed_by_last_change() {
    let folder = folder();
    let folders = Folders::below(folder.path());
    assert!(folders.list().is_empty());
    let first = folders.new_assessment("Globos-namai-", at(0), &TimeZone::UTC).unwrap();
    drop(write(&first, [institution("Senasis skyrius")]));
    let second = folders.new_assessment("Globos-namai-", at(0), &TimeZone::UTC).unwrap();
    assert_ne!(first, second);
    let name = first.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.starts_with("Globos-namai-2026-"), "{name}");
    let mut session = Session::create(&second, &new_file()).unwrap();
    session.run(at(500), "", institution("Naujasis skyrius")).unwrap();
    fs::write(folders.assessments().join("sugadintas.skaidra"), "x").unwrap();
    fs::write(folders.assessments().join("kitas.txt"), "x").unwrap();
    let list = folders.list();
    let names: Vec<&str> = list.iter().map(|it| it.institution.as_str()).collect();
    assert_eq!(names, ["Naujasis skyrius", "Senasis skyrius"]);
    assert_eq!((list[0].changed, list[0].n_records), (at(500), 1));
    assert_eq!(session.access(), &skaidra::session::Access::Writable, "a list locks nothing");
}

#[test]
fn an_id_tells_when_it_was_made_and_is_never_given_twice() {
    let (one, two) = (new_id(at(0)), new_id(at(0)));
    assert_ne!(one, two);
    assert_eq!(one.len(), 36);
    assert_eq!(one[..13], two[..13], "the time stands first");
    assert!(new_id(at(0)) < new_id(at(1)));
}

#[test]
fn a_place_is_told_as_the_person_knows_it() {
    let folders = Folders::below(Path::new("/home/ona/Documents"));
    for (file, expected) in [
        ("/home/ona/Documents/planas.skaidra", Some("Documents")),
        ("/home/ona/Documents/Korupcija/2026/planas.skaidra", Some("Documents/Korupcija/2026")),
        ("/home/ona/Desktop/planas.skaidra", Some("Desktop")),
        ("/home/ona/planas.skaidra", Some("/home/ona")),
        ("/media/usb/planas.skaidra", Some("/media/usb")),
    ] {
        assert_eq!(folders.place_of(Path::new(file)), expected.map(PathBuf::from), "{file}");
    }
    let own = folders.assessments().join("2026-11-22.skaidra");
    assert_eq!(folders.place_of(&own), None);
}

#[test]
#[cfg(target_os = "linux")]
fn a_name_that_is_no_text_is_kept_in_the_list_of_recent_files() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("recent.ron");
    let foreign = folder.path().join(std::ffi::OsStr::from_bytes(b"pl\xe0nas.skaidra"));
    let own = folder.path().join("planas.skaidra");
    let mut recent = Recent::default();
    recent.add(&own);
    recent.add(&foreign);
    recent.set_copy_post(&foreign, "Auditorė".to_owned());
    recent.add_export(&own, Export { path: foreign.clone(), seal: None });
    recent.save(&list).unwrap();
    let again = Recent::load(&list);
    let paths: Vec<&Path> = again.files().iter().map(|it| it.path.as_path()).collect();
    assert_eq!(paths, [&foreign, &own]);
    assert_eq!(again.copy_post(&foreign), Some("Auditorė"));
    assert_eq!(again.files()[1].exports.len(), 0);
}
