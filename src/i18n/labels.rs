//! The names of the terms of the trade in each language.

use crate::domain::{
    ActionStatus, EvidenceGrade, InstitutionKind, MaturityLevel, OverallLevel, RiskBand, Side,
    Wording,
};

use super::Tr;

impl Tr {
    /// The name of a kind of institution.
    pub fn institution_kind(&self, kind: InstitutionKind) -> String {
        match kind {
            InstitutionKind::Municipality => self.common_kind_municipality(),
            InstitutionKind::SocialServicesCentre => self.common_kind_social_services_centre(),
            InstitutionKind::CareHome => self.common_kind_care_home(),
            InstitutionKind::PublicHealthOffice => self.common_kind_public_health_office(),
            InstitutionKind::EducationInstitution => self.common_kind_education_institution(),
            InstitutionKind::Library => self.common_kind_library(),
            InstitutionKind::Other => self.common_kind_other(),
        }
    }

    /// The name of a maturity level of one question.
    pub fn maturity_level(&self, level: MaturityLevel) -> String {
        match level.get() {
            0 => self.common_level_0(),
            1 => self.common_level_1(),
            2 => self.common_level_2(),
            3 => self.common_level_3(),
            _ => self.common_level_4(),
        }
    }

    /// The words of a rung of the ladder as the question's wording asks for them.
    pub fn ladder(&self, wording: Wording, level: MaturityLevel) -> String {
        match (wording, level.get()) {
            (Wording::Straight, _) => self.maturity_level(level),
            (Wording::Reversed, 0) => self.common_reversed_level_0(),
            (Wording::Reversed, 1) => self.common_reversed_level_1(),
            (Wording::Reversed, 2) => self.common_reversed_level_2(),
            (Wording::Reversed, 3) => self.common_reversed_level_3(),
            (Wording::Reversed, _) => self.common_reversed_level_4(),
        }
    }

    /// What an evidence grade is.
    pub fn evidence_grade(&self, grade: EvidenceGrade) -> String {
        match grade.get() {
            0 => self.common_grade_0(),
            1 => self.common_grade_1(),
            2 => self.common_grade_2(),
            _ => self.common_grade_3(),
        }
    }

    /// The name of the level of a whole assessment.
    pub fn overall_level(&self, level: OverallLevel) -> String {
        match level {
            OverallLevel::Nascent => self.common_overall_nascent(),
            OverallLevel::Emerging => self.common_overall_emerging(),
            OverallLevel::Established => self.common_overall_established(),
            OverallLevel::Leading => self.common_overall_leading(),
        }
    }

    /// The name of a risk band.
    pub fn risk_band(&self, band: RiskBand) -> String {
        match band {
            RiskBand::Tolerable => self.common_band_tolerable(),
            RiskBand::Significant => self.common_band_significant(),
            RiskBand::Critical => self.common_band_critical(),
        }
    }

    /// The name of the status of an action.
    pub fn action_status(&self, status: ActionStatus) -> String {
        match status {
            ActionStatus::Planned => self.common_status_planned(),
            ActionStatus::Running => self.common_status_running(),
            ActionStatus::DoneClaimed => self.common_status_done_claimed(),
            ActionStatus::DoneVerified => self.common_status_done_verified(),
            ActionStatus::Dropped => self.common_status_dropped(),
        }
    }

    /// The name of a side of a risk.
    pub fn side(&self, side: Side) -> String {
        match side {
            Side::Likelihood => self.common_side_likelihood(),
            Side::Impact => self.common_side_impact(),
        }
    }
}
