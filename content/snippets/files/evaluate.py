"""Score one version of a system on fixed cases, and compare it with another.

    python3 evaluate.py cases.csv --system "./ask" --run v1.csv
    python3 evaluate.py cases.csv --system "./ask" --run v2.csv --before v1.csv

A case has an id, a set (development, regression or held-out), an input, what is
expected, and a check. The system reads one input from standard input and prints
its answer. Held-out cases are scored with --set held-out alone. Failing cases
are written in the columns of the failure triage.
"""

import argparse
import csv
import json
import math
import re
import subprocess
import time

RUN = ["id", "set", "input", "output", "expected", "check", "passed", "seconds"]
LOG = ["id", "input", "output", "expected", "notes", "label"]
LOG += ["information_kind", "behaviour_kind", "oracle_result"]


def has_fields(output, expected):
    """Whether the output is a JSON object with these fields and values."""
    try:
        given, wanted = json.loads(output), json.loads(expected)
        return all(given[key] == wanted[key] for key in wanted)
    except (ValueError, KeyError, TypeError):
        return False


CHECKS = {
    "equals": lambda output, expected: output.strip() == expected.strip(),
    "contains": lambda output, expected: expected.lower() in output.lower(),
    "lacks": lambda output, expected: expected.lower() not in output.lower(),
    "matches": lambda output, expected: re.search(expected, output) is not None,
    "json": has_fields,
}


def read(name):
    with open(name, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def write(name, columns, rows):
    with open(name, "w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, columns, restval="", extrasaction="ignore")
        out.writeheader()
        out.writerows(rows)


def inert(cell):
    """A cell that no spreadsheet runs; the triage removes the apostrophe."""
    return "'" + cell if re.match(r"'*[=+\-@\t\r]", cell) else cell


def run(case, system):
    """The case with the output, whether it passed, and how long it took."""
    start = time.perf_counter()
    done = subprocess.run(
        system, shell=True, input=case["input"], capture_output=True, text=True
    )
    seconds = f"{time.perf_counter() - start:.2f}"
    if done.returncode == 0:
        passed, notes = CHECKS[case["check"]](done.stdout, case["expected"]), ""
    else:
        passed, notes = False, f"The system failed: {done.stderr.strip()[-300:]}"
    score = {
        "passed": "yes" if passed else "no",
        "seconds": seconds,
        "notes": notes,
    }
    return {**case, "output": done.stdout, **score}


def interval(passed, cases, z=1.96):
    """95% Wilson interval for the share that passes."""
    share, per = passed / cases, z * z / cases
    middle = share + per / 2
    half = z * math.sqrt(share * (1 - share) / cases + per / cases / 4)
    return (middle - half) / (1 + per), (middle + half) / (1 + per)


def sign_test(mended, broken):
    """How often chance alone would split the changed cases at least so unevenly."""
    changed = mended + broken
    tail = sum(math.comb(changed, few) for few in range(min(mended, broken) + 1))
    return min(1.0, 2 * tail / 2**changed)


def report(rows, before):
    for name in dict.fromkeys(row["set"] for row in rows):
        own = [row for row in rows if row["set"] == name]
        passed = sum(row["passed"] == "yes" for row in own)
        low, high = interval(passed, len(own))
        print(f"{name}: {passed} of {len(own)} pass ({low:.0%} to {high:.0%})")
        if before:
            turned = {
                row["id"]: (before.get(row["id"]), row["passed"]) for row in own
            }
            mended = [key for key, turn in turned.items() if turn == ("no", "yes")]
            broken = [key for key, turn in turned.items() if turn == ("yes", "no")]
            print(f"  mended: {', '.join(mended) or 'none'}")
            print(f"  broken: {', '.join(broken) or 'none'}")
            print(f"  sign test: p = {sign_test(len(mended), len(broken)):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases")
    parser.add_argument(
        "--system", required=True, help="command that answers an input"
    )
    parser.add_argument("--run", required=True, help="file for all scores")
    parser.add_argument("--before", help="run to compare with")
    parser.add_argument("--failures", default="new-failures.csv")
    parser.add_argument("--set", help="score this set alone")
    options = parser.parse_args()

    cases = read(options.cases)
    sets = (
        {options.set}
        if options.set
        else {case["set"] for case in cases} - {"held-out"}
    )
    cases = [case for case in cases if case["set"] in sets]
    unknown = sorted({case["check"] for case in cases} - set(CHECKS))
    if not cases:
        parser.error("no cases in this set")
    if unknown:
        parser.error(f"unknown checks: {', '.join(unknown)}")

    rows = [run(case, options.system) for case in cases]
    write(options.run, RUN, rows)
    failing = [row for row in rows if row["passed"] == "no"]
    cells = [{key: inert(row.get(key, "")) for key in LOG} for row in failing]
    write(options.failures, LOG, cells)
    before = read(options.before) if options.before else []
    report(rows, {row["id"]: row["passed"] for row in before})


if __name__ == "__main__":
    main()
