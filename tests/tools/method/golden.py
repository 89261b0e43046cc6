"""The golden vectors of METHOD section 11, and a few borders that are easy to get wrong."""

import datetime

from . import index, model, numbers, risk, robustness


def question(number, weight=1, level=None, grade=0, *, applicable=True, side="likelihood", group="", strength=1.0):
    """A question of a made-up checklist; it controls the one risk there."""
    return model.Question(
        f"q-{number}", "c", "1", weight, False, side, group or f"g-{number}", {"r": strength}, 1, applicable,
        level, [], grade,
    )


def one_risk(questions):
    """An assessment of one 4 by 4 risk and these questions."""
    one = model.Risk("r", "c", 4, 4, False)
    assessment = model.Assessment(datetime.date(2026, 11, 22), [model.Checklist("c", "1", questions, [one])], [])
    model.connect(assessment)
    return assessment, one


def checklist_vector():
    """Row 1: a checklist with a blank and an N/A question."""
    rows = [(3, 4, 1), (3, 3, 2), (2, 3, 0), (2, 2, 1), (1, None, 0)]
    questions = [question(place, *row) for place, row in enumerate(rows)]
    questions.append(question(9, 1, None, 0, applicable=False))
    checklist = model.Checklist("c", "1", questions, [])
    found = index.sums(checklist.applicable)
    names = ("low", "high", "declared", "coverage", "evidence")
    yield from zip([found[name] for name in names], [0.4773, 0.7955, 0.7750, 0.9091, 0.3333])
    yield index.checklist_akl(checklist), 0.5


def index_vector():
    """Row 2: the geometric index beside the arithmetic one."""
    values, weights = [0.75, 0.70, 0.15], [9, 6, 12]
    yield index.combine(values, weights), 0.3889
    yield index.arithmetic(values, weights), 0.4722


def risk_vector():
    """Rows 3 and 4: one risk claimed, supported and targeted."""
    questions = [
        question(1, 1, 3, 1, group="it"),
        question(2, 1, 3, 2, group="second-officer"),
        question(3, 1, 2, 1, group="second-officer"),
        question(4, 1, 2, 1, group="appeals", side="impact", strength=0.5),
        question(5, 1, None, 0, group="internal-audit"),
        question(6, 1, None, 0, group="recovery", side="impact"),
    ]
    assessment, one = one_risk(questions)
    real, claimed = risk.supported(assessment), risk.declared(assessment)
    yield risk.effect(one, "likelihood", claimed, 0.75), 0.8086
    yield risk.effect(one, "impact", claimed, 0.75), 0.1875
    yield risk.net(one, claimed), 5.4114
    yield risk.effect(one, "likelihood", real, 0.75), 0.7266
    yield risk.net(one, real), 6.2573
    for name, level, grade in (("q-1", 4, 3), ("q-5", 3, 2), ("q-6", 3, 2)):
        assessment.actions.append(
            model.Action(name, [name], level, grade, 1, "planned", None, None, 0, False)
        )
    aim = risk.planned(assessment)
    yield risk.effect(one, "likelihood", aim, 0.75), 0.9
    yield risk.effect(one, "impact", aim, 0.75), 0.6445
    yield risk.net(one, aim), 2.6863


def border_vector():
    """Borders: half away from zero, 24 months, and the published first numbers of SplitMix64 from state 0."""
    yield numbers.half_away(0.40625), 0.4063
    yield numbers.half_away(-0.40625), -0.4063
    on = datetime.date(2026, 11, 22)
    for date, grade in (("2024-11-22", 2), ("2024-11-21", 1), (None, 2)):
        yield model.grade_of({"grade": 2, "date": date}, on), grade
    yield model.grade_of({"grade": 0, "date": "2001-01-01"}, on), 0
    draw = robustness.SplitMix64(0)
    for expected in (0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F):
        yield int(draw.next() == expected), 1


def failures():
    """Every vector that does not come out, as a sentence."""
    found = []
    for vector in (checklist_vector, index_vector, risk_vector, border_vector):
        for place, (computed, expected) in enumerate(vector()):
            if numbers.half_away(computed) != expected:
                found.append(f"{vector.__name__}[{place}]: {computed!r} is not {expected!r}")
    return found
