"""The data warnings of METHOD section 6: what in the answers themselves looks wrong."""

from . import index, numbers, risk


def shared_references(assessment):
    """Evidence references that serve more than five questions, in the order of their first use."""
    used = {}
    for question in assessment.questions:
        for evidence in question.evidence:
            reference = (evidence["reference"] or "").strip()
            if reference:
                used.setdefault(reference, set()).add(question.id)
    return [reference for reference, questions in used.items() if len(questions) > 5]


def warnings(assessment):
    """All warnings in the order METHOD names them; where one names several risks, the greatest net risk first."""
    answered = [question for question in assessment.questions if question.level is not None]
    risks = assessment.risks
    found = []

    def warn(name, of=None):
        found.append({"id": name, "of": of})

    if len(answered) > 1 and len({question.level for question in answered}) == 1:
        warn("all-answers-equal")
    bare = [question for question in answered if question.level == 4 and question.grade < 2]
    if answered and 5 * len(bare) >= 4 * len(answered):
        warn("verified-without-evidence")
    if risks and not any(one.critical for one in risks):
        warn("no-critical-gross")
    if len(risks) > 1 and len({(one.likelihood, one.impact) for one in risks}) == 1:
        warn("uniform-risks")
    gap = index.sums(assessment.questions)["claim_gap"]
    if gap is not None and numbers.exceeds(gap, 0.25):
        warn("claim-gap")
    for reference in shared_references(assessment):
        warn("shared-evidence", reference)
    levels = risk.supported(assessment)
    for one in numbers.in_order(risks, lambda one: risk.net(one, levels)):
        if one.critical and not numbers.reaches(risk.net(one, levels), 1.5):
            warn("vanished-risk", one.id)
    return found
