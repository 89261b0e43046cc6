#!/usr/bin/env python3
"""Computes the scores of a plan a second time, from the method's text alone, and names what differs.

    score.py PLAN.json …                          checks exported plans (`skaidra.plan/1`)
    score.py --program PATH --cases N [--seed S]  makes N random assessments by the command line and checks each
    score.py --self-test                          the golden vectors of the method

Exit code 0: all the same; 1: something differs; 2: bad usage.
"""

import argparse
import json
import pathlib
import sys

from method import check, generate, golden


def check_files(paths):
    """Checks plans and returns how many differ."""
    wrong = 0
    for path in paths:
        lines = check.shown(check.plan_differences(json.loads(path.read_text(encoding="utf-8"))))
        wrong += bool(lines)
        for line in lines:
            print(f"{path}: {line}")
    print(f"{len(paths)} plans, {wrong} differ")
    return wrong


def main():
    """Reads the arguments and runs what they ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plans", nargs="*", type=pathlib.Path, help="exported plans to check")
    parser.add_argument("--self-test", action="store_true", help="check the golden vectors")
    parser.add_argument("--program", type=pathlib.Path, help="the program to make assessments with")
    parser.add_argument("--cases", type=int, default=60, help="how many")
    parser.add_argument("--seed", type=int, default=1, help="the first case; the same seed makes the same cases")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the cases that differ")
    arguments = parser.parse_args()
    if not (arguments.plans or arguments.self_test or arguments.program):
        parser.error("name a plan, or use --program or --self-test")
    failed = golden.failures()
    print(*failed, sep="\n", end="\n" if failed else "")
    wrong = len(failed)
    if arguments.self_test:
        print("golden vectors: " + (f"{wrong} differ" if wrong else "all the same"))
    if arguments.plans:
        wrong += check_files(arguments.plans)
    if arguments.program:
        wrong += generate.check_cases(
            arguments.program.resolve(), arguments.cases, arguments.seed, arguments.keep
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
