"""The whole score sheet (`skaidra.score/1`), assembled from the parts of the method."""

from . import index, numbers, risk, robustness, warnings

KEYS = frozenset(
    "schema method content head index level binding_gate coverage evidence evidence_letter claim_gap akl "
    "checklists risks robustness risk_cover plan_cover on_time warnings".split()
)


def index_part(assessment, pooled):
    """The overall index with its bounds."""
    scored = assessment.scored
    if not scored:
        return {"low": None, "high": None, "arithmetic": None, "imbalance": None, "withheld": True}
    low = index.index(assessment)
    lows = [index.sums(one.applicable)["low"] for one in scored]
    mean = index.arithmetic(lows, [one.weight for one in scored])
    return {
        "low": low,
        "high": index.index(assessment, "high"),
        "arithmetic": mean,
        "imbalance": mean - low,
        "withheld": pooled["withheld"],
    }


def checklist_part(checklist):
    """One checklist with an applicable question."""
    found = index.sums(checklist.applicable)
    return {
        "id": checklist.id,
        **found,
        "evidence_letter": index.letter(found["evidence"]),
        "weight": checklist.weight,
        "akl": index.checklist_akl(checklist),
    }


def risk_part(assessment):
    """All risks, the greatest net risk first."""
    real, claimed, aim = risk.supported(assessment), risk.declared(assessment), risk.planned(assessment)
    rows = []
    for one in assessment.risks:
        now, target = risk.net(one, real), risk.net(one, aim)
        rows.append(
            {
                "id": one.id,
                "checklist": one.checklist,
                "likelihood": one.likelihood,
                "impact": one.impact,
                "gross": one.gross,
                "net": now,
                "net_claimed": risk.net(one, claimed),
                "target": target,
                "band": risk.band(now),
                "target_band": risk.band(target),
                "adequate": one.accepted or not numbers.reaches(target, 3.5),
            }
        )
    return numbers.in_order(rows, lambda row: row["net"])


def summary(assessment):
    """The results that need no thousand runs."""
    pooled = index.sums(assessment.questions)
    overall = index_part(assessment, pooled)
    name, binding = index.level(assessment, overall["low"], pooled, risk.closed_share(assessment))
    akl = [index.checklist_akl(one) for one in assessment.scored]
    mean = numbers.share(sum(akl), len(akl))
    return {
        "index": overall,
        "level": name,
        "binding_gate": binding,
        "coverage": pooled["coverage"],
        "evidence": pooled["evidence"],
        "evidence_letter": index.letter(pooled["evidence"]),
        "claim_gap": pooled["claim_gap"],
        "akl": None if mean is None else {"value": mean, "band": index.akl_band(mean)},
        "checklists": [checklist_part(one) for one in assessment.scored],
        "risks": risk_part(assessment),
        "risk_cover": risk.risk_cover(assessment),
        "plan_cover": risk.plan_cover(assessment),
        "on_time": risk.on_time(assessment),
        "warnings": warnings.warnings(assessment),
    }


def score(assessment):
    """Everything of `score --json` that the method decides."""
    return summary(assessment) | {"robustness": robustness.robustness(assessment)}
