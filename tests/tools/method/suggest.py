"""The suggested plan: the deterministic greedy of METHOD section 6."""

from . import numbers, risk

TOLERABLE = 3.5
JUST_TOLERABLE = 3.4999


def candidates(assessment, levels):
    """Questions that can still be raised, with the level and grade they are raised to."""
    for question in assessment.questions:
        if question.supported < 3 and levels[question.id] < 3:
            yield question, 3, 2
        elif levels[question.id] < 4 and question.supported >= 3:
            yield question, 4, 3


def excess(targets):
    """How far all risks together stand above what is tolerable."""
    return sum(max(target - JUST_TOLERABLE, 0.0) for target in targets.values())


def targets_of(assessment, levels):
    """The target of every risk with controls at these levels."""
    return {one.id: risk.net(one, levels) for one in assessment.risks}


def better(new, old):
    """Whether a pair of gains beats another; what differs by noise only does not."""
    for mine, other in zip(new, old):
        if abs(mine - other) > numbers.NOISE:
            return mine > other
    return False


def best(assessment, levels, targets, room):
    """The candidate to take next, or none when none that fits lowers the sum of targets."""
    chosen = None
    for question, level, grade in candidates(assessment, levels):
        if room is not None and question.effort > room:
            continue
        raised = {**levels, question.id: level}
        after = dict(targets)
        for one in assessment.risks:
            if question.id in {control.id for control in one.controls}:
                after[one.id] = risk.net(one, raised)
        decrease = sum(targets.values()) - sum(after.values())
        if decrease <= numbers.NOISE:
            continue
        over = excess(targets) - excess(after)
        gains = (over / question.effort, decrease / question.effort)
        if chosen is None or better(gains, chosen[0]):
            chosen = (gains, question, level, grade, raised, after, decrease, over)
    return chosen


def suggest(assessment, budget=None):
    """The steps of the greedy and what remains, in the shape of the program's own answer."""
    levels = risk.planned(assessment)
    targets = targets_of(assessment, levels)
    before, spent, steps = sum(targets.values()), 0, []
    while any(numbers.reaches(target, TOLERABLE) for target in targets.values()):
        step = best(assessment, levels, targets, None if budget is None else budget - spent)
        if step is None:
            break
        _, question, level, grade, levels, after, decrease, over = step
        changed = [one.id for one in assessment.risks if question.id in {it.id for it in one.controls}]
        steps.append(
            {
                "question": question.id,
                "planned_level": level,
                "promised_grade": grade,
                "effort": question.effort,
                "decrease": decrease,
                "excess_decrease": over,
                "risks": [
                    {"risk": name, "before": targets[name], "after": after[name]}
                    for name in changed
                    if targets[name] - after[name] > numbers.NOISE
                ],
            }
        )
        spent, targets = spent + question.effort, after
    left = [{"risk": name, "target": it} for name, it in targets.items() if numbers.reaches(it, TOLERABLE)]
    return {
        "actions": steps,
        "budget": budget,
        "effort": spent,
        "remaining": numbers.in_order(left, lambda row: row["target"]),
        "total_before": before,
        "total_after": sum(targets.values()),
    }
