"""What the judge learns from: statements as the rules proposed them, in their articles, with what was said of them.

    python3 data.py articles SHARED ARTICLES.jsonl
    python3 data.py examples SHARED PROPOSED.jsonl OUT

SHARED: the folder that holds the evaluation data, as `bench`. The first writes the articles whose statements the judge learns from.
PROPOSED: what `./twosource evaluate statements --proposed` made of them. OUT gets judged.jsonl (labelled statements of four streams),
extra.jsonl (labels.tsv, of other days) and pool.jsonl.gz (not labelled). The texts are their publishers': nothing of them stays in the repository.
"""

import csv
import gzip
import json
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
REACH = 300
"""Chars before a sentence that are kept."""

STREAMS = ("boston", "irs", "snowden", "syria", "oct12", "dec12")
LABELLED = ("stance", "speaker", "content", "worth")


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def articles(bench):
    """Dated articles of files 02 and 03 that stand in none of the streams nor on their days."""
    taken, spans = set(), []
    for stream in STREAMS:
        rows = list(lines(f"{bench}/news/stream_{stream}.jsonl.gz"))
        taken |= {row["id"] for row in rows}
        days = sorted(row["published"][:10] for row in rows)
        spans.append((days[0], days[-1]))
    for file in ("02", "03"):
        for row in lines(f"{bench}/articles/allsides-{file}.jsonl.gz"):
            day = (row.get("published") or "")[:10]
            if day and row["id"] not in taken and not any(first <= day <= last for first, last in spans):
                yield {"id": row["id"], "outlet": row["source"], "title": row["title"], "text": row["text"], "published": row["published"]}


def statement(article, *, part, sentence, cue, content, speaker, mention, stance, rule):
    """As the judge reads it; `sentence`, `cue` and `content` are (start, end) in code points, content may be None."""
    text = article["title"] if part == "title" else article["text"]
    start, end = sentence
    return {
        "article": article["id"],
        "title": article["title"],
        "part": part,
        "start": start,
        "end": end,
        "sentence": text[start:end],
        "before": text[max(0, start - REACH) : start] if part == "text" else "",
        "cue": text[cue[0] : cue[1]],
        "cueStart": cue[0],
        "content": text[content[0] : content[1]] if content else None,
        "contentStart": content[0] if content else None,
        "speaker": speaker,
        "mention": mention,
        "stance": stance,
        "rule": rule,
    }


def proposed(article, said):
    """One that `evaluate statements` wrote."""
    span = lambda of: (of["start"], of["end"])
    who = said["speaker"]
    of_sentence = statement(
        article,
        part=said.get("in", "text"),
        sentence=span(said["evidence"]),
        cue=span(said["cue"]),
        content=said["content"] and span(said["content"]),
        speaker=who and who.get("resolved", who["text"]),
        mention=who and who["text"],
        stance=said["stance"],
        rule=said["rule"],
    )
    return of_sentence | ({"pointed": said["proposition"]} if said.get("anaphoric") else {})


def labelled(by_id):
    """The rows of labels.tsv whose articles are at hand."""
    with open(f"{HERE}/labels.tsv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["article"] not in by_id:
                continue
            span = lambda name: tuple(map(int, row[name].split("-"))) if row[name] else None
            yield {
                "statement": statement(
                    by_id[row["article"]],
                    part=row["part"],
                    sentence=span("sentence"),
                    cue=span("cue"),
                    content=span("proposed_content"),
                    speaker=row["proposed_speaker"] or None,
                    mention=row["mention"] or None,
                    stance=row["proposed_stance"],
                    rule=row["rule"],
                ),
                "gold": {name: row[name] for name in LABELLED} | {"worth": int(row["worth"])},
            }


def write(rows, path):
    """As JSON lines; says how many."""
    count = 0
    with (gzip.open if path.endswith(".gz") else open)(path, "wt", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row) + "\n")
            count += 1
    print(f"  {count} lines in {path}", flush=True)


def unlabelled(proposals, by_id):
    """What the rules propose; of what is said most often, three in four are enough."""
    rng = random.Random(3)
    for row in lines(proposals):
        for said in row["statements"]:
            frequent = said["stance"] == "asserts" and said["rule"] in ("quotation", "quoted-sentence", "clause")
            if not frequent or rng.random() < 0.75:
                yield proposed(by_id[row["id"]], said)


def write_examples(bench, proposals, out):
    os.makedirs(out, exist_ok=True)
    by_id = {article["id"]: article for article in articles(bench)}
    write(lines(f"{bench}/news/judged_train.jsonl.gz"), f"{out}/judged.jsonl")
    write(labelled(by_id), f"{out}/extra.jsonl")
    write(unlabelled(proposals, by_id), f"{out}/pool.jsonl.gz")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["articles", shared, out]:
            write(articles(f"{shared}/bench"), out)
        case ["examples", shared, proposals, out]:
            write_examples(f"{shared}/bench", proposals, out)
        case _:
            sys.exit(__doc__)
