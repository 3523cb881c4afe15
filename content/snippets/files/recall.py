"""How often the first passages found contain what the answer needs.

    python3 recall.py bm25.csv hybrid.csv

"wanted" lists the passages an answer needs, with a space between them; "a|b"
means that either will do. A question with nothing wanted has no answer in the
corpus, and is left out. With two files, the questions that only one of them
answers are named: read those first.
"""

import csv
import sys

SIZES = (1, 3, 5, 10, 20)
COMPARED_AT = 3  # the number of passages that you send


def is_found(row, size):
    """Whether the first passages hold one of each that is wanted."""
    found = set(row["retrieved"].split()[:size])
    return all(found & set(either.split("|")) for either in row["wanted"].split())


def main(*files):
    searches = []
    for name in files:
        with open(name, newline="", encoding="utf-8-sig") as file:
            rows = [row for row in csv.DictReader(file) if row["wanted"].strip()]
        print(f"{name}: {len(rows)} questions")
        for size in SIZES:
            share = sum(is_found(row, size) for row in rows) / len(rows)
            print(f"  recall at {size:>2}: {share:6.1%}")
        searches.append({row["id"]: is_found(row, COMPARED_AT) for row in rows})

    if len(searches) == 2:
        before, after = searches
        both = [key for key in before if key in after]
        mended = [key for key in both if after[key] and not before[key]]
        broken = [key for key in both if before[key] and not after[key]]
        print(f"mended at {COMPARED_AT}: {', '.join(mended) or 'none'}")
        print(f"broken at {COMPARED_AT}: {', '.join(broken) or 'none'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
