"""Makes assessments through the program's command line alone and checks what it says about each."""

import csv
import json
import pathlib
import random
import shutil
import subprocess
import tempfile

from . import check, model, shapes, suggest


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


def make(program, maker, name, catalogue):
    """Makes one assessment of a shape and returns the data of its plan."""
    program.run(
        "new", f"{name}.skaidra", "--institution", "Bandymo įstaiga", "--kind", maker.kind,
        "--scope", maker.scope(list(catalogue)), "--assessed-on", maker.on.isoformat(),
    )  # fmt: skip
    fill(program, maker, name, catalogue)
    return program.plan(name)


def fill(program, maker, name, catalogue):
    """Fills an assessment from tables of the maker."""
    blank = program.plan(name)
    questions = program.questions(name)
    inside = [it["id"] for one in blank["checklists"] for it in one["questions"]]
    if questions != inside:
        raise RuntimeError(f"the sheet asks {questions}, the plan holds {inside}")
    elsewhere = [it for many in catalogue.values() for it in many if it not in inside] or inside
    risks = [it["id"] for one in blank["checklists"] for it in one["risks"]]
    folder = program.folder
    write(folder / f"{name}-answers.csv", shapes.ANSWER_COLUMNS, maker.answers(blank["checklists"]))
    write(folder / f"{name}-actions.csv", shapes.ACTION_COLUMNS, maker.actions(inside, elsewhere))
    write(folder / f"{name}-risks.csv", shapes.RISK_COLUMNS, maker.risks(risks))
    program.run(
        "fill", f"{name}.skaidra", "--from", f"{name}-answers.csv",
        "--actions", f"{name}-actions.csv", "--risks", f"{name}-risks.csv",
    )  # fmt: skip


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


def check_case(program, seed, catalogue):
    """Makes and checks one case."""
    maker = shapes.Maker(seed)
    plan = make(program, maker, "case", catalogue)
    found = check.plan_differences(plan)
    found += score_differences(program, "case", plan)
    found += suggestions(program, "case", plan, random.Random(seed))
    return maker.shape, found


def check_cases(path, count, first, keep):
    """Checks many cases, keeps the folders of those that differ, and returns how many do."""
    wrong, differences = 0, 0
    for seed in range(first, first + count):
        with tempfile.TemporaryDirectory() as name:
            program = Program(path, pathlib.Path(name), "2026-11-22T09:00:00Z")
            catalogue = everything(program)
            try:
                shape, found = check_case(program, seed, catalogue)
            except RuntimeError as error:
                shape, found = shapes.Maker(seed).shape, [("command line", str(error), "done")]
            for line in check.shown(found):
                print(f"case {seed} ({shape}): {line}")
            wrong += bool(found)
            differences += len(found)
            if found and keep:
                shutil.copytree(name, keep / f"case-{seed}", dirs_exist_ok=True)
    print(f"{count} cases, {wrong} differ in {differences} places")
    return wrong
