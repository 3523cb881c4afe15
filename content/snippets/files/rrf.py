"""Hybrid search: several rankings as one, by reciprocal rank fusion.

    python3 rrf.py bm25.csv embeddings.csv > hybrid.csv

Each file has the columns id, question, wanted and retrieved: the ids of the
passages found, best first. Scores are not read, so searches whose scores mean
different things can be merged.
"""

import csv
import sys

DAMPING = 60  # the higher, the less a first place counts
BEST = 20
COLUMNS = ["id", "question", "wanted", "retrieved"]


def fuse(rankings):
    """One ranking: a passage earns 1 / (DAMPING + rank) in each list with it."""
    scores = {}
    for ranking in rankings:
        for rank, passage in enumerate(ranking, start=1):
            scores[passage] = scores.get(passage, 0) + 1 / (DAMPING + rank)
    return sorted(scores, key=lambda passage: -scores[passage])[:BEST]


def main(*files):
    searches = []
    for name in files:
        with open(name, newline="", encoding="utf-8-sig") as file:
            searches.append({row["id"]: row for row in csv.DictReader(file)})
    first, *others = searches

    out = csv.DictWriter(sys.stdout, COLUMNS, extrasaction="ignore")
    out.writeheader()
    for question, row in first.items():
        rows = [row, *(other[question] for other in others if question in other)]
        fused = fuse([one["retrieved"].split() for one in rows])
        out.writerow({**row, "retrieved": " ".join(fused)})


if __name__ == "__main__":
    main(*sys.argv[1:])
