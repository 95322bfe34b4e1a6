"""Writes what the pair model reads of five invented pairs of statements, for a test that the service reads the same.

    python3 write_pair_inputs.py TOKENIZER.json ../extract-service/src/test/resources/claim/pair-inputs.json

TOKENIZER: base/tokenizer.json of a training, or the service's e5-small-v2-q-tokenizer.json. Offsets count chars of the part.
"""

import json
import sys

from data import statement
from pair_input import pieces_of, polarity
from pieces import WordPieces
from write_judge_inputs import CASES, span

POINTED = {"a sentence that only points to what it is on": "the valve of the upper waterworks was shut by hand during the night of the flood"}
"""What the first statement of a pair points to."""

PAIRS = [
    ("the younger comes second", 0, "2026-03-01", 1, "2026-03-04"),
    ("the younger comes first, and a title stands in no context", 1, "2026-03-09", 3, "2026-03-01"),
    ("of one day, long parts", 4, "2026-03-01", 5, "2026-03-01"),
    ("a sentence that only points to what it is on", 2, "2026-03-01", 0, "2026-03-02"),
    ("of two years", 2, "2024-03-01", 4, "2026-03-01"),
]


def read(case, day):
    """The case with offsets in place of words, and as the pair model reads it."""
    part = case.get("part", "text")
    spans = {name: span(case, name) for name in ("sentence", "cue", "content")}
    rest = {name: case[name] for name in ("speaker", "mention", "stance", "rule")}
    at = lambda where: where and {"start": where[0], "end": where[1]}
    given = {"title": case["title"], "text": case["text"], "part": part, "published": day, "stance": case["stance"], "speaker": case["speaker"]}
    given |= {name: at(where) for name, where in spans.items()}
    return given, statement({"id": "", **case}, part=part, **spans, **rest) | {"published": day}


def main():
    tokenizer, out = sys.argv[1:]
    words = WordPieces.load(tokenizer)
    rows = []
    for about, one, day, other, other_day in PAIRS:
        (a, first), (b, second) = read(CASES[one], day), read(CASES[other], other_day)
        if about in POINTED:
            a["pointed"] = first["pointed"] = POINTED[about]
        ids, own = pieces_of(words, first, second)
        rows.append(json.dumps({"about": about, "a": a, "b": b, "ids": ids, "first": own, "polarities": [polarity(first), polarity(second)]}, ensure_ascii=False))
    with open(out, "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(rows) + "\n]\n")


if __name__ == "__main__":
    main()
