"""An assessment as the method sees it, read from the data of a plan (`skaidra.plan/1`)."""

from dataclasses import dataclass, field

from . import numbers

OLD_AFTER_MONTHS = 24


def cap(grade):
    """The highest level that evidence of this grade supports."""
    return grade + 1


@dataclass
class Question:
    """A question with its answer; `level` is none while it is blank or unknown."""

    id: str
    checklist: str
    version: str
    weight: int
    key: bool
    side: str
    group: str
    risks: dict
    effort: int
    applicable: bool
    level: int | None
    evidence: list
    grade: int = 0

    @property
    def declared(self):
        """The level claimed, 0 while blank."""
        return self.level or 0

    @property
    def supported(self):
        """The level that the evidence carries, 0 while blank."""
        return min(self.declared, cap(self.grade))


@dataclass
class Risk:
    """A risk with the ratings of this assessment."""

    id: str
    checklist: str
    likelihood: int
    impact: int
    accepted: bool
    controls: list = field(default_factory=list)

    @property
    def gross(self):
        """Likelihood times impact before any measure."""
        return self.likelihood * self.impact

    @property
    def critical(self):
        """Whether the gross risk is critical."""
        return self.gross >= 7


@dataclass
class Checklist:
    """A checklist in scope."""

    id: str
    version: str
    questions: list
    risks: list

    @property
    def applicable(self):
        """Its questions that are not N/A."""
        return [question for question in self.questions if question.applicable]

    @property
    def weight(self):
        """Its weight in the index: the mean gross risk."""
        return numbers.share(sum(risk.gross for risk in self.risks), len(self.risks)) or 1.0


@dataclass
class Action:
    """One planned piece of work."""

    id: str
    questions: list
    level: int
    grade: int
    effort: int
    status: str
    due: object
    closed_on: object
    closed_grade: int
    complete: bool

    @property
    def live(self):
        """Whether it counts toward the target."""
        return self.status != "dropped"

    def done(self, question):
        """The level of a question once this action is done."""
        return max(question.supported, min(self.level, cap(self.grade)))


@dataclass
class Assessment:
    """Checklists in content order, actions in the order of the plan, and the date of assessment."""

    on: object
    checklists: list
    actions: list

    @property
    def scored(self):
        """The checklists that have an applicable question; the others leave everything."""
        return [checklist for checklist in self.checklists if checklist.applicable]

    @property
    def questions(self):
        """All applicable questions in content order."""
        return [question for checklist in self.scored for question in checklist.applicable]

    @property
    def risks(self):
        """All risks in content order."""
        return [risk for checklist in self.scored for risk in checklist.risks]


def grade_of(evidence, on):
    """The grade of one piece of evidence on the date of assessment: old evidence counts one less."""
    dated = numbers.day(evidence.get("date"))
    old = dated is not None and numbers.months_later(dated, OLD_AFTER_MONTHS) < on
    return max(0, evidence["grade"] - 1) if old else evidence["grade"]


def read_question(data, checklist, on):
    """A question of the plan with its answer."""
    answer = data["answer"]
    level = answer["level"] if answer["kind"] == "level" else None
    known = answer["kind"] in ("level", "na")
    grades = [grade_of(evidence, on) for evidence in data["evidence"]]
    return Question(
        id=data["id"],
        checklist=checklist["id"],
        version=checklist["version"],
        weight=data["weight"],
        key=data["key"],
        side=data["side"],
        group=data["group"],
        risks={risk["id"]: risk["strength"] for risk in data["risks"]},
        effort=data["effort"],
        applicable=answer["kind"] != "na",
        level=level,
        evidence=data["evidence"],
        grade=max(grades, default=0) if known else 0,
    )


def read_risk(data, checklist, on):
    """A risk of the plan; an acceptance counts while it has not run out."""
    acceptance = data.get("acceptance")
    accepted = acceptance is not None and numbers.day(acceptance["until"]) >= on
    return Risk(data["id"], checklist["id"], data["likelihood"], data["impact"], accepted)


def read_action(data):
    """An action of the plan."""
    return Action(
        id=data["id"],
        questions=data["questions"],
        level=data["planned_level"] or 0,
        grade=data["promised_grade"] or 0,
        effort=data["effort"],
        status=data["status"],
        due=numbers.day(data["due"]),
        closed_on=numbers.day(data["closed_on"]),
        closed_grade=data["closed_grade"] or 0,
        complete=all((data[name] or "").strip() for name in ("owner", "indicator"))
        and numbers.day(data["due"]) is not None,
    )


def read(plan):
    """The assessment in a plan, with every risk knowing the controls that act on it."""
    on = numbers.day(plan["assessed_on"])
    checklists = [
        Checklist(
            data["id"],
            data["version"],
            [read_question(question, data, on) for question in data["questions"]],
            [read_risk(risk, data, on) for risk in data["risks"]],
        )
        for data in plan["checklists"]
    ]
    assessment = Assessment(on, checklists, [read_action(action) for action in plan["actions"]])
    connect(assessment)
    return assessment


def connect(assessment):
    """Gives every risk its applicable controls, wherever in scope they stand."""
    for risk in assessment.risks:
        risk.controls = [question for question in assessment.questions if risk.id in question.risks]
