//! Packs of one's own on disk: a folder each, put there whole, and set aside instead of thrown away.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::read::entries;
use super::{Folders, StoreError, make_folder, read_folder, write_export};

/// The files of a pack: path relative to its folder, and bytes.
pub type PackFiles = BTreeMap<String, Vec<u8>>;

/// The packs of one's own, by the names of their folders; folders that cannot be read are named beside them.
pub fn read_packs(folders: &Folders) -> (Vec<(String, PackFiles)>, Vec<StoreError>) {
    let (mut packs, mut problems) = (Vec::new(), Vec::new());
    let folder = folders.packs();
    if !folder.is_dir() {
        return (packs, problems);
    }
    let found = entries(&folder).unwrap_or_else(|error| {
        problems.push(error);
        BTreeMap::new()
    });
    for (path, name) in found.into_iter().filter(|(path, _)| path.is_dir()) {
        match read_folder(&path) {
            Ok(files) => packs.push((name, files)),
            Err(error) => problems.push(error),
        }
    }
    (packs, problems)
}

/// Puts a pack there in place of those folders, which are set aside; says where they are now.
pub fn put_pack(
    folders: &Folders,
    name: &str,
    files: &PackFiles,
    instead_of: &[String],
) -> Result<Vec<PathBuf>, StoreError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| StoreError::writing(error, &path)
    };
    // Hidden, so that half of it is never read as a pack.
    let staged = folders.packs().join(format!(".{name}-{}", std::process::id()));
    if staged.exists() {
        fs::remove_dir_all(&staged).map_err(failed(&staged))?;
    }
    for (relative, bytes) in files {
        let path = staged.join(relative);
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
        }
        write_export(&path, bytes)?;
    }
    let set_aside = instead_of.iter().map(|it| set_pack_aside(folders, it));
    let set_aside = set_aside.collect::<Result<_, _>>()?;
    let place = folders.packs().join(name);
    fs::rename(&staged, &place).map_err(failed(&place))?;
    Ok(set_aside)
}

/// Takes a pack out of use and keeps its folder; says where.
pub fn set_pack_aside(folders: &Folders, name: &str) -> Result<PathBuf, StoreError> {
    let kept = folders.removed_packs();
    make_folder(&kept)?;
    let first = kept.join(name);
    let others = (2_u32..).map(|n| kept.join(format!("{name}-{n}")));
    let is_free = |path: &PathBuf| !path.exists();
    let free = std::iter::once(first.clone()).chain(others.take(1000)).find(is_free);
    let free = free.unwrap_or(first);
    fs::rename(folders.packs().join(name), &free).map_err(|it| StoreError::writing(it, &free))?;
    Ok(free)
}
