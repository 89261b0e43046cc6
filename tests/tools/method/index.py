"""Checklists, the overall index, the maturity level and the crosswalk (METHOD sections 2 to 4)."""

import math

from . import numbers

FLOOR = 10.0
LEVELS = ("nascent", "emerging", "established", "leading")
BANDS = (0.40, 0.60, 0.80)
LETTERS = ((0.8, "A"), (0.6, "B"), (0.4, "C"), (0.2, "D"))
AKL = ((0.8, "high"), (0.6, "above-average"), (0.4, "average"), (0.2, "below-average"))


def letter(evidence):
    """The evidence letter, none where there is no evidence value."""
    if evidence is None:
        return None
    return next((name for border, name in LETTERS if numbers.reaches(evidence, border)), "E")


def akl_band(value):
    """The band of the resistance level, in steps of 0.2."""
    return next((name for border, name in AKL if numbers.reaches(value, border)), "low")


def akl_point(question):
    """What one applicable question gives to the crosswalk."""
    if question.supported >= 3:
        return 1.0
    return 0.5 if question.supported >= 1 else 0.0


def sums(questions):
    """The shares of section 2 over any set of applicable questions."""
    answered = [question for question in questions if question.level is not None]
    every = sum(question.weight for question in questions)
    known = sum(question.weight for question in answered)
    supported = sum(question.weight * question.supported for question in answered) / 4
    claimed = sum(question.weight * question.declared for question in answered) / 4
    graded = sum(question.weight * question.grade for question in questions) / 3
    declared, backed = numbers.share(claimed, known), numbers.share(supported, known)
    coverage = numbers.share(known, every)
    return {
        "low": numbers.share(supported, every),
        "high": numbers.share(claimed + every - known, every),
        "declared": declared,
        "backed": backed,
        "claim_gap": declared - backed if answered else None,
        "coverage": coverage,
        "evidence": numbers.share(graded, every),
        "withheld": coverage is not None and not numbers.reaches(coverage, 2 / 3),
    }


def combine(values, weights, floor=FLOOR):
    """The geometric index of section 3 over checklist values."""
    logs = sum(weight * math.log(floor + (100 - floor) * value) for value, weight in zip(values, weights))
    return (math.exp(logs / sum(weights)) - floor) / (100 - floor)


def arithmetic(values, weights):
    """The weighted mean over checklist values."""
    return sum(weight * value for value, weight in zip(values, weights)) / sum(weights)


def index(assessment, which="low"):
    """The overall index, none without a scored checklist."""
    scored = assessment.scored
    if not scored:
        return None
    return combine([sums(one.applicable)[which] for one in scored], [one.weight for one in scored])


def band_of(value):
    """The place of the score band an index falls into."""
    return sum(numbers.reaches(value, border) for border in BANDS)


def gate(name, of, value, question=None, checklist=None):
    """A failed condition in the shape of the score sheet."""
    return {"gate": name, "of": of, "question": question, "checklist": checklist, "value": value}


def weak_key(assessment, least):
    """The key question that fails a gate: the lowest supported level, then content order."""
    keys = [question for question in assessment.questions if question.key]
    worst = min(keys, key=lambda question: question.supported, default=None)
    return worst if worst is not None and worst.supported < least else None


def failed_gate(assessment, of, low, pooled, closed):
    """The first condition of a level that does not hold, in the order METHOD writes them, or none."""
    border, coverage, key = {
        "emerging": (0.40, 2 / 3, 0),
        "established": (0.60, 0.80, 2),
        "leading": (0.80, 0.95, 3),
    }[of]
    if low is None or not numbers.reaches(low, border):
        return gate("score", of, low)
    if not numbers.reaches(pooled["coverage"], coverage):
        return gate("coverage", of, pooled["coverage"])
    worst = weak_key(assessment, key)
    if worst is not None:
        return gate("key-question", of, worst.supported, question=worst.id)
    if of == "established":
        lows = [(checklist.id, sums(checklist.applicable)["low"]) for checklist in assessment.scored]
        weakest, value = numbers.in_order(lows, lambda pair: pair[1], ascending=True)[0]
        if not numbers.reaches(value, 0.35):
            return gate("weak-checklist", of, value, checklist=weakest)
    if of == "leading":
        if not numbers.reaches(pooled["evidence"], 0.60):
            return gate("evidence", of, pooled["evidence"])
        if closed is not None and not numbers.reaches(closed, 0.80):
            return gate("overdue-actions", of, closed)
    return None


def level(assessment, low, pooled, closed):
    """The maturity level and its binding gate; levels are cumulative."""
    for place, of in enumerate(LEVELS[1:]):
        failed = failed_gate(assessment, of, low, pooled, closed)
        if failed is not None:
            return LEVELS[place], failed
    return LEVELS[-1], None


def checklist_akl(checklist):
    """The crosswalk value of one checklist."""
    points = [akl_point(question) for question in checklist.applicable]
    return numbers.share(sum(points), len(points))
