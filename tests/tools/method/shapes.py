"""Random answers, actions and ratings in many shapes, as the tables that the program's command line takes."""

import datetime
import random

from . import numbers

SHAPES = (
    "mixed", "mixed", "high", "high", "blank", "one-checklist", "one-checklist-na", "all-na", "rapid", "all-equal",
    "verified", "verified-bare", "one-control", "coverage", "index-border", "evidence-border", "gap-border", "sparse",
    "leading", "holes", "holes", "weak", "single", "keys",
)
KINDS = (
    "municipality", "social-services-centre", "care-home", "public-health-office", "education-institution", "library",
    "other",
)
DATES = ("2026-11-22", "2026-11-22", "2026-02-28", "2028-02-29", "2027-03-31", "2026-04-30", "2028-03-01")
REASON = "Taip nutarta pasitarime, protokolas yra byloje"
STATUSES = ("planned", "planned", "running", "done-claimed", "done-verified", "done-verified", "dropped")
ANSWER_COLUMNS = (
    "question", "answer", "evidence_grade", "evidence_title", "evidence_reference", "evidence_date",
    "evidence_location", "note",
)
ACTION_COLUMNS = (
    "id", "title", "questions", "planned_level", "promised_grade", "owner", "deputy", "start", "due", "indicator",
    "baseline", "target", "effort", "cost_eur", "cause", "effect", "status", "reason", "closed_on", "closed_grade",
)
RISK_COLUMNS = ("risk", "likelihood", "impact", "reason", "accepted_by", "accepted_reason", "accepted_until")


