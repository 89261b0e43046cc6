//! Part 5: the plan itself, with the approval block, each action from cause to observable effect, and its place in time.

use crate::domain::{ActionStatus, Deadline, QuestionId, RiskBand};
use crate::report::document::{Block, Inline, Row};
use crate::report::words as words_of;
use crate::report::{AnswerJson, EffectJson, PlanAction, PlanQuestion};

use super::Cx;
use super::findings::is_done;
use super::gantt;
use super::inline::{
    body, body_of, bold, bullets, callout, given, heading, labelled, lead, listed, note, plain,
    regular, row, soft, table, words,
};
use super::outcome::{outcome, reaches};
use super::summary::is_overdue;

/// How many suggestions an empty plan shows.
const N_SUGGESTIONS: usize = 6;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![Block::PageBreak, approval(cx), heading(1, "plan", tr.plan_heading())];
    out.extend(grounds(cx));
    if cx.plan.actions.is_empty() {
        out.extend(empty(cx));
        return out;
    }
    out.push(lead(finding(cx)));
    out.push(body(covers(cx)));
    out.push(note(tr.plan_priority_about()));
    out.push(plan_table(cx));
    out.extend(dropped(cx));
    out.extend(gantt::blocks(cx));
    out
}

/// The approval block: the line that was given, else blanks to fill in by hand.
fn approval(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let given = given(cx.plan.approval.as_ref());
    let below = given.map_or_else(|| tr.plan_approval_blank(), ToOwned::to_owned);
    let mut lines = vec![vec![bold(tr.plan_approved())]];
    lines.extend(below.lines().map(plain));
    Block::RightBlock(lines)
}

/// What the plan rests on and who monitors it, as far as the institution said so.
fn grounds(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let named = [
        (tr.plan_legal_basis(), given(cx.plan.legal_basis.as_ref())),
        (tr.plan_monitoring(), given(cx.plan.monitoring.as_ref())),
    ];
    let line = |(name, text): (String, Option<&str>)| {
        text.map(|it| body_of(vec![bold(name), regular(format!(" {it}"))]))
    };
    named.into_iter().filter_map(line).collect()
}

/// What the plan does to the risks.
fn finding(cx: &Cx<'_>) -> String {
    let tr = cx.tr;
    let scores = cx.risk_scores();
    let high = |value: fn(&crate::report::RiskJson) -> RiskBand| {
        scores.iter().filter(|it| value(it) != RiskBand::Tolerable).count()
    };
    let after = high(|it| it.target_band);
    let is_accepted =
        |it: &&crate::report::RiskJson| it.target_band != RiskBand::Tolerable && it.adequate;
    let n_accepted = scores.iter().filter(|it| is_accepted(it)).count();
    tr.plan_finding(n_accepted, cx.kept_actions().count(), after, high(|it| it.band))
}

