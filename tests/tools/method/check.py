"""Sets what the program says beside what this computation says and names every difference by its path."""

from . import card, model, numbers, risk


def same_number(said, computed):
    """A number of four decimals that is the computed one rounded; noise may tip an exact half either way."""
    whole = round(said * 10_000)
    return abs(said - whole / 10_000) < 1e-12 and abs(said - computed) <= 0.000_05 + numbers.NOISE


def compare(said, computed, path=""):
    """All differences, each as (path, said, computed); keys the computation does not have are not looked at."""
    if isinstance(computed, dict) and isinstance(said, dict):
        return [
            difference
            for key, value in computed.items()
            for difference in compare(said.get(key, "(absent)"), value, f"{path}.{key}")
        ]
    if isinstance(computed, list) and isinstance(said, list):
        return lists(said, computed, path)
    if is_number(said) and is_number(computed):
        return [] if same_number(said, computed) else [(path, said, numbers.half_away(computed))]
    return [] if said == computed and type(said) is type(computed) else [(path, said, computed)]


def name_of(item):
    """What an item of a list is about, where it says so."""
    if not isinstance(item, dict):
        return None
    names = [item[key] for key in ("id", "of", "question", "risk") if isinstance(item.get(key), str)]
    return " ".join(names) or None


def lists(said, computed, path):
    """Differences of two lists; items that name themselves are set side by side by name, and order is told apart."""
    ours, theirs = [name_of(item) for item in computed], [name_of(item) for item in said]
    if None in ours + theirs or len(set(theirs)) < len(theirs) or len(set(ours)) < len(ours):
        found = [(f"{path}.length", len(said), len(computed))] if len(said) != len(computed) else []
        for place, (one, other) in enumerate(zip(said, computed)):
            found += compare(one, other, f"{path}[{place}]")
        return found
    by_name = dict(zip(theirs, said))
    found = [(f"{path}[{name}]", "(present)", "(absent)") for name in theirs if name not in ours]
    for name, item in zip(ours, computed):
        found += compare(by_name.get(name, "(absent)"), item, f"{path}[{name}]")
    if theirs != ours and not found:
        place = next(place for place, (one, other) in enumerate(zip(theirs, ours)) if one != other)
        found.append((f"{path}[{place}] in order", theirs[place], ours[place]))
    return found


def is_number(value):
    """Whether a value is a number; truth values are words here."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def answers(plan, assessment):
    """Differences in what the plan says beside each answer: the grade that counts and the supported level."""
    by_id = {one.id: one for checklist in assessment.checklists for one in checklist.questions}
    found = []
    for checklist in plan["checklists"]:
        for data in checklist["questions"]:
            question = by_id[data["id"]]
            level = None if question.level is None else question.supported
            grade = question.grade if question.applicable else None
            path = f"questions[{question.id}]"
            found += compare(data["evidence_grade"], grade, f"{path}.evidence_grade")
            found += compare(data["supported"], level, f"{path}.supported")
    return found


def priorities(plan, assessment):
    """Differences in the priority of each action."""
    found = []
    for data, action in zip(plan["actions"], assessment.actions):
        path = f"actions[{action.id}].priority"
        found += compare(data["priority"], risk.priority(assessment, action), path)
    return found


def positions(plan, assessment):
    """Differences in the places of the risk matrix, where the plan has them."""
    real, aim = risk.supported(assessment), risk.planned(assessment)
    risks = {one.id: one for one in assessment.risks}
    found = []
    for data in plan.get("positions", []):
        one = risks.get(data["risk"])
        for name, levels in (("net", real), ("target", aim)):
            expected = risk.axes(one, levels) if one else "(absent)"
            found += compare(data[name], expected, f"positions[{data['risk']}].{name}")
    return found


def plan_differences(plan):
    """Everything in a plan that this computation does not confirm."""
    assessment = model.read(plan)
    said = plan["scores"]
    found = compare(said, card.score(assessment), "scores")
    for wrong in sorted(set(said) - set(card.KEYS)):
        found.append((f"scores.{wrong}", "(present)", "(unknown to METHOD)"))
    return found + answers(plan, assessment) + priorities(plan, assessment) + positions(plan, assessment)


def shown(differences):
    """One line for each difference."""
    return [f"{path}: the program says {said!r}, the method gives {computed!r}" for path, said, computed in differences]
