#!/usr/bin/env python3
"""The worked example as a PDF beside Typst's PDF of the same pages, tables and fonts, in one run, taking turns.

    python3 tests/tools/pace

Both keep to PDF/A-3a and PDF/UA-1 and carry the same attached data. Typst draws none of the charts, and its fonts are
given to it by folder, without those of the system: what differs is in its favour. In process, Typst is warm: one
compiler that has made the document before. It remembers what it laid out; so it is shown both without a change since,
where it only writes again what it has, and after one more note, as when a person exports. As whole processes, Python's
own start is taken off Typst's time.
"""

import csv
import os
import pathlib
import re
import statistics
import subprocess
import sys
import time

import typ

TOP = pathlib.Path(__file__).resolve().parents[3]
TOOLS = TOP / "target/check-tools"
WORK = TOP / "target/pace"
TYPST = "typst==0.15.2"
AT = "2026-11-22T09:00:00Z"
ROUNDS = 5
STANDARDS = ["ua-1", "a-3a"]


def with_typst():
    """Goes on in the Python of the project's tools, which has Typst."""
    python = TOOLS / "bin/python3"
    if pathlib.Path(sys.prefix) == TOOLS:
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", TOOLS], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", TYPST], check=True)
    os.execv(python, [python, str(pathlib.Path(__file__).parent)])


# Linux counts the memory of whoever starts a process as that process's: a small one starts it.
SMALL = """
import os, resource, sys, time
start = time.perf_counter()
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
_, status = os.waitpid(pid, 0)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, status)
"""


def run(command, **options):
    """Runs a process; its time in milliseconds and its greatest memory in MB."""
    small = [sys.executable, "-I", "-S", "-c", SMALL, *map(str, command)]
    seconds, kilobytes, status = subprocess.run(small, check=True, capture_output=True, text=True, **options).stdout.split()
    if int(status):
        sys.exit(f"{command} failed")
    return float(seconds) * 1000, int(kilobytes) / 1024


def bench():
    """One round of the benchmark in process: milliseconds, and the program that was built beside it."""
    command = ["cargo", "bench", "--quiet", "--locked", "--bench", "export"]
    text = subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True).stdout
    return float(re.search(r"median ([\d.]+) ms", text)[1]), re.search(r"program: (.+)", text)[1]


def pages(path):
    text = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"Pages: +(\d+)", text)[1])


def prepare(program):
    """The assessment, its plan in every form, and the Typst document; gives the export's command."""
    WORK.mkdir(parents=True, exist_ok=True)
    for old in WORK.iterdir():
        old.unlink()
    environment = os.environ | {"XDG_DATA_HOME": str(WORK)}
    run([program, "demo", WORK, "--at", AT], env=environment)
    export = [program, "export", WORK / "example-lt.skaidra", "--lang", "lt", "--at", AT, "-o"]
    for name in ["plan.json", "plan.csv"]:
        run([*export, WORK / name])
    (WORK / "journal.skaidra").write_bytes((WORK / "example-lt.skaidra").read_bytes())
    write_typst(program, WORK / "example-lt.skaidra")
    return [*export, WORK / "plan-skaidra.pdf"]


def write_typst(program, assessment):
    """The plan of an assessment as the Typst document."""
    markdown = WORK / "plan.md"
    run([program, "export", assessment, "--lang", "lt", "--at", AT, "-o", markdown])
    attachments = [("plan.json", "application/json"), ("plan.csv", "text/csv"), ("journal.skaidra", "text/plain")]
    text = typ.typst(markdown.read_text(encoding="utf-8"), "lt", attachments)
    (WORK / "plan.typ").write_text(text, encoding="utf-8")


def changed(program, number):
    """The Typst document after one more note was written: what a person exports is never the document of before."""
    assessment, sheet = WORK / "changed.skaidra", WORK / "sheet.csv"
    if not assessment.exists():
        assessment.write_bytes((WORK / "example-lt.skaidra").read_bytes())
    run([program, "sheet", assessment, "-o", sheet, "--force"])
    lines = list(csv.reader(sheet.read_text(encoding="utf-8-sig").splitlines()))
    row = lines[1 + 3 * number % (len(lines) - 1)]
    row[lines[0].index("note")] += f" Patikrinta {number + 1}-ą kartą."
    with sheet.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    run([program, "fill", assessment, "--from", sheet])
    write_typst(program, assessment)


def warm(compiler):
    start = time.perf_counter()
    data = compiler.compile(format="pdf", pdf_standards=STANDARDS)
    return (time.perf_counter() - start) * 1000, data


def line(what, ours, theirs, claim=None):
    ratio = ours / theirs
    verdict = "" if claim is None else f"   at most {claim:.2f}: {'holds' if ratio <= claim else 'DOES NOT HOLD'}"
    print(f"{what:<44}{ours:8.1f} ms{theirs:10.1f} ms{ratio:8.2f}{verdict}")
    return claim is None or ratio <= claim


def main():
    with_typst()
    import typst

    _, program = bench()
    export = prepare(program)
    fonts = str(TOP / "assets/fonts")
    compiler = typst.Compiler(str(WORK / "plan.typ"), font_paths=[fonts], ignore_system_fonts=True)
    _, data = warm(compiler)
    (WORK / "plan-typst.pdf").write_bytes(data)
    code = (
        "import typst; typst.compile('plan.typ', output='out.pdf', format='pdf', "
        f"font_paths=[{fonts!r}], ignore_system_fonts=True, pdf_standards={STANDARDS!r})"
    )
    whole = [sys.executable, "-c", code]
    own, same, other, own_whole, other_whole, bare = ([] for _ in range(6))
    for turn in range(ROUNDS):
        own.append(bench()[0])
        same += [warm(compiler)[0] for _ in range(4)]
        for number in range(4):
            changed(program, 4 * turn + number)
            other.append(warm(compiler)[0])
        own_whole += [run(export) for _ in range(10)]
        other_whole += [run(whole, cwd=WORK) for _ in range(3)]
        bare += [run([sys.executable, "-c", "pass"])[0] for _ in range(3)]
    middle = statistics.median
    size = lambda name: (WORK / name).stat().st_size // 1024
    names = ("plan-skaidra.pdf", "plan-typst.pdf")
    print(f"pages: skaidra {pages(WORK / names[0])}, typst {pages(WORK / names[1])}; kB: {size(names[0])}, {size(names[1])}")
    print(f"{'':<44}{'skaidra':>11}{'typst':>13}{'ratio':>8}")
    theirs = middle(it[0] for it in other_whole) - middle(bare)
    line("in process, warm, nothing changed since", middle(own), middle(same))
    held = [
        line("in process, warm, a note changed", middle(own), middle(other), 1 / 2),
        line("whole process", middle(it[0] for it in own_whole), theirs, 1 / 3),
    ]
    peak = max(it[1] for it in own_whole)
    held.append(peak < 40)
    print(f"greatest memory: skaidra {peak:.1f} MB (at most 40), typst {max(it[1] for it in other_whole):.1f} MB with Python")
    sys.exit(0 if all(held) else 1)


main()
