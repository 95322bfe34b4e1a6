"""Writes what the judge reads of six invented statements, for a test that the service reads the same.

    python3 write_judge_inputs.py TOKENIZER.json ../extract-service/src/test/resources/reading/judge-inputs.json

TOKENIZER: base/tokenizer.json of a training, or the service's e5-small-v2-q-tokenizer.json. Offsets count chars of the part.
"""

import json
import sys

from data import statement
from judge_input import pieces_of
from pieces import WordPieces

VALVE = "Ana Petrović runs the waterworks of Östervik. “Nobody was hurt,” she said. “We shut the valve ourselves.”"
LONG = (
    "The council of the small harbour town had met behind closed doors since early morning, while fishermen, shopkeepers and the parents of"
    " schoolchildren waited on the steps. After a night in which the river rose by two metres and the lower bridge, built in 1911 and repaired twice"
    " since, was closed to lorries, buses and cars but not to cyclists, the mayor, Tove Lindqvist, speaking to reporters outside the town hall beside"
    " the head of the fire brigade, denied that anyone had been told to leave the houses along the quay, the old brewery or the camping ground, and"
    " added that the pumps would run until Friday."
)

CASES = [
    {
        "about": "curly quotes and accents",
        "title": "Café owners of Nîmes-sur-Mer say quay stays open",
        "text": "The harbour was quiet on Monday. “The quay isn’t closed,” said José Núñez, the café owners’ spokesman.",
        "sentence": "“The quay isn’t closed,” said José Núñez, the café owners’ spokesman.",
        "cue": "said",
        "content": "The quay isn’t closed",
        "speaker": "José Núñez",
        "mention": "José Núñez",
        "stance": "denies",
        "rule": "quotation",
    },
    {
        "about": "a headline",
        "part": "title",
        "title": "Östervik mayor denies bridge collapse",
        "text": "The lower bridge of Östervik stands, its mayor said on Tuesday.",
        "sentence": "Östervik mayor denies bridge collapse",
        "cue": "denies",
        "content": "bridge collapse",
        "speaker": "Tove Lindqvist",
        "mention": "Östervik mayor",
        "stance": "denies",
        "rule": "announced",
    },
    {
        "about": "a cue outside of the sentence",
        "title": "Waterworks: nobody hurt",
        "text": VALVE,
        "sentence": "“We shut the valve ourselves.”",
        "cue": "said",
        "content": "We shut the valve ourselves",
        "speaker": "Ana Petrović",
        "mention": "she",
        "stance": "asserts",
        "rule": "quoted-sentence",
    },
    {
        "about": "no content, and a no-break space in the sentence and before it",
        "title": "Tanker leaks off Halden",
        "text": "Some 12\u00a0000 litres leaked. A spokesman for Halden\u00a0Water declined to comment.",
        "sentence": "A spokesman for Halden\u00a0Water declined to comment.",
        "cue": "declined to comment",
        "content": None,
        "speaker": "Halden Water",
        "mention": "A spokesman for Halden\u00a0Water",
        "stance": "declines",
        "rule": "refusal",
    },
    {
        "about": "each part longer than what is read of it",
        "title": "Mayor Lindqvist denies that families along the quay of the small harbour town were told to leave at night",
        "text": LONG,
        "sentence": LONG[LONG.index("After") :],
        "cue": "denied",
        "content": "anyone had been told to leave the houses along the quay, the old brewery or the camping ground",
        "speaker": "Tove Lindqvist, mayor of Östervik and chairwoman of the association of harbour towns of the northern coast",
        "mention": "the mayor, Tove Lindqvist",
        "stance": "denies",
        "rule": "clause",
    },
    {
        "about": "a content that ends where the cue begins, by nobody",
        "title": "Tap water",
        "text": "“Water is safe to drink,”it was confirmed on Sunday.",
        "sentence": "“Water is safe to drink,”it was confirmed on Sunday.",
        "cue": "it was confirmed",
        "content": "“Water is safe to drink,”",
        "speaker": None,
        "mention": None,
        "stance": "confirms",
        "rule": "passive",
    },
]


def span(case, name):
    """Where the words first stand in the part."""
    words = case[name]
    start = case[case.get("part", "text")].index(words) if words else 0
    return words and (start, start + len(words))


def read(words, case):
    """The case with offsets in place of words, and what the judge reads of it."""
    assert all(ord(c) < 0x10000 for c in case["title"] + case["text"]), "chars and code points must be the same here"
    part = case.get("part", "text")
    spans = {name: span(case, name) for name in ("sentence", "cue", "content")}
    rest = {name: case[name] for name in ("speaker", "mention", "stance", "rule")}
    ids, own = pieces_of(words, statement({"id": "", **case}, part=part, **spans, **rest))
    at = lambda where: where and {"start": where[0], "end": where[1]}
    who = case["speaker"] and {"name": case["speaker"], "mention": at(span(case, "mention"))}
    said = {"stance": case["stance"], "rule": case["rule"], **{name: at(where) for name, where in spans.items()}, "speaker": who}
    return {"about": case["about"], "title": case["title"], "text": case["text"], "part": part, **said, "ids": ids, "own": own}


def main():
    tokenizer, out = sys.argv[1:]
    words = WordPieces.load(tokenizer)
    with open(out, "w", encoding="utf-8") as file:
        rows = [json.dumps(read(words, case), ensure_ascii=False) for case in CASES]
        file.write("[\n" + ",\n".join(rows) + "\n]\n")


if __name__ == "__main__":
    main()
