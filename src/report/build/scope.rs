//! Part 2: who was assessed, by whom, on what, and what was left out.

use crate::report::document::Block;
use crate::report::words::nothing_asked;
use crate::report::{AnswerJson, ChecklistPart, OtherChecklist, Profile};

use super::Cx;
use super::inline::{
    body, bullets, callout, cell, heading, listed, numbers, plain, row, table, words,
};

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![Block::PageBreak, heading(1, "scope", tr.report_scope_heading()), facts(cx)];
    if cx.plan.profile == Profile::Public {
        out.push(callout([tr.report_public_title(), tr.report_public_note()]));
    }
    out.push(heading(2, "scope-checklists", tr.report_scope_checklists_heading()));
    if cx.plan.checklists.is_empty() {
        let [_, next] = nothing_asked(tr, cx.plan);
        out.push(body(next));
    } else {
        out.push(checklists(cx));
    }
    let missing = &cx.plan.left_out.missing;
    if !missing.is_empty() {
        let ids = missing.iter().map(ToString::to_string).collect();
        out.push(body(tr.report_scope_missing(missing.len(), quoted(cx, ids))));
    }
    if cx.plan.rapid {
        out.push(body(match cx.short_of() {
            Some((n_asked, n_all)) => tr.report_scope_rapid_of(n_all, n_asked),
            None => tr.report_scope_rapid(),
        }));
    }
    out.extend(super::votes::sentence(cx).map(body));
    out.extend(left_out(cx));
    out
}

fn facts(cx: &Cx<'_>) -> Block {
    let (tr, plan) = (cx.tr, cx.plan);
    let period = plan.period.as_ref().map_or_else(
        || tr.report_scope_period_missing(),
        |it| tr.report_from_to(tr.date(it.from), tr.date(it.to)),
    );
    let team = match plan.profile {
        Profile::Public => cell(tr.report_scope_team_public()),
        Profile::Full if plan.team.is_empty() => cell(tr.report_scope_team_missing()),
        Profile::Full => plan.team.iter().map(plain).collect(),
    };
    let profile = match plan.profile {
        Profile::Full => tr.report_profile_full(),
        Profile::Public => tr.report_profile_public(),
    };
    let mut facts = vec![
        (tr.report_scope_institution(), cell(cx.institution())),
        (tr.report_scope_kind(), cell(tr.institution_kind(plan.institution.kind))),
        (tr.report_scope_assessed_on(), cell(tr.date(plan.assessed_on))),
        (tr.report_scope_period(), cell(period)),
        (tr.report_scope_team(), team),
        (tr.report_scope_profile(), cell(profile)),
        (tr.report_scope_content(), cell(plan.content.clone())),
    ];
    if !plan.packs.is_empty() {
        let names = plan.packs.iter().map(|it| plain(format!("{} {}", it.id, it.version)));
        facts.push((tr.report_scope_packs(), names.collect()));
    }
    facts.extend([
        (tr.report_scope_method(), cell(plan.method.clone())),
        (tr.report_scope_app(), cell(format!("Skaidra\u{a0}{}", plan.app))),
    ]);
    let columns = vec![words("", 50.0), words("", 120.0)];
    let rows = facts.into_iter().map(|(name, value)| row(vec![cell(name), value]));
    table(tr.report_scope_facts_caption(), columns, rows.collect())
}

fn checklists(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let columns = vec![
        words(tr.report_column_checklist(), 58.0),
        numbers(tr.report_column_version(), 17.0),
        numbers(tr.report_column_asked(), 19.0),
        numbers(tr.report_column_answered(), 18.0),
        numbers(tr.report_column_not_applicable(), 20.0),
        numbers(tr.report_column_unknown(), 18.0),
        numbers(tr.report_column_unanswered(), 20.0),
    ];
    let count = |part: &ChecklistPart, is: fn(&AnswerJson) -> bool| {
        cell(part.questions.iter().filter(|it| is(&it.answer)).count().to_string())
    };
    let rows = cx.plan.checklists.iter().map(|it| {
        row(vec![
            cell(it.title.as_str()),
            cell(it.version.as_str()),
            cell(it.questions.len().to_string()),
            count(it, |answer| matches!(answer, AnswerJson::Level { .. })),
            count(it, |answer| matches!(answer, AnswerJson::Na { .. })),
            count(it, |answer| matches!(answer, AnswerJson::Unknown)),
            count(it, |answer| matches!(answer, AnswerJson::Blank)),
        ])
    });
    table(tr.report_scope_checklists_caption(), columns, rows.collect())
}

/// Checklists without an applicable question, and those not chosen, with the reason given.
fn left_out(cx: &Cx<'_>) -> Vec<Block> {
    let (tr, plan) = (cx.tr, cx.plan);
    let mut out = vec![heading(2, "scope-left-out", tr.report_scope_left_out_heading())];
    let is_unscored =
        |part: &&ChecklistPart| !plan.scores.checklists.iter().any(|it| it.id == part.id);
    let unscored = plan.checklists.iter().filter(is_unscored);
    let (unasked, inapplicable): (Vec<&ChecklistPart>, Vec<_>) =
        unscored.partition(|it| it.questions.is_empty());
    let titles =
        |all: &[&ChecklistPart]| quoted(cx, all.iter().map(|it| it.title.clone()).collect());
    if !unasked.is_empty() {
        out.push(body(tr.report_scope_unasked(titles(&unasked))));
    }
    if !inapplicable.is_empty() {
        out.push(body(tr.report_scope_unscored(titles(&inapplicable))));
    }
    let (meant, other): (Vec<&OtherChecklist>, Vec<_>) =
        plan.left_out.checklists.iter().partition(|it| it.meant_for_kind);
    if meant.is_empty() {
        out.push(body(tr.report_scope_nothing_left_out()));
    } else {
        out.push(body(tr.report_scope_left_out(meant.len())));
        out.push(bullets(meant.iter().map(|it| plain(it.title.as_str())).collect()));
        out.push(body(match plan.left_out.reason.as_deref().map(str::trim) {
            Some(reason) if !reason.is_empty() => tr.report_scope_reason(reason),
            _ => tr.report_scope_reason_missing(),
        }));
    }
    if !other.is_empty() {
        let titles = other.iter().map(|it| it.title.clone()).collect();
        out.push(body(tr.report_scope_other(quoted(cx, titles))));
    }
    out
}

pub(super) fn quoted(cx: &Cx<'_>, titles: Vec<String>) -> String {
    listed(titles.into_iter().map(|it| cx.tr.report_quoted(it)))
}
