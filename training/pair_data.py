"""What the pair model learns from: labelled pairs of statements, and pairs of what stories hold.

    python3 pair_data.py articles SHARED ARTICLES.jsonl
    python3 pair_data.py SHARED STATEMENTS OUT

The first writes the articles of other days that stories.tsv is about. STATEMENTS: a folder with NAME.jsonl for each stream, and other.jsonl for those
articles, what `./twosource evaluate statements` made of it. OUT gets pairs.jsonl (labelled one by one, of four streams and, from pair_labels.tsv, of
other days) and story_pairs.jsonl (of six streams and, from stories.tsv, of other days). Within a story, whoever is on one side agrees, and who is on
different sides conflicts; of two stories, statements are on different matters, taken where they share the most words, since there they can be confused.
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

MOST = {"agree": 10, "conflict": 12, "noside": 4}
"""Pairs of each kind in one story."""

OTHER = "other"
"""The stream of what comes from other days than the streams given: no fold leaves it out."""

HELD = "held"
"""The stream of what nothing learns from, whichever fold: windows of stories.tsv whose names begin with h."""

OTHERS = 200
"""Pairs of two stories, in one stream or window."""


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


def stream_stories(bench, stream):
    """A stream's articles by their ids, and its stories: of each, its statements."""
    by_id = {a["id"]: a for a in lines(f"{bench}/news/stream_{stream}.jsonl.gz")}
    with open(f"{bench}/news/stories_{stream}.json", encoding="utf-8") as file:
        return by_id, [story["statements"] for story in json.load(file)]


def other_stories(by_id):
    """Those of stories.tsv: of other days, by window."""
    windows = collections.defaultdict(lambda: collections.defaultdict(list))
    for row in table("stories.tsv"):
        if row["article"] in by_id:
            article = by_id[row["article"]]
            start, end = map(int, row["quote"].split("-"))
            text = article["title"] if row["part"] == "title" else article["text"]
            windows[row["window"]][row["story"]].append(row | {"quote": text[start:end], "speaker": row["speaker"] or None})
    return [(HELD if window.startswith("h") else OTHER, list(stories.values())) for window, stories in windows.items()]


def story_pairs(by_id, stories, said, stream, rng):
    dated = lambda quote: of_story(by_id[quote["article"]], quote, said[quote["article"]]) | {"published": by_id[quote["article"]]["published"]}
    stories = [[(quote, dated(quote)) for quote in story] for story in stories]
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


def labelled_pairs(by_id):
    """Those of pair_labels.tsv, in a stream of their own: of other days."""
    for row in table("pair_labels.tsv"):
        if row["a_article"] in by_id and row["b_article"] in by_id:
            yield {"id": row["id"], "stream": OTHER, "label": row["label"], "a": _labelled(row, "a_", by_id), "b": _labelled(row, "b_", by_id)}


def table(name):
    with open(f"{HERE}/{name}", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


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


def articles_of_stories(bench):
    told = {row["article"] for row in table("stories.tsv")}
    return (article for article in articles(bench) if article["id"] in told)


def write_pairs(bench, statements, out):
    os.makedirs(out, exist_ok=True)
    rng = random.Random(9)
    others = {article["id"]: article for article in articles(bench)}
    said = lambda stream: {row["id"]: row["statements"] for row in lines(f"{statements}/{stream}.jsonl")}
    natural = ({"id": r["id"], "stream": r["stream"], "label": r["label"], "a": r["a"], "b": r["b"]} for r in lines(f"{bench}/news/pairs_train.jsonl.gz"))
    write(itertools.chain(natural, labelled_pairs(others)), f"{out}/pairs.jsonl")
    told = [(*stream_stories(bench, stream), said(stream), stream) for stream in STREAMS]
    of_others = said(OTHER)
    told += [(others, stories, of_others, stream) for stream, stories in other_stories(others)]
    write((pair for of in told for pair in story_pairs(*of, rng)), f"{out}/story_pairs.jsonl")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["articles", shared, path]:
            write(articles_of_stories(f"{shared}/bench"), path)
        case [shared, statements, out]:
            write_pairs(f"{shared}/bench", statements, out)
        case _:
            sys.exit(__doc__)
