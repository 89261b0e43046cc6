#!/usr/bin/env python3
"""The largest plan there is, in every language: 180 questions answered, 40 actions; within time and memory, nothing cut.

    python3 tests/tools/full_scope.py --program target/release/skaidra DIR

Writes DIR/full-LANGUAGE.pdf, measures its export as a whole process, verifies it, and looks for every text of its data
in the words of its pages. Exit 1 where something is slower, larger or missing.
"""

import argparse
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

AT = "2026-11-22T09:00:00Z"
LANGUAGES = {"lt": "Ąžuolyno rajono savivaldybė", "en": "Ąžuolynas District Municipality", "nb": "Eikelund kommune"}
N_ACTIONS = 40
SECONDS, MEGABYTES = 2, 200
PATTERN = [4, 2, 0, 3, 1, 3, 2, "?", 4, 1, 3, "na"]


def run(program, *arguments, cwd):
    """Runs the program; gives seconds of its processor time, megabytes and what it said."""
    environment = os.environ | {"LC_ALL": "C", "XDG_DATA_HOME": str(cwd)}
    with open(cwd / "said.txt", "w+", encoding="utf-8") as said:
        command = [program, *map(str, arguments), "--at", AT]
        child = subprocess.Popen(command, cwd=cwd, env=environment, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        # Not by the clock on the wall, which runs for whatever else the machine does; the program does not wait for anything.
        taken = usage.ru_utime + usage.ru_stime
        said.seek(0)
        text = said.read()
    if status:
        sys.exit(f"{' '.join(map(str, arguments))}: {text}")
    return taken, usage.ru_maxrss / 1024, text


def rows_of_answers(sheet):
    """An answer for every question, with evidence and notes as people leave them: here and there."""
    for n, row in enumerate(sheet):
        question, text = row["question"], row["text"]
        answer = PATTERN[n % len(PATTERN)]
        if answer == "na":
            answer = f"na: {text[:60]} – {n}"
        grade = n % 4 if isinstance(answer, int) and n % 5 else ""
        evidence = ["", "", "", ""]
        if grade != "":
            evidence = [f"{text[:70]} ({n})", f"A1-{n}", f"2026-0{n % 9 + 1}-{n % 27 + 1:02}", f"DVS {n}"]
        note = f"{text[:110]} – {n}" if n % 3 == 0 else ""
        yield [question, answer, grade, *evidence, note]


def rows_of_actions(plan):
    """Actions for the weakest questions, in the words that the content proposes."""
    questions = [it for part in plan["checklists"] for it in part["questions"] if it["answer"]["kind"] == "level"]
    questions.sort(key=lambda it: (it["supported"] or 0, -it["weight"]))
    for n, it in enumerate(questions[:N_ACTIONS]):
        due = f"2027-{n % 12 + 1:02}-{n % 27 + 1:02}"
        owner = it["measure_label"][:40]
        yield [f"a-{n:02}", it["action"], it["id"], 3, 2, owner, "", "2027-01-04", due, it["indicator"], "0 %",
               "100 %", it["effort"], n * 150, it["red_flag"], it["expected"][1], "planned", ""]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header.split(","), *rows])


def make(program, language, folder):
    """The plan of one language and its data; what it cost to export."""
    name = f"full-{language}"
    for old in folder.glob(f"{name}*"):
        old.unlink()
    file = f"{name}.skaidra"
    at_work = {"cwd": folder}
    run(program, "new", file, "--institution", LANGUAGES[language], "--kind", "municipality", "--scope", "all",
        "--lang", language, **at_work)
    run(program, "sheet", file, "-o", f"{name}-sheet.csv", **at_work)
    with open(folder / f"{name}-sheet.csv", encoding="utf-8-sig", newline="") as sheet:
        answers = list(rows_of_answers(csv.DictReader(sheet)))
    header = "question,answer,evidence_grade,evidence_title,evidence_reference,evidence_date,evidence_location,note"
    write(folder / f"{name}-answers.csv", header, answers)
    run(program, "fill", file, "--from", f"{name}-answers.csv", **at_work)
    run(program, "export", file, "-o", f"{name}.json", "--lang", language, **at_work)
    plan = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    header = ("id,title,questions,planned_level,promised_grade,owner,deputy,start,due,indicator,baseline,target,effort,"
              "cost_eur,cause,effect,status,reason")
    write(folder / f"{name}-actions.csv", header, rows_of_actions(plan))
    # Filling needs a table of answers; one without rows changes none.
    write(folder / f"{name}-none.csv", "question,answer", [])
    run(program, "fill", file, "--from", f"{name}-none.csv", "--actions", f"{name}-actions.csv", **at_work)
    run(program, "export", file, "-o", f"{name}.json", "--lang", language, **at_work)
    cost = run(program, "export", file, "-o", f"{name}.pdf", "--lang", language, **at_work)
    run(program, "verify", f"{name}.pdf", **at_work)
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8")), cost


def plain(text):
    """Words without what layout decides: spaces, and the hyphens of divided words."""
    return re.sub(r"[\s\u00ad]+", "", text)


def texts(plan):
    """Every text of the data that the pages must show whole."""
    for part in plan["checklists"]:
        yield part["title"]
        yield part["about"]
        for it in part["questions"]:
            yield it["text"]
            yield from filter(None, [it["note"], it["answer"].get("reason")])
            yield from (it["title"] for it in it["evidence"])
        yield from (it["text"] for it in part["risks"])
    for it in plan["actions"]:
        yield from filter(None, [it["title"], it["owner"], it["indicator"], it["cause"], it["effect"]])


def check(language, folder, plan, cost):
    """What is wrong with the pages of one language."""
    pdf = folder / f"full-{language}.pdf"
    seconds, megabytes, said = cost
    run_tool = lambda *command: subprocess.run(command, check=True, capture_output=True, text=True).stdout
    n_pages = int(re.search(r"Pages: +(\d+)", run_tool("pdfinfo", pdf))[1])
    n_questions = sum(len(it["questions"]) for it in plan["checklists"])
    print(f"{language}: {n_questions} questions, {len(plan['actions'])} actions, {n_pages} pages, "
          f"{pdf.stat().st_size // 1024} kB; exported in {seconds:.2f} s with {megabytes:.0f} MB")
    # In the order of the page's content, so that the words of a cell stay together.
    shown = plain(run_tool("pdftotext", "-raw", "-nopgbrk", pdf, "-"))
    if SECONDS < seconds or MEGABYTES < megabytes:
        yield f"more than {SECONDS} s or {MEGABYTES} MB"
    if n_questions < 180 or len(plan["actions"]) != N_ACTIONS:
        yield "not the whole scope"
    if "\ufffd" in shown or "letter" in said:
        yield f"letters are missing: {said}"
    for text in texts(plan):
        # A table that goes on overleaf has its head and the page's foot between two lines of a cell.
        pieces = [plain(text)] if len(text) < 40 else [plain(text[:30]), plain(text[-30:])]
        for piece in pieces:
            if piece not in shown:
                yield f"not on the pages: {text}"
                break


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, type=lambda it: str(pathlib.Path(it).resolve()))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    folder = arguments.folder.resolve()
    n_wrong = 0
    for language in arguments.languages.split(","):
        plan, cost = make(arguments.program, language, folder)
        for problem in check(language, folder, plan, cost):
            print(f"{language}: {problem}")
            n_wrong += 1
    sys.exit(1 if n_wrong else 0)


main()