class Maker:
    """Makes the tables of one case; the same seed makes the same case."""

    def __init__(self, seed, shape=None):
        self.random = random.Random(f"case {seed}")
        self.shape = shape or SHAPES[seed % len(SHAPES)]
        self.on = datetime.date.fromisoformat(self.random.choice(DATES))
        self.kind = self.random.choice(KINDS)
        self.missing = self.random.choice((0.06, 0.2, 0.3, 0.4, 0.55))
        self.weak = ""

    def scope(self, checklists):
        """What to pass as the scope."""
        if self.shape == "rapid":
            return "rapid"
        if self.shape in ("one-checklist", "index-border", "evidence-border", "gap-border", "single"):
            return self.random.choice(checklists)
        if self.shape == "sparse" or self.random.random() < 0.2:
            return "all"
        return ",".join(self.random.sample(checklists, self.random.randint(2, 6)))

    def near(self, date, months):
        """A day around the one that lies some months from a date."""
        return numbers.months_later(date, months) + datetime.timedelta(days=self.random.choice((-2, -1, 0, 0, 1, 2)))

    def evidence(self, grade):
        """The evidence cells of one row."""
        old = self.random.random()
        date = ""
        if old < 0.35:
            date = self.near(self.on, -24).isoformat()
        elif old < 0.85:
            date = (self.on - datetime.timedelta(days=self.random.randint(-40, 1400))).isoformat()
        reference = self.random.choice(("", "Nr. 5", f"V-{self.random.randint(1, 60)}"))
        return [str(grade), "Įsakymas „Dėl tvarkos“", reference, date, self.random.choice(("", "DVS"))]

    def level_and_grades(self, question):
        """The answer cell and the grades of evidence for one question of this shape."""
        pick = self.random
        match self.shape:
            case "blank":
                return "", []
            case "all-na":
                return f"na: {REASON}", []
            case "all-equal":
                return "2", [1] * pick.randint(0, 1)
            case "verified" | "leading":
                return "4", [3]
            case "verified-bare":
                answer = "4" if pick.random() < 0.85 else "3"
                return (answer, [pick.choice((0, 0, 0, 1, 2))]) if pick.random() < 0.85 else ("", [])
            case "one-control":
                return ("4", [3]) if pick.random() < 0.3 else ("0", [])
            case "high":
                return pick.choice(("3", "3", "4", "4", "2")), [pick.choice((2, 3, 3))]
            case "coverage":
                return (pick.choice("01234"), [pick.randint(0, 3)]) if pick.random() < 0.72 else ("", [])
            case "keys":
                return (pick.choice("0123333"), [pick.choice((1, 2, 2))]) if question["key"] else ("4", [3])
            case "holes":
                hole = not question["key"] and pick.random() < self.missing
                return ("", []) if hole else ("4", [3])
            case "weak":
                weak = question["id"].startswith(self.weak)
                return ("4" if not weak else "2" if question["key"] else "0", [3])
            case "single":
                return ("3", [pick.randint(0, 2)]) if question["id"].endswith("-02") else ("", [])
            case "sparse":
                return (pick.choice("01234"), []) if pick.random() < 0.1 else ("", [])
        answer = pick.choice(("0", "1", "2", "3", "4", "4", "3", "2", "1", "?", "", f"na: {REASON}"))
        return answer, [pick.randint(0, 3) for _ in range(pick.choice((0, 1, 1, 2)))]

    def answers(self, checklists):
        """The rows of `answers.csv`."""
        self.weak = self.random.choice(checklists)["prefix"]
        exact = self.border_levels(checklists[0]) if self.shape.endswith("-border") else {}
        away = self.random.choice(checklists)["id"] if self.shape in ("one-checklist-na", "high", "mixed") else ""
        rows = []
        for checklist in checklists:
            for question in checklist["questions"]:
                answer, grades = exact.get(question["id"]) or self.level_and_grades(question)
                if checklist["id"] == away and (self.shape == "one-checklist-na" or self.random.random() < 0.4):
                    answer, grades = f"na: {REASON}", []
                rows += self.rows(question["id"], answer, grades)
        return rows

    def keeping(self, earlier, rows):
        """The rows, those of about half the questions replaced by what an earlier assessment said."""
        before = {}
        for row in earlier:
            before.setdefault(row[0], []).append(row)
        kept = [name for name in dict.fromkeys(row[0] for row in rows) if name in before and self.random.random() < 0.6]
        return [row for row in rows if row[0] not in kept] + [row for name in kept for row in before[name]]

    def rows(self, name, answer, grades):
        """The rows of one question; a second piece of evidence repeats it with an empty answer."""
        undated = self.shape in ("verified", "leading", "holes", "weak", "keys") or self.shape.endswith("-border")
        pieces = [self.evidence(grade) for grade in grades]
        for piece in pieces:
            piece[3] = "" if undated else piece[3]
        first = pieces[0] if pieces else [""] * 5
        return [[name, answer, *first, ""]] + [[name, "", *piece, ""] for piece in pieces[1:]]

    def border_levels(self, checklist):
        """Answers of one checklist that put a share exactly on a border, where its weights allow it."""
        questions, away = self.divisible(checklist["questions"])
        weight = sum(question["weight"] for question in questions)
        return away | self.settled(questions, weight)

    def divisible(self, questions):
        """Leaves out questions as N/A until fifths of the weight are whole."""
        kept = self.random.sample(questions, len(questions))
        away = {}
        while sum(question["weight"] for question in kept) % 5 and len(kept) > 1:
            away[kept.pop()["id"]] = (f"na: {REASON}", [])
        return kept, away

    def settled(self, questions, weight):
        """The answers of the kept questions: their share is exactly on the border."""
        if self.shape == "index-border":
            found = self.settle(questions, self.random.choice((0.35, 0.4, 0.6, 0.8)) * 4 * weight, 4)
            return {name: (str(level), [max(0, level - 1)]) for name, level in found.items()}
        if self.shape == "evidence-border":
            found = self.settle(questions, self.random.choice((0.2, 0.4, 0.6, 0.8)) * 3 * weight, 3)
            return {name: ("4", [grade]) for name, grade in found.items()}
        found = self.settle(questions, 0.25 * 4 * weight, 3)
        return {name: ("4", [3 - missing]) for name, missing in found.items()}

    def settle(self, questions, goal, most):
        """Random whole values whose weighted sum is the goal, or as near to it as chance comes."""
        values = {question["id"]: self.random.randint(0, most) for question in questions}
        total = sum(question["weight"] * values[question["id"]] for question in questions)
        for _ in range(5000):
            question = self.random.choice(questions)
            step = 1 if total < goal else -1
            if abs(total - goal) < 1e-6:
                break
            if 0 <= values[question["id"]] + step <= most:
                values[question["id"]] += step
                total += step * question["weight"]
        return values

    def actions(self, questions, elsewhere):
        """The rows of `actions.csv`; some questions lie outside the scope."""
        count = self.random.choice((0, 1, 3, 6, 12)) if self.shape != "leading" else self.random.choice((0, 5))
        rows = []
        for number in range(count):
            names = self.random.sample(questions, min(len(questions), self.random.randint(1, 3)))
            if self.random.random() < 0.1:
                names.append(self.random.choice(elsewhere))
            rows.append(self.action(number, names))
        return rows

    def action(self, number, names):
        """One action with some of its fields left empty."""
        pick = self.random
        due = pick.choice((self.on, self.near(self.on, 0), self.near(self.on, 6), self.near(self.on, -3)))
        status = pick.choice(STATUSES)
        closed = ["", ""]
        if status == "done-verified" and (pick.random() < 0.85 or self.shape == "leading"):
            closed_on = due + datetime.timedelta(days=pick.choice((-3, -1, 0, 0, 1)))
            closed_on = closed_on.isoformat() if pick.random() < 0.85 else ""
            closed = [closed_on, str(pick.choice((0, 1, 2, 3, 3)))]
        due = pick.choice((due.isoformat(), due.isoformat(), due.isoformat(), "", "nuolat"))
        maybe = lambda text: text if pick.random() < 0.8 else ""
        level = pick.randint(0, 4)
        return [
            f"v-{number + 1}", f"Veiksmas {number + 1}", " ".join(names), str(level), str(pick.randint(0, 3)),
            maybe("Skyriaus vedėjas"), "", "", due, maybe("Patikrintų bylų skaičius"), maybe("0"), maybe("20"),
            maybe(str(pick.randint(1, 5))), "", "", "", status, REASON if status == "dropped" else "", *closed,
        ]

    def risks(self, names):
        """The rows of `risks.csv`: own ratings and acceptances."""
        pick = self.random
        same = pick.random() < 0.1
        low = pick.random() < 0.08
        rows = []
        for name in names:
            row = [name] + [""] * 6
            if same or low or pick.random() < 0.3:
                rating = ("4", "2") if same else (pick.choice("12"), pick.choice("12"))
                free = (pick.choice("1234"), pick.choice("1234"))
                row[1:4] = [*(rating if same or low else free), REASON]
            if pick.random() < 0.15:
                row[4:7] = ["Direktorius", REASON, self.near(self.on, pick.choice((0, 0, 12, -1))).isoformat()]
            rows.append(row)
        return [row for row in rows if any(row[1:])]
