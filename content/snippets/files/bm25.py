"""Word search: the best passages for each question, by BM25.

    python3 bm25.py passages.csv retrieval-check.csv > bm25.csv

Reads passages (id, text) and questions (id, question, wanted). Writes the
questions with the ids of the passages found, best first, as "retrieved".
"""

import csv
import math
import re
import sys
from collections import Counter

K1, B = 1.2, 0.75  # how soon repetition stops to count; how much long passages pay
BEST = 20
COLUMNS = ["id", "question", "wanted", "retrieved"]


def words(text):
    """The words of a text. A search engine also knows stems and stop words."""
    return re.findall(r"\w+", text.lower())


def rarity(holding, passages):
    """How much a word counts that so many of the passages hold."""
    return math.log(1 + (passages - holding + 0.5) / (holding + 0.5))


def search(question, passages, holding, mean):
    """Ids of the passages that share a word with the question, best first."""
    scores = {}
    for passage, counts in passages.items():
        length = K1 * (1 - B + B * sum(counts.values()) / mean)
        scores[passage] = sum(
            rarity(holding[word], len(passages))
            * counts[word]
            / (counts[word] + length)
            for word in words(question)
        )
    found = [passage for passage in scores if scores[passage] > 0]
    return sorted(found, key=lambda passage: -scores[passage])[:BEST]


def main(passage_file, question_file):
    with open(passage_file, newline="", encoding="utf-8-sig") as file:
        passages = {
            row["id"]: Counter(words(row["text"])) for row in csv.DictReader(file)
        }
    holding = Counter(word for counts in passages.values() for word in counts)
    mean = sum(sum(counts.values()) for counts in passages.values()) / len(passages)

    with open(question_file, newline="", encoding="utf-8-sig") as file:
        questions = list(csv.DictReader(file))
    out = csv.DictWriter(sys.stdout, COLUMNS, extrasaction="ignore")
    out.writeheader()
    for row in questions:
        found = search(row["question"], passages, holding, mean)
        out.writerow({**row, "retrieved": " ".join(found)})


if __name__ == "__main__":
    main(*sys.argv[1:3])
