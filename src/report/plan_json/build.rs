//! From an assessment and the content's texts to the data of a plan.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::content::{self, Pack, Texts};
use crate::domain::{
    Action, Answer, Assessment, Checklist, Evidence, Question, Risk, SourceId, Wording,
};
use crate::i18n::Language;
use crate::scoring::{self, Band, Effect, Input, METHOD_VERSION, Scorecard, aged_grade, round4};

use super::{
    AcceptanceJson, AnswerJson, Changes, ChecklistPart, ControlJson, EffectJson, EvidenceJson,
    InstitutionJson, JournalJson, LAYOUT, LeftOutJson, OtherChecklist, PLAN_SCHEMA, PackJson,
    PeriodJson, Plan, PlanAction, PlanCheckJson, PlanQuestion, PlanRisk, PositionJson, Profile,
    ScoreJson, SourceJson, VotesJson,
};

/// What a plan is built from.
#[derive(Debug, Clone, Copy)]
pub struct PlanInput<'a> {
    /// What the user recorded.
    pub assessment: &'a Assessment,
    /// The content it was answered against.
    pub pack: &'a Pack,
    /// The language of the plan.
    pub language: Language,
    /// How much it tells.
    pub profile: Profile,
    /// The assessment date.
    pub on: Date,
    /// When the plan is made.
    pub generated: Timestamp,
    /// The version of the program.
    pub app: &'a str,
    /// Facts of the journal.
    pub journal: JournalFacts<'a>,
    /// The last assessment's plan, to compare with.
    pub previous: Option<&'a Plan>,
}

/// What a plan says of the journal it was made from.
#[derive(Debug, Clone, Copy)]
pub struct JournalFacts<'a> {
    /// The id of the assessment file.
    pub id: &'a str,
    /// The fingerprint: 64 hexadecimal digits.
    pub head: &'a str,
    /// When the file was begun.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// How many changes it holds.
    pub n_records: usize,
    /// How often its times go back.
    pub n_back: usize,
}

impl Plan {
    /// Builds the data of a plan; the same input gives the same plan.
    pub fn build(input: &PlanInput<'_>) -> Self {
        let assessment = input.assessment;
        let scored =
            Input { instrument: &input.pack.instrument, assessment, on: input.on, band: Band::Run };
        let card = scoring::score(&scored);
        let builder = Builder { input, card: &card, texts: input.pack.texts(input.language) };
        let in_scope = |it: &&Checklist| assessment.scope.checklists.contains(&it.id);
        let checklists: Vec<ChecklistPart> = input
            .pack
            .instrument
            .checklists
            .iter()
            .filter(in_scope)
            .map(|it| builder.checklist(it))
            .collect();
        let noted = input.pack.noted_for(&assessment.scope, &assessment.packs);
        let mut effects = scoring::effects(&scored);
        let actions = assessment
            .actions
            .iter()
            .map(|it| builder.action(it, &effects.remove(&it.id).unwrap_or_default()))
            .collect();
        let mut plan = Self {
            schema: PLAN_SCHEMA.to_owned(),
            head: input.journal.head.to_owned(),
            method: METHOD_VERSION.to_owned(),
            content: input.pack.version.clone(),
            packs: noted.into_iter().map(PackJson::from).collect(),
            app: input.app.to_owned(),
            layout: LAYOUT.to_owned(),
            lang: input.language,
            profile: input.profile,
            generated: input.generated,
            assessed_on: input.on,
            institution: InstitutionJson {
                name: assessment.institution.name.clone(),
                kind: assessment.institution.kind,
            },
            period: assessment.period.map(|it| PeriodJson { from: it.from(), to: it.to() }),
            team: builder.unless_public(&assessment.team).cloned().unwrap_or_default(),
            approval: assessment.approval.clone(),
            legal_basis: assessment.legal_basis.clone(),
            monitoring: assessment.monitoring.clone(),
            rapid: assessment.scope.is_rapid,
            left_out: builder.left_out(),
            journal: JournalJson {
                id: input.journal.id.to_owned(),
                created: input.journal.created,
                changed: input.journal.changed,
                records: input.journal.n_records as u64,
                steps_back: (0 < input.journal.n_back).then_some(input.journal.n_back as u64),
            },
            sources: builder.sources(&checklists),
            checklists,
            actions,
            scores: ScoreJson::new(&card, &input.pack.version, input.journal.head),
            positions: positions(&card),
            checks: checks(&card),
            previous: None,
        };
        plan.previous = input.previous.map(|old| Changes::between(old, &plan));
        plan
    }
}

