"""What changed between two assessments: by question, and the index split into three parts (METHOD section 8)."""

import copy

from . import card, index, model, numbers, risk

BLANK = {"answer": {"kind": "blank"}, "evidence": []}


def questions_of(plan):
    """The questions of a plan by id, with the version of their checklist."""
    return {
        question["id"]: {**question, "version": checklist["version"]}
        for checklist in plan["checklists"]
        for question in checklist["questions"]
    }


def mixed(content, answers, evidence):
    """The assessment that has its content with the ratings, its answers, and its evidence from three plans."""
    plan = copy.deepcopy(content)
    plan["assessed_on"] = evidence["assessed_on"]
    given, shown = questions_of(answers), questions_of(evidence)
    for checklist in plan["checklists"]:
        for question in checklist["questions"]:
            question["answer"] = given.get(question["id"], BLANK)["answer"]
            question["evidence"] = shown.get(question["id"], BLANK)["evidence"]
    return model.read(plan)


def split(old, new):
    """The change of the index by content, by answers and by evidence, in this order."""
    steps = [
        index.index(assessment)
        for assessment in (model.read(old), mixed(new, old, old), mixed(new, new, old), model.read(new))
    ]
    if steps[0] is None or steps[3] is None:
        return None
    for place in (1, 2):
        if steps[place] is None:
            steps[place] = steps[place - 1]
    # Old and new are printed rounded; the last part takes what is left, so that the printed parts sum to the printed total.
    before, after = numbers.half_away(steps[0]), numbers.half_away(steps[3])
    total = numbers.half_away(after - before)
    content = numbers.half_away(steps[1] - steps[0])
    real = numbers.half_away(steps[2] - steps[1])
    return {
        "old": before,
        "new": after,
        "total": total,
        "content": content,
        "real": real,
        "evidence": numbers.half_away(total - content - real),
    }


def levels(question):
    """A question's levels as the program prints them: none where it is not asked or N/A."""
    if question is None or not question.applicable:
        return None
    known = question.level is not None
    return {
        "declared": question.level,
        "evidence": question.grade,
        "supported": question.supported if known else None,
    }


def kind(old, new):
    """The kind of change of one question, none where it did not change."""
    if old is None or new is None or (old.weight, old.version) != (new.weight, new.version):
        return "content"
    if (old.applicable, old.level) != (new.applicable, new.level):
        return "real"
    return "evidence" if old.supported != new.supported else None


def changed(old, new):
    """The questions that changed: the new content's order, then those that are gone."""
    before = {one.id: one for checklist in old.checklists for one in checklist.questions}
    after = {one.id: one for checklist in new.checklists for one in checklist.questions}
    rows = []
    for name in [*after, *(name for name in before if name not in after)]:
        found = kind(before.get(name), after.get(name))
        if found:
            rows.append(
                {"id": name, "kind": found, "old": levels(before.get(name)), "new": levels(after.get(name))}
            )
    return rows


def nets(assessment):
    """Net risks, the greatest first."""
    real = risk.supported(assessment)
    pairs = [(one.id, risk.net(one, real)) for one in assessment.risks]
    return dict(numbers.in_order(pairs, lambda pair: pair[1]))


def snapshot(plan, scores):
    """One side in a few numbers."""
    return {
        "head": plan["head"],
        "assessed_on": plan["assessed_on"],
        "level": scores["level"],
        "index": scores["index"]["low"],
        "withheld": scores["index"]["withheld"],
        **{name: scores[name] for name in ("coverage", "evidence_letter", "claim_gap")},
    }


def compare(old_plan, new_plan):
    """Everything of `compare --json` that the method decides."""
    old, new = model.read(old_plan), model.read(new_plan)
    before, after = nets(old), nets(new)
    names = [*after, *(name for name in before if name not in after)]
    return {
        "old": snapshot(old_plan, card.summary(old)),
        "new": snapshot(new_plan, card.summary(new)),
        "index": split(old_plan, new_plan),
        "questions": changed(old, new),
        "risks": [{"id": name, "old": before.get(name), "new": after.get(name)} for name in names],
    }
