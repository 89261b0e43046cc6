//! A pack of one's own on disk: which version an assessment was made with.

use serde::{Deserialize, Serialize};

use super::super::BreakKind;
use crate::domain::{ChecklistId, PackId, PackVersion};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackLine {
    id: String,
    version: String,
    checklists: Vec<String>,
}

impl PackLine {
    /// The pack in the terms of the domain.
    pub(super) fn read(self) -> Result<PackVersion, BreakKind> {
        let checklists = self.checklists.iter().map(|it| ChecklistId::parse(it));
        Ok(PackVersion {
            id: PackId::parse(&self.id).map_err(BreakKind::value)?,
            version: self.version,
            checklists: checklists.collect::<Result<_, _>>().map_err(BreakKind::value)?,
        })
    }
}

impl From<&PackVersion> for PackLine {
    fn from(pack: &PackVersion) -> Self {
        Self {
            id: pack.id.to_string(),
            version: pack.version.clone(),
            checklists: pack.checklists.iter().map(ToString::to_string).collect(),
        }
    }
}
