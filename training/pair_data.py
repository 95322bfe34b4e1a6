"""What the pair model learns from: labelled pairs of statements, and pairs of what stories hold.

    python3 pair_data.py SHARED STATEMENTS OUT

STATEMENTS: a folder with NAME.jsonl for each stream, what `./twosource evaluate statements` made of it. OUT gets pairs.jsonl (labelled one by one, of
four streams and, from pair_labels.tsv, of other days) and story_pairs.jsonl (six streams). Within a story, whoever is on one side agrees, and who is on different sides conflicts; of two stories,
statements are on different matters, taken where they share the most words, since there they can be confused.
"""

import collections
import csv
import itertools
import json
import os
import random
import re
import sys

from data import HERE, REACH, STREAMS, articles, lines, proposed, statement, write

MOST = {"agree": 14, "conflict": 14, "noside": 6}
"""Pairs of each kind in one story."""

OTHERS = 300
"""Pairs of two stories, in one stream."""


def of_story(article, quote, said):
    """The statement of the reader that holds most of a quote of the story, or the quote itself."""
    text = article["title"] if quote["part"] == "title" else article["text"]
    start = text.find(quote["quote"])
    end = start + len(quote["quote"])
    overlap = lambda of: min(end, of["end"]) - max(start, of["start"])
    found = [s for s in said if s.get("in", "text") == quote["part"] and overlap(s["evidence"]) >= min(30, 0.5 * (end - start))]
    if found:
        return proposed(article, max(found, key=lambda s: overlap(s["content"] or s["cue"])))
    return {
        "article": article["id"],
        "title": article["title"],
        "part": quote["part"],
        "start": start,
        "end": end,
        "sentence": quote["quote"],
        "before": text[max(0, start - REACH) : start] if quote["part"] == "text" else "",
        "cue": None,
        "content": None,
        "speaker": quote["speaker"],
        "stance": quote["stance"],
    }


def relation(one, other):
    if "neither" in (one["side"], other["side"]):
        return "noside"
    return "agree" if one["side"] == other["side"] else "conflict"


def story_pairs(bench, statements, stream, rng):
    articles = {a["id"]: a for a in lines(f"{bench}/news/stream_{stream}.jsonl.gz")}
    said = {row["id"]: row["statements"] for row in lines(f"{statements}/{stream}.jsonl")}
    dated = lambda quote: of_story(articles[quote["article"]], quote, said[quote["article"]]) | {"published": articles[quote["article"]]["published"]}
    with open(f"{bench}/news/stories_{stream}.json", encoding="utf-8") as file:
        stories = [[(quote, dated(quote)) for quote in story["statements"]] for story in json.load(file)]
    for story in stories:
        count = collections.Counter()
        pairs = list(itertools.combinations(story, 2))
        rng.shuffle(pairs)
        for (quote, one), (other_quote, other) in pairs:
            label = relation(quote, other_quote)
            if count[label] < MOST[label] and (one["article"], one["sentence"]) != (other["article"], other["sentence"]):
                count[label] += 1
                yield {"stream": stream, "label": label, "a": one, "b": other}
    yield from other_matters(stream, stories, rng)


def other_matters(stream, stories, rng):
    every = [(number, s) for number, story in enumerate(stories) for _, s in story]
    pairs = [(a, b) for (i, a), (j, b) in itertools.combinations(every, 2) if i != j and a["sentence"] != b["sentence"]]
    likeness = lambda pair: len(_words(pair[0]) & _words(pair[1])) / (1 + len(_words(pair[0]) | _words(pair[1])))
    rng.shuffle(pairs)
    pairs.sort(key=likeness, reverse=True)
    near, far = pairs[: 4 * OTHERS], pairs[4 * OTHERS :]
    for one, other in rng.sample(near, OTHERS * 2 // 3) + rng.sample(far, OTHERS // 3):
        yield {"stream": stream, "label": "related", "a": one, "b": other}


def _words(statement):
    return {word for word in re.findall(r"[a-z0-9']+", statement["sentence"].lower()) if len(word) > 3}


def labelled_pairs(bench):
    """Those of pair_labels.tsv, in a stream of their own: of other days."""
    by_id = {article["id"]: article for article in articles(bench)}
    with open(f"{HERE}/pair_labels.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["a_article"] in by_id and row["b_article"] in by_id:
                yield {"id": row["id"], "stream": "other", "label": row["label"], "a": _labelled(row, "a_", by_id), "b": _labelled(row, "b_", by_id)}


def _labelled(row, of, by_id):
    span = lambda name: tuple(map(int, row[of + name].split("-"))) if row[of + name] else None
    article = by_id[row[of + "article"]]
    of_article = statement(
        article,
        part=row[of + "part"],
        sentence=span("sentence"),
        cue=span("cue"),
        content=span("content"),
        speaker=row[of + "speaker"] or None,
        mention=None,
        stance=row[of + "stance"],
        rule=None,
    )
    return of_article | {"published": article["published"]}


def write_pairs(bench, statements, out):
    os.makedirs(out, exist_ok=True)
    rng = random.Random(9)
    natural = ({"id": r["id"], "stream": r["stream"], "label": r["label"], "a": r["a"], "b": r["b"]} for r in lines(f"{bench}/news/pairs_train.jsonl.gz"))
    write(itertools.chain(natural, labelled_pairs(bench)), f"{out}/pairs.jsonl")
    write((pair for stream in STREAMS for pair in story_pairs(bench, statements, stream, rng)), f"{out}/story_pairs.jsonl")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    write_pairs(f"{sys.argv[1]}/bench", *sys.argv[2:])