struct Builder<'a> {
    input: &'a PlanInput<'a>,
    card: &'a Scorecard,
    texts: &'a Texts,
}

impl Builder<'_> {
    fn unless_public<'v, T>(&self, value: &'v T) -> Option<&'v T> {
        match self.input.profile {
            Profile::Full => Some(value),
            Profile::Public => None,
        }
    }

    fn left_out(&self) -> LeftOutJson {
        let assessment = self.input.assessment;
        let all = self.input.pack.instrument.checklists.iter();
        // Of packs of one's own only what is assessed is anybody's business.
        let others = all.filter(|it| {
            !assessment.scope.checklists.contains(&it.id)
                && self.input.pack.own_of(&it.id).is_none()
        });
        let other = |it: &Checklist| OtherChecklist {
            id: it.id.clone(),
            title: self.title(it),
            meant_for_kind: it.applies_to.contains(&assessment.institution.kind),
        };
        let in_scope = self.input.pack.instrument.checklists.iter();
        let in_scope = in_scope.filter(|it| assessment.scope.checklists.contains(&it.id));
        let n_left = in_scope.flat_map(|it| &it.questions).filter(|it| !assessment.scope.asks(it));
        LeftOutJson {
            questions: assessment.scope.is_rapid.then(|| n_left.count()),
            reason: assessment.left_out_reason.clone(),
            checklists: others.map(other).collect(),
            missing: self.input.pack.instrument.missing(&assessment.scope),
        }
    }

    /// The title, else the id, so that nothing is nameless.
    fn title(&self, checklist: &Checklist) -> String {
        let text = self.texts.checklist(&checklist.id);
        text.map_or_else(|| checklist.id.to_string(), |it| it.title.clone())
    }

    fn checklist(&self, checklist: &Checklist) -> ChecklistPart {
        let assessment = self.input.assessment;
        let text = self.texts.checklist(&checklist.id);
        let asked = checklist.questions.iter().filter(|it| assessment.scope.asks(it));
        ChecklistPart {
            id: checklist.id.clone(),
            prefix: checklist.prefix.clone(),
            version: checklist.version.clone(),
            title: self.title(checklist),
            about: text.map(|it| it.about.clone()).unwrap_or_default(),
            applies_to: checklist.applies_to.clone(),
            questions: asked.map(|it| self.question(it)).collect(),
            risks: checklist.risks.iter().map(|it| self.risk(it)).collect(),
        }
    }

    fn question(&self, question: &Question) -> PlanQuestion {
        let assessment = self.input.assessment;
        let text = self.texts.question(&question.id).cloned().unwrap_or_default();
        let score = self.card.questions.get(&question.id);
        let or_id = |text: Option<&str>, id: &str| text.unwrap_or(id).to_owned();
        let measure = self.texts.measure(&question.measure);
        let control = |it: &crate::domain::Control| ControlJson {
            id: it.risk.clone(),
            strength: it.strength,
        };
        let evidence = assessment.evidence_of(&question.id);
        PlanQuestion {
            id: question.id.clone(),
            text: if text.text.is_empty() { question.id.to_string() } else { text.text },
            weight: question.weight,
            key: question.is_key,
            rapid: question.is_rapid,
            reversed: question.wording == Wording::Reversed,
            side: question.side,
            group: question.group.clone(),
            group_label: or_id(self.texts.group(&question.group), question.group.as_str()),
            risks: question.controls.iter().map(control).collect(),
            measure: question.measure.clone(),
            measure_label: or_id(measure.map(|it| it.name.as_str()), question.measure.as_str()),
            effort: question.effort,
            handbook: question.handbook.clone(),
            handbook_label: self.handbook_title(question),
            legal: question.legal.clone(),
            expected: text.evidence,
            red_flag: text.red_flag,
            action: text.action,
            indicator: text.indicator,
            answer: answer(assessment.answer(&question.id)),
            unconfirmed: assessment.unconfirmed(&question.id).map(|it| answer(Some(it))),
            votes: VotesJson::of(assessment, &question.id, self.input.profile),
            evidence: evidence.iter().map(|it| self.evidence(it)).collect(),
            evidence_grade: score.map(|it| it.evidence),
            supported: score.and_then(|it| it.supported),
            note: assessment.notes.get(&question.id).and_then(|it| self.unless_public(it)).cloned(),
        }
    }

    /// The section's title in the pack's handbook, else in the program's; empty where neither has it.
    fn handbook_title(&self, question: &Question) -> String {
        let own = self.input.pack.handbook(self.input.language).section(&question.handbook);
        let section =
            own.or_else(|| content::handbook(self.input.language).section(&question.handbook));
        section.map(|it| it.title.to_owned()).unwrap_or_default()
    }

    fn evidence(&self, evidence: &Evidence) -> EvidenceJson {
        EvidenceJson {
            grade: evidence.grade,
            title: evidence.title.clone(),
            reference: evidence.reference.clone(),
            date: evidence.date,
            location: self.unless_public(&evidence.location).cloned().flatten(),
            counts_as: aged_grade(evidence, self.input.on),
        }
    }

    fn risk(&self, risk: &Risk) -> PlanRisk {
        let assessment = self.input.assessment;
        let text = self.texts.risk(&risk.id);
        let rating = assessment.ratings.get(&risk.id);
        let acceptance = assessment.acceptances.get(&risk.id);
        PlanRisk {
            id: risk.id.clone(),
            text: text.map_or_else(|| risk.id.to_string(), |it| it.text.clone()),
            scheme: text.map(|it| it.scheme.clone()).unwrap_or_default(),
            likelihood: rating.map_or(risk.likelihood, |it| it.likelihood),
            impact: rating.map_or(risk.impact, |it| it.impact),
            reason: rating.map(|it| it.reason.clone()),
            acceptance: acceptance.map(|it| AcceptanceJson {
                by: it.by.clone(),
                reason: it.reason.clone(),
                until: it.until,
            }),
            default_likelihood: risk.likelihood,
            default_impact: risk.impact,
        }
    }

    fn action(&self, action: &Action, effects: &[Effect]) -> PlanAction {
        PlanAction {
            id: action.id.clone(),
            title: action.title.clone(),
            questions: action.questions.clone(),
            planned_level: action.planned_level,
            promised_grade: action.promised_grade,
            owner: action.owner.clone(),
            deputy: action.deputy.clone(),
            start: action.start,
            due: action.due.clone(),
            indicator: action.indicator.clone(),
            baseline: action.baseline.clone(),
            target: action.target.clone(),
            effort: action.effort,
            cost_cents: action.cost_cents,
            cause: action.cause.clone(),
            effect: action.effect.clone(),
            status: action.status,
            reason: action.reason.clone(),
            closed_on: action.closed_on,
            closed_grade: action.closed_grade,
            priority: self.card.priorities.get(&action.id).copied().map(round4),
            effects: action_effects(effects),
        }
    }

    /// The sources that the questions asked name, in the pack's order.
    fn sources(&self, checklists: &[ChecklistPart]) -> Vec<SourceJson> {
        let named: BTreeSet<&SourceId> =
            checklists.iter().flat_map(|it| &it.questions).flat_map(|it| &it.legal).collect();
        let source = |it: &content::Source| SourceJson {
            id: it.id.clone(),
            title: it.title_for(self.input.language).to_owned(),
            address: it.address.clone(),
        };
        self.input.pack.sources.iter().filter(|it| named.contains(&it.id)).map(source).collect()
    }
}

