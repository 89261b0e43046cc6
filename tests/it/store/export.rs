//! Exports whole or not at all; files and folders read within limits.

use std::fs;
use std::path::Path;

use skaidra::store::{StoreError, read_file, read_folder, write_export};

use super::sample::{folder, small};

#[test]
fn an_export_replaces_an_older_one_and_leaves_nothing_beside_it() {
    let folder = folder();
    let path = folder.path().join("planas 2027.pdf");
    write_export(&path, b"one").unwrap();
    write_export(&path, b"two, longer").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two, longer");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_export_never_replaces_an_assessment_or_a_folder() {
    let folder = folder();
    let path = small(&folder);
    let bytes = fs::read(&path).unwrap();
    assert!(matches!(write_export(&path, b"x"), Err(StoreError::IsAssessment(_))));
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert!(matches!(write_export(folder.path(), b"x"), Err(StoreError::IsFolder(_))));
    let nowhere = folder.path().join("nera/planas.pdf");
    assert!(matches!(write_export(&nowhere, b"x"), Err(StoreError::NotWritten { .. })));
    let below_a_file = path.join("planas.pdf");
    assert!(matches!(write_export(&below_a_file, b"x"), Err(StoreError::NotWritten { .. })));
    assert!(write_export(Path::new(""), b"x").is_err());
    assert!(write_export(Path::new(".."), b"x").is_err());
}

#[cfg(unix)]
#[test]
fn an_export_follows_a_link_keeps_permissions_and_writes_into_a_device() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = folder();
    let (target, link) = (folder.path().join("tikras.pdf"), folder.path().join("nuoroda.pdf"));
    fs::write(&target, "old").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&target, &link).unwrap();
    write_export(&link, b"new").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&target).unwrap(), b"new");
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o640);

    fs::set_permissions(&target, fs::Permissions::from_mode(0o440)).unwrap();
    assert!(matches!(write_export(&target, b"x"), Err(StoreError::NotWritten { .. })));
    assert_eq!(fs::read(&target).unwrap(), b"new");

    write_export(Path::new("/dev/null"), b"x").unwrap();
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[test]
fn a_file_is_read_up_to_its_limit() {
    let folder = folder();
    let path = folder.path().join("answers.csv");
    fs::write(&path, b"12345").unwrap();
    assert_eq!(read_file(&path, 5).unwrap(), b"12345");
    assert!(matches!(read_file(&path, 4), Err(StoreError::TooLarge { limit: 4, .. })));
    assert!(matches!(read_file(folder.path(), 5), Err(StoreError::IsFolder(_))));
    assert!(matches!(read_file(&folder.path().join("nera"), 5), Err(StoreError::NotFound(_))));
    if cfg!(unix) {
        assert!(matches!(
            read_file(Path::new("/dev/zero"), 1000),
            Err(StoreError::TooLarge { .. })
        ));
    }
}

#[test]
fn a_folder_is_read_by_relative_path_without_what_is_hidden() {
    let folder = folder();
    for (path, text) in [
        ("pack.ron", "p"),
        ("checklists/core.ron", "c"),
        ("locales/lt/checklists/core.ftl", "l"),
        (".git/config", "hidden"),
        ("checklists/.core.ron.swp", "hidden"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let files = read_folder(folder.path()).unwrap();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["checklists/core.ron", "locales/lt/checklists/core.ftl", "pack.ron"]);
    assert_eq!(files["pack.ron"], b"p");
    assert!(matches!(read_folder(&folder.path().join("pack.ron")), Err(StoreError::WrongKind(_))));
    assert!(matches!(read_folder(&folder.path().join("nera")), Err(StoreError::NotFound(_))));
}

#[test]
fn a_folder_too_large_too_deep_or_in_a_ring_ends_in_an_answer() {
    let folder = folder();
    let deep = folder.path().join("a/b/c/d/e/f/g/h/i/j/k");
    fs::create_dir_all(&deep).unwrap();
    assert!(matches!(read_folder(folder.path()), Err(StoreError::TooLarge { .. })));
    let large = folder.path().join("a/large");
    fs::create_dir_all(&large).unwrap();
    fs::File::create(large.join("sparse")).unwrap().set_len(1 << 40).unwrap();
    assert!(matches!(read_folder(&large), Err(StoreError::TooLarge { .. })));
    #[cfg(unix)]
    {
        let ring = folder.path().join("ring");
        fs::create_dir_all(&ring).unwrap();
        std::os::unix::fs::symlink(&ring, ring.join("again")).unwrap();
        assert!(read_folder(&ring).unwrap().is_empty());
    }
}
