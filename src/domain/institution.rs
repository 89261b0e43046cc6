//! Who is assessed: the institution and its kind.

/// The assessed institution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Institution {
    /// Its name as it stands in documents.
    pub name: String,
    /// What kind of institution it is; proposes the scope.
    pub kind: InstitutionKind,
}

/// Kinds of institution that checklists apply to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstitutionKind {
    /// A municipality's administration.
    Municipality,
    /// A social-services centre.
    SocialServicesCentre,
    /// A care home or group home.
    CareHome,
    /// A public-health office.
    PublicHealthOffice,
    /// A kindergarten, school or education centre.
    EducationInstitution,
    /// A library.
    Library,
    /// Any other institution.
    Other,
}

impl InstitutionKind {
    /// Every kind, in the order offered to the user.
    pub const ALL: [Self; 7] = [
        Self::Municipality,
        Self::SocialServicesCentre,
        Self::CareHome,
        Self::PublicHealthOffice,
        Self::EducationInstitution,
        Self::Library,
        Self::Other,
    ];

    /// The id in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::SocialServicesCentre => "social-services-centre",
            Self::CareHome => "care-home",
            Self::PublicHealthOffice => "public-health-office",
            Self::EducationInstitution => "education-institution",
            Self::Library => "library",
            Self::Other => "other",
        }
    }

    /// The kind of that id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}
