"""Makes assessments through the program's command line alone and checks what it says about each."""

import collections
import csv
import json
import pathlib
import random
import shutil
import subprocess
import tempfile

from . import check, difference, model, shapes, suggest


class Program:
    """The program under test, run in one folder at one moment."""

    def __init__(self, path, folder, at):
        self.path, self.folder, self.at = path, folder, at

    def run(self, *arguments):
        """Runs one subcommand and returns what it prints."""
        command = [str(self.path), *map(str, arguments), "--at", self.at]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}\nexit {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def plan(self, name):
        """The data of an assessment's plan."""
        self.run("export", f"{name}.skaidra", "-o", f"{name}.json", "--format", "json")
        return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))

    def questions(self, name):
        """The ids in the questionnaire of an assessment."""
        self.run("sheet", f"{name}.skaidra", "-o", f"{name}-sheet.csv")
        with open(self.folder / f"{name}-sheet.csv", encoding="utf-8-sig", newline="") as file:
            return [row["question"] for row in csv.DictReader(file)]


def write(path, columns, rows):
    """Writes one table."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def everything(program):
    """All checklists and questions of the built-in content."""
    program.run("new", "all.skaidra", "--institution", "Visi", "--kind", "other", "--scope", "all")
    plan = program.plan("all")
    return {one["id"]: [it["id"] for it in one["questions"]] for one in plan["checklists"]}


def make(program, maker, name, catalogue, earlier=()):
    """Makes one assessment of a shape, some of its answers those of an earlier one; returns its plan and answers."""
    program.run(
        "new", f"{name}.skaidra", "--institution", "Bandymo įstaiga", "--kind", maker.kind,
        "--scope", maker.scope(list(catalogue)), "--assessed-on", maker.on.isoformat(),
    )  # fmt: skip
    rows = fill(program, maker, name, catalogue, earlier)
    return program.plan(name), rows


def fill(program, maker, name, catalogue, earlier):
    """Fills an assessment from tables of the maker."""
    blank = program.plan(name)
    questions = program.questions(name)
    inside = [it["id"] for one in blank["checklists"] for it in one["questions"]]
    if questions != inside:
        raise RuntimeError(f"the sheet asks {questions}, the plan holds {inside}")
    elsewhere = [it for many in catalogue.values() for it in many if it not in inside] or inside
    risks = [it["id"] for one in blank["checklists"] for it in one["risks"]]
    folder = program.folder
    rows = maker.keeping(earlier, maker.answers(blank["checklists"]))
    write(folder / f"{name}-answers.csv", shapes.ANSWER_COLUMNS, rows)
    write(folder / f"{name}-actions.csv", shapes.ACTION_COLUMNS, maker.actions(inside, elsewhere))
    write(folder / f"{name}-risks.csv", shapes.RISK_COLUMNS, maker.risks(risks))
    program.run(
        "fill", f"{name}.skaidra", "--from", f"{name}-answers.csv",
        "--actions", f"{name}-actions.csv", "--risks", f"{name}-risks.csv",
    )  # fmt: skip
    return rows


def suggestions(program, name, plan, pick):
    """Differences between the program's suggested plan and the greedy, without and with a budget."""
    assessment = model.read(plan)
    found = []
    for budget in (None, pick.randint(0, 12), pick.randint(5, 60)):
        option = [] if budget is None else ["--budget", budget]
        said = json.loads(program.run("suggest", f"{name}.skaidra", "--json", *option))
        found += check.compare(said, suggest.suggest(assessment, budget), f"suggest[{budget}]")
    return found


def score_differences(program, name, plan):
    """Differences between the scores in the plan and those printed on their own."""
    said = json.loads(program.run("score", f"{name}.skaidra", "--json"))
    return [] if said == plan["scores"] else [("score --json", "something else", "what the plan says")]


def comparisons(program, old, new):
    """Differences between the program's comparison of two assessments and our own, in both directions."""
    found = []
    plans = {"case": old, "later": new}
    for one, other in (("case", "later"), ("later", "case")):
        said = json.loads(program.run("compare", f"{one}.skaidra", f"{other}.skaidra", "--json"))
        computed = difference.compare(plans[one], plans[other])
        found += check.compare(said, computed, f"compare[{one}, {other}]")
    return found


def check_case(program, seed, catalogue):
    """Makes and checks one case, and a second one to compare it with."""
    maker = shapes.Maker(seed)
    plan, rows = make(program, maker, "case", catalogue)
    later, _ = make(program, shapes.Maker(-seed), "later", catalogue, rows)
    found = check.plan_differences(plan)
    found += score_differences(program, "case", plan)
    found += suggestions(program, "case", plan, random.Random(seed))
    found += comparisons(program, plan, later)
    return plan["scores"], found


def note(seen, scores):
    """Counts what a case has touched, so that a reader sees whether the cases reach every gate and warning."""
    gate = scores["binding_gate"]
    seen[f"level {scores['level']}"] += 1
    seen[f"gate {gate['of']} {gate['gate']}" if gate else "no gate"] += 1
    for name in {warning["id"] for warning in scores["warnings"]}:
        seen[f"warning {name}"] += 1


def check_cases(path, count, first, keep):
    """Checks many cases, keeps the folders of those that differ, and returns how many do."""
    wrong, differences, seen = 0, 0, collections.Counter()
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory() as name:
            program = Program(path, pathlib.Path(name), "2026-11-22T09:00:00Z")
            catalogue = everything(program)
            try:
                scores, found = check_case(program, seed, catalogue)
                note(seen, scores)
            except RuntimeError as error:
                found = [("command line", str(error), "done")]
            for line in check.shown(found):
                print(f"case {seed} ({shapes.Maker(seed).shape}): {line}", flush=True)
            wrong += bool(found)
            differences += len(found)
            if found and keep:
                shutil.copytree(name, keep / f"case-{seed}", dirs_exist_ok=True)
    print("touched: " + ", ".join(f"{name} {times}" for name, times in sorted(seen.items())))
    print(f"{count} cases, {wrong} differ in {differences} places")
    return wrong