/// The three figures of a plan in words; each only where it is defined.
fn covers(cx: &Cx<'_>) -> String {
    let (tr, scores) = (cx.tr, &cx.plan.scores);
    let sentences = [
        scores.plan_cover.map(|it| tr.plan_cover(tr.percent(it))),
        scores.risk_cover.map(|it| tr.plan_risk_cover(tr.percent(it))),
        Some(
            scores
                .on_time
                .map_or_else(|| tr.plan_on_time_none(), |it| tr.plan_on_time(tr.percent(it))),
        ),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn plan_table(cx: &Cx<'_>) -> Block {
    let tr = cx.tr;
    let columns = vec![
        words(tr.plan_column_action(), 57.0),
        words(tr.plan_column_owner(), 31.0),
        words(tr.plan_column_indicator(), 26.0),
        words(tr.plan_column_risks(), 37.0),
        words(tr.plan_column_status(), 19.0),
    ];
    let rows =
        (1..).zip(cx.kept_actions()).map(|(number, it)| action_row(cx, number, it)).collect();
    let is_told =
        |it: &PlanAction| given(it.cause.as_ref()).is_some() && given(it.effect.as_ref()).is_some();
    let caption = if cx.kept_actions().all(is_told) {
        tr.plan_table_caption()
    } else {
        tr.plan_table_caption_short()
    };
    table(caption, columns, rows)
}

fn action_row(cx: &Cx<'_>, number: usize, action: &PlanAction) -> Row {
    row(vec![
        what(cx, number, action),
        who(cx, action),
        indicator(cx, action),
        effects(cx, action),
        status(cx, action),
    ])
}

/// Cause → measure → observable effect, and how it ended.
fn what(cx: &Cx<'_>, number: usize, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let mut out = vec![vec![bold(format!("{number}. {}", cx.action_title(action)))]];
    if let Some(cause) = given(action.cause.as_ref()) {
        out.push(labelled(tr.plan_cause(), cause));
    }
    let ids: Vec<&PlanQuestion> =
        action.questions.iter().filter_map(|id| cx.question(id)).collect();
    let mut measures = distinct(ids.iter().map(|it| it.measure_label.clone()));
    for later in measures.iter_mut().skip(1) {
        *later = continued(later);
    }
    if !measures.is_empty() {
        out.push(labelled(tr.plan_measure(), measures.join("; ")));
    }
    if let Some(effect) = given(action.effect.as_ref()) {
        let is_confirmed = action.status == ActionStatus::DoneVerified;
        let label = if is_confirmed { tr.plan_effect_done() } else { tr.plan_effect() };
        out.push(labelled(label, effect));
    }
    out.extend(reaches(cx, action));
    let open = |answer: &AnswerJson| {
        let is_open = |it: &&&PlanQuestion| it.answer == *answer && it.unconfirmed.is_none();
        let ids: Vec<String> = ids.iter().filter(is_open).map(|it| it.id.to_string()).collect();
        (!ids.is_empty()).then(|| (ids.len(), listed(ids)))
    };
    out.extend(open(&AnswerJson::Blank).map(|(n, ids)| plain(tr.plan_unanswered(n, ids))));
    out.extend(open(&AnswerJson::Unknown).map(|(n, ids)| plain(tr.plan_unknown(n, ids))));
    out.extend(outcome(cx, action));
    out
}

/// The words as they go on after a semicolon: with a small letter, unless they begin with a name or an abbreviation.
fn continued(text: &str) -> String {
    let is_upper = |it: Option<char>| it.is_some_and(char::is_uppercase);
    let mut words = text.split(' ');
    let mut first = words.next().unwrap_or_default().chars();
    let begin = first.next();
    let is_abbreviation = is_upper(first.next());
    let mut second = words.next().unwrap_or_default().chars();
    let is_name = is_upper(second.next()) && !is_upper(second.next());
    match begin {
        Some(letter) if !is_abbreviation && !is_name => {
            letter.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}

fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for text in texts {
        if !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

fn who(cx: &Cx<'_>, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let mut out = vec![match given(action.owner.as_ref()) {
        Some(owner) => plain(owner),
        None => vec![soft(tr.plan_owner_missing())],
    }];
    if let Some(deputy) = given(action.deputy.as_ref()) {
        out.push(labelled(tr.plan_deputy(), deputy));
    }
    if let Some(start) = action.start {
        out.push(labelled(tr.plan_start(), tr.date(start)));
    }
    out.push(match &action.due {
        Some(Deadline::On(date)) => labelled(tr.plan_due(), tr.date(*date)),
        Some(Deadline::Words(words)) => labelled(tr.plan_due(), words.as_str()),
        None => vec![soft(tr.plan_due_missing())],
    });
    out.push(labelled(tr.plan_effort(), tr.plan_effort_of(action.effort.to_string())));
    if let Some(cents) = action.cost_cents {
        out.push(match cents {
            0 => vec![soft(tr.plan_cost_none())],
            _ => labelled(tr.plan_cost(), tr.euros(cents)),
        });
    }
    out
}

fn indicator(cx: &Cx<'_>, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let value = |label: String, text: Option<&String>| match given(text) {
        Some(text) => labelled(label, text),
        None => labelled(label, "–"),
    };
    let name = match given(action.indicator.as_ref()) {
        Some(indicator) => plain(indicator),
        None => vec![soft(tr.plan_indicator_missing())],
    };
    vec![
        name,
        value(baseline_label(cx, action), action.baseline.as_ref()),
        value(tr.plan_target(), action.target.as_ref()),
    ]
}

/// What the first value is called: nobody asks anew how things are once an action is done or goes on from the last plan.
fn baseline_label(cx: &Cx<'_>, action: &PlanAction) -> String {
    let mut last = cx.plan.previous.iter();
    if is_done(action) {
        cx.tr.plan_first_value_done()
    } else if last.any(|it| it.goes_on_with(action, cx.plan)) {
        cx.tr.plan_first_value()
    } else {
        cx.tr.plan_baseline()
    }
}

/// Each risk that the action lowers alone: number, before → after.
fn effects(cx: &Cx<'_>, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let is_lower = |it: &&EffectJson| it.after < it.before;
    let mut lowered: Vec<&EffectJson> = action.effects.iter().filter(is_lower).collect();
    lowered.sort_by_key(|it| cx.risk_number(&it.risk));
    let lines: Vec<Inline> = lowered
        .into_iter()
        .map(|it| {
            let number = cx.risk_number(&it.risk).unwrap_or(0);
            let number_of = |value| words_of::risk_number(tr, value);
            let (before, after) = (number_of(it.before), number_of(it.after));
            let name = words_of::short_name(&cx.risk_text(&it.risk));
            vec![
                soft(format!("{number}. {name} ")),
                regular(format!("{before}\u{a0}→\u{a0}{after}")),
            ]
        })
        .collect();
    if lines.is_empty() {
        return vec![vec![soft(no_effect(cx, action))]];
    }
    let fallen = words_of::shown_decrease(
        action.effects.iter().filter(is_lower).map(|it| (it.before, it.after)),
    );
    let priority =
        action.priority.map(|it| labelled(tr.plan_priority(), priority(cx, action, (it, fallen))));
    lines.into_iter().chain(priority).collect()
}

/// Why it lowers no risk any more: what a done action was for is reached, and lowers the risks already.
fn no_effect(cx: &Cx<'_>, action: &PlanAction) -> String {
    let tr = cx.tr;
    if !is_done(action) || action.questions.is_empty() {
        return tr.plan_no_effect();
    }
    let reached = |id: &QuestionId| {
        let level = cx.question(id)?.supported.filter(|it| action.planned_level <= *it)?;
        Some(tr.plan_window_reached(level.to_string(), id.as_str()))
    };
    let left_out = cx.left_out(action);
    if !left_out.is_empty() {
        return tr.plan_window_done_left_out(left_out.len(), listed(left_out));
    }
    let all: Option<Vec<String>> = action.questions.iter().map(reached).collect();
    all.map_or_else(|| tr.plan_window_done_no_level(), |it| tr.plan_window_done(it.join("; ")))
}

/// The priority with what it is made of, in the numbers that stand above it; where these do not come out, it says so.
fn priority(cx: &Cx<'_>, action: &PlanAction, (priority, fallen): (f64, f64)) -> String {
    let number = |it| cx.tr.decimal(it, 2);
    let effort = action.effort;
    let equals = words_of::equals(cx.tr, priority, fallen, f64::from(effort.get()));
    let fallen = number(fallen);
    format!("{}\u{a0}{equals} {fallen}\u{a0}:\u{a0}{effort}", number(priority))
}

fn status(cx: &Cx<'_>, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let overdue = is_overdue(cx, action).then(|| vec![soft(tr.report_action_overdue())]);
    std::iter::once(plain(tr.action_status(action.status))).chain(overdue).collect()
}

/// Dropped actions stay in the plan with their reason and count no more.
fn dropped(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let items: Vec<Inline> = cx
        .plan
        .actions
        .iter()
        .filter(|it| it.status == ActionStatus::Dropped)
        .map(|it| {
            let reason = given(it.reason.as_ref())
                .map_or_else(|| tr.plan_dropped_no_reason(), ToOwned::to_owned);
            vec![bold(cx.action_title(it)), regular(format!(" – {reason}"))]
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    let not_counted = tr.plan_dropped_note(items.len());
    vec![heading(2, "plan-dropped", tr.plan_dropped_heading()), bullets(items), note(not_counted)]
}

/// What an empty plan means, and what to begin with: the weakest questions' own actions.
fn empty(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![callout([tr.plan_empty(), tr.plan_empty_next()])];
    let mut weak: Vec<&PlanQuestion> = cx
        .plan
        .questions()
        .filter(|it| it.supported.is_some() && it.s() < 3.0 && !it.action.is_empty())
        .collect();
    weak.sort_by(|a, b| {
        b.key.cmp(&a.key).then(a.s().total_cmp(&b.s())).then(b.weight.cmp(&a.weight))
    });
    if weak.is_empty() {
        return out;
    }
    let items = weak
        .into_iter()
        .take(N_SUGGESTIONS)
        .map(|it| vec![regular(it.action.as_str()), soft(format!(" ({})", it.id))])
        .collect();
    out.push(heading(2, "plan-suggestions", tr.plan_suggestions_heading()));
    out.push(bullets(items));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_after_a_semicolon_begins_small_but_for_names() {
        let all = [
            ("Neištrinamas pakeitimų žurnalas", "neištrinamas pakeitimų žurnalas"),
            ("Įrašas", "įrašas"),
            ("Pirma STT atsakymas, tada skyrimas", "pirma STT atsakymas, tada skyrimas"),
            ("STT atsakymas", "STT atsakymas"),
            ("Special Investigation Service's answer", "Special Investigation Service's answer"),
            ("", ""),
        ];
        for (text, expected) in all {
            assert_eq!(continued(text), expected);
        }
    }
}
