"""Gross, net and target risk, action priorities and the shares of the plan (METHOD sections 5 and 6)."""

from . import numbers

EFFICIENCY = 0.75
MOST_REMOVED = 0.90
BANDS = ((7.0, "critical"), (3.5, "significant"))


def band(value):
    """The band of a gross, net or target risk."""
    return next((name for border, name in BANDS if numbers.reaches(value, border)), "tolerable")


def effect(risk, side, levels, efficiency):
    """How much of one side of a risk its controls remove; a group counts once."""
    groups = {}
    for question in risk.controls:
        if question.side == side:
            strength = question.risks[risk.id] * levels[question.id] / 4
            groups[question.group] = max(groups.get(question.group, 0.0), strength)
    left = 1.0
    for strength in groups.values():
        left *= 1 - efficiency * strength
    return min(MOST_REMOVED, 1 - left)


def axes(risk, levels, efficiency=EFFICIENCY):
    """The likelihood and the impact that remain with controls at these levels."""
    likelihood = 1 + (risk.likelihood - 1) * (1 - effect(risk, "likelihood", levels, efficiency))
    impact = 1 + (risk.impact - 1) * (1 - effect(risk, "impact", levels, efficiency))
    return [likelihood, impact]


def net(risk, levels, efficiency=EFFICIENCY):
    """The risk that remains with controls at these levels."""
    likelihood, impact = axes(risk, levels, efficiency)
    return likelihood * impact


def supported(assessment):
    """The supported level of every applicable question."""
    return {question.id: question.supported for question in assessment.questions}


def declared(assessment):
    """The declared level of every applicable question."""
    return {question.id: question.declared for question in assessment.questions}


def after(assessment, actions):
    """The levels once these actions are done."""
    levels = supported(assessment)
    by_id = {question.id: question for question in assessment.questions}
    for action in actions:
        for name in action.questions:
            if name in by_id:
                levels[name] = max(levels[name], action.done(by_id[name]))
    return levels


def planned(assessment):
    """The levels once every action that was not dropped is done."""
    return after(assessment, [action for action in assessment.actions if action.live])


def touched(assessment, action):
    """The risks that the questions of an action control."""
    return [risk for risk in assessment.risks if any(one.id in action.questions for one in risk.controls)]


def priority(assessment, action):
    """Risk removed by this action alone, for each point of effort."""
    before, alone = supported(assessment), after(assessment, [action])
    removed = sum(net(risk, before) - net(risk, alone) for risk in touched(assessment, action))
    return removed / action.effort


def risk_cover(assessment):
    """The share of critical gross risks with two or more groups at work."""
    critical = [risk for risk in assessment.risks if risk.critical]
    covered = [
        risk for risk in critical if len({one.group for one in risk.controls if one.supported >= 2}) >= 2
    ]
    return numbers.share(len(covered), len(critical))


def plan_cover(assessment):
    """The share of risks not tolerable now that a complete action touches."""
    levels = supported(assessment)
    open_risks = [risk for risk in assessment.risks if numbers.reaches(net(risk, levels), 3.5)]
    ready = {
        risk.id
        for action in assessment.actions
        if action.live and action.complete
        for risk in touched(assessment, action)
    }
    return numbers.share(sum(risk.id in ready for risk in open_risks), len(open_risks))


def due(assessment):
    """The actions that should be finished by the date of assessment."""
    return [one for one in assessment.actions if one.live and one.due and one.due <= assessment.on]


def closed(action):
    """Whether an action is closed with evidence."""
    return action.status == "done-verified" and action.closed_grade >= 2


def closed_share(assessment):
    """The share of due actions closed with evidence, none when none is due."""
    actions = due(assessment)
    return numbers.share(sum(closed(action) for action in actions), len(actions))


def on_time(assessment):
    """The share of due actions closed with evidence no later than their due date."""
    actions = due(assessment)
    good = [one for one in actions if closed(one) and one.closed_on and one.closed_on <= one.due]
    return numbers.share(len(good), len(actions))