/// What an action alone does to each risk it touches.
pub(super) fn action_effects(effects: &[Effect]) -> Vec<EffectJson> {
    let effect = |it: &Effect| EffectJson {
        risk: it.risk.clone(),
        before: round4(it.before),
        after: round4(it.after),
    };
    effects.iter().map(effect).collect()
}

fn answer(answer: Option<&Answer>) -> AnswerJson {
    match answer {
        Some(Answer::Level(level)) => AnswerJson::Level { level: *level },
        Some(Answer::NotApplicable(reason)) => AnswerJson::Na { reason: reason.clone() },
        Some(Answer::Unknown) => AnswerJson::Unknown,
        None => AnswerJson::Blank,
    }
}

/// Where each risk stands in the matrix.
pub(super) fn positions(card: &Scorecard) -> Vec<PositionJson> {
    let rounded = |(likelihood, impact): (f64, f64)| [round4(likelihood), round4(impact)];
    let position = |it: &scoring::RiskScore| PositionJson {
        risk: it.id.clone(),
        net: rounded(it.net_sides),
        target: rounded(it.target_sides),
    };
    card.risks.iter().map(position).collect()
}

/// The gaps of the plan.
pub(super) fn checks(card: &Scorecard) -> Vec<PlanCheckJson> {
    let check = |it: &scoring::PlanCheck| PlanCheckJson {
        id: it.rule,
        action: it.action.clone(),
        of: it.of.clone(),
    };
    card.plan_checks.iter().map(check).collect()
}
