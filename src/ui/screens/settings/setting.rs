//! The settings, each with its name and the words by which it is looked for.

use crate::i18n::Tr;

/// One setting of the program or of the open assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Setting {
    /// The name of the institution.
    Institution,
    /// The kind of institution.
    Kind,
    /// Who takes part.
    Team,
    /// The day that ages are counted from.
    AssessedOn,
    /// The approval line of the plan.
    Approval,
    /// What the plan is drawn up on.
    LegalBasis,
    /// Who monitors the plan.
    Monitoring,
    /// All questions or the few of a rapid assessment.
    Depth,
    /// Which checklists are assessed.
    Scope,
    /// Why proposed checklists are left out.
    LeftOut,
    /// Where the file is.
    File,
    /// The language of the window.
    Language,
    /// Light, dark or with high contrast.
    Theme,
    /// Whether things move.
    Motion,
    /// How large everything is.
    Zoom,
    /// The tour of the first start.
    Tour,
    /// Checklists of one's own.
    Packs,
}

impl Setting {
    /// Every setting, in the order of the page.
    pub(crate) const ALL: [Self; 17] = [
        Self::Institution,
        Self::Kind,
        Self::Team,
        Self::AssessedOn,
        Self::Approval,
        Self::LegalBasis,
        Self::Monitoring,
        Self::Depth,
        Self::Scope,
        Self::LeftOut,
        Self::File,
        Self::Language,
        Self::Theme,
        Self::Motion,
        Self::Zoom,
        Self::Tour,
        Self::Packs,
    ];

    /// Whether it belongs to the open assessment.
    pub(crate) fn needs_assessment(self) -> bool {
        !matches!(
            self,
            Self::Language | Self::Theme | Self::Motion | Self::Zoom | Self::Tour | Self::Packs
        )
    }

    /// Whether it is typed.
    pub(super) fn is_typed(self) -> bool {
        matches!(
            self,
            Self::Institution
                | Self::Team
                | Self::AssessedOn
                | Self::Approval
                | Self::LegalBasis
                | Self::Monitoring
                | Self::LeftOut
        )
    }

    /// What stands above it on the page.
    pub(crate) fn title(self, tr: &Tr) -> String {
        match self {
            Self::Language => tr.menu_settings_language(),
            Self::Theme => tr.menu_settings_theme(),
            Self::Motion => tr.menu_settings_motion(),
            Self::Zoom => tr.menu_settings_zoom(),
            Self::Tour => tr.menu_settings_tour(),
            Self::Packs => tr.packs_title(),
            Self::Institution => tr.assessment_new_name(),
            Self::Kind => tr.assessment_new_kind(),
            Self::Team => tr.menu_settings_team(),
            Self::AssessedOn => tr.menu_settings_assessed_on(),
            Self::Approval => tr.menu_settings_approval(),
            Self::LegalBasis => tr.menu_settings_legal_basis(),
            Self::Monitoring => tr.menu_settings_monitoring(),
            Self::Depth => tr.assessment_new_depth(),
            Self::Scope => tr.assessment_new_scope(),
            Self::LeftOut => tr.menu_settings_left_out(),
            Self::File => tr.menu_settings_file(),
        }
    }

    /// What else people call it, the names of its choices among them.
    pub(crate) fn also(self, tr: &Tr) -> String {
        match self {
            Self::Language => tr.menu_also_setting_language(),
            Self::Theme => tr.menu_also_setting_theme(),
            Self::Motion => tr.menu_also_setting_motion(),
            Self::Zoom => tr.menu_also_setting_zoom(),
            Self::Tour => tr.menu_also_setting_tour(),
            Self::Packs => tr.menu_also_setting_packs(),
            Self::Institution => tr.menu_also_setting_institution(),
            Self::Kind => tr.menu_also_setting_kind(),
            Self::Team => tr.menu_also_setting_team(),
            Self::AssessedOn => tr.menu_also_setting_assessed_on(),
            Self::Approval => tr.menu_also_setting_approval(),
            Self::LegalBasis => tr.menu_also_setting_legal_basis(),
            Self::Monitoring => tr.menu_also_setting_monitoring(),
            Self::Depth => tr.menu_also_setting_depth(),
            Self::Scope => tr.menu_also_setting_scope(),
            Self::LeftOut => tr.menu_also_setting_left_out(),
            Self::File => tr.menu_also_setting_file(),
        }
    }
}
