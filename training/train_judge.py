"""Trains the judge: teachers on what is labelled, a smaller student on what they say of many statements besides.

    python3 train_judge.py --data DIR --base DIR --out DIR [--without STREAM] [--layers N] [--device cuda]

--without leaves a stream out and measures it: a fold. DIR of data: judged.jsonl, extra.jsonl, pool.jsonl.gz (see data.py).
"""

import argparse
import gzip
import json
import os

import numpy
import torch

from batches import answers, train
from encoder import started
from figures import figures
from judge import STANCES, Judge, loss_of_labels, loss_of_teachers, probabilities
from judge_input import pieces_of
from pieces import WordPieces

SPEAKER = {"right": 1, "nobody": 1, "wrong": 0}
CONTENT = {"right": 1, "wrong": 0}


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def gold(row):
    """Stance, speaker, content, worth; speaker and content count only where there is a statement."""
    label = row["gold"]
    stance = STANCES.index(label["stance"])
    is_one = label["stance"] != "none"
    speaker = SPEAKER.get(label["speaker"], -1) if is_one else -1
    content = CONTENT.get(label["content"], -1) if is_one else -1
    return stance, speaker, content, label["worth"] if is_one else 0


def taught(models, examples, device):
    """The mean of the teachers' probabilities."""
    return torch.stack([probabilities(answers(model, examples, device)) for model in models]).mean(0)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--base", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--without", default="")
    options.add_argument("--layers", default="6")
    options.add_argument("--teachers", default="e5-small-v2:1,bge-small-en-v1.5:2")
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--student-epochs", type=int, default=3)
    options.add_argument("--device", default="cpu")
    chosen = options.parse_args()
    os.makedirs(chosen.out, exist_ok=True)

    words = WordPieces.load(f"{chosen.base}/tokenizer.json")
    judged = lines(f"{chosen.data}/judged.jsonl")
    kept = [r for r in judged if r["stream"] != chosen.without] + lines(f"{chosen.data}/extra.jsonl")
    held = [r for r in judged if r["stream"] == chosen.without]
    pieces = lambda rows: [pieces_of(words, r["statement"]) for r in rows]
    examples, targets = pieces(kept), torch.tensor([gold(r) for r in kept])
    held_examples = pieces(held)
    base = {n: dict(numpy.load(f"{chosen.base}/{n}.npz")) for n in {t.split(":")[0] for t in chosen.teachers.split(",")}}
    name = chosen.without or "all"
    report = {}

    teachers = []
    for teacher in chosen.teachers.split(","):
        of, seed = teacher.split(":")
        torch.manual_seed(int(seed))
        model = Judge(12)
        started(model.encoder, {k: v.astype(numpy.float32) for k, v in base[of].items()})
        train(model, examples, targets, loss_of_labels, epochs=chosen.epochs, size=64, rate=9e-5, seed=int(seed), device=chosen.device, log=lambda _: None)
        teachers.append(model)
        if held:
            report[teacher] = figures(probabilities(answers(model, held_examples, chosen.device)), held)
            print(name, "teacher", teacher, report[teacher], flush=True)
    if held:
        mean = taught(teachers, held_examples, chosen.device)
        report["teachers"] = figures(mean, held)
        print(name, "teachers", report["teachers"], flush=True)

    pool = [pieces_of(words, row) for row in lines(f"{chosen.data}/pool.jsonl.gz")]
    seen = examples + examples + pool
    said = torch.cat([taught(teachers, examples, chosen.device).repeat(2, 1), taught(teachers, pool, chosen.device)])
    # What is labelled teaches twice: half by its label, half by what the teachers make of it.
    hard = probabilities_of(targets)
    n = len(examples)
    known = ~torch.isnan(hard)
    said[:n] = torch.where(known, 0.7 * torch.nan_to_num(hard) + 0.3 * said[:n], said[:n])
    for layers in map(int, chosen.layers.split(",")):
        torch.manual_seed(7)
        student = Judge(layers)
        started(student.encoder, {k: v.astype(numpy.float32) for k, v in base["e5-small-v2"].items()})
        # The base's words stay as they are, so that all models of the product can share them.
        student.encoder.words.weight.requires_grad_(False)
        train(student, seen, said, loss_of_teachers, epochs=chosen.student_epochs, size=128, rate=2e-4, seed=7, device=chosen.device, log=lambda text: print(name, layers, text, flush=True))
        if held:
            report[f"student {layers}"] = figures(probabilities(answers(student, held_examples, chosen.device)), held)
            print(name, "student", layers, report[f"student {layers}"], flush=True)
        save(student, f"{chosen.out}/judge-{name}-{layers}.npz")
    with open(f"{chosen.out}/judge-{name}.json", "w") as file:
        json.dump(report, file, indent=1)


def save(model, path):
    """Without the words, which are the base's; matrices in eighths, each row with its scale, as the service computes with them."""
    packed = {}
    for name, values in model.state_dict().items():
        values = values.detach().cpu().float().numpy()
        if name == "encoder.words.weight":
            continue
        if values.ndim == 2 and "places" not in name and "kinds" not in name and not name.startswith("out"):
            scale = numpy.maximum(numpy.abs(values).max(1, keepdims=True), 1e-8) / 127
            packed["eighths:" + name], packed["scale:" + name] = numpy.round(values / scale).astype(numpy.int8), scale
        else:
            packed[name] = values
    numpy.savez(path, **packed)


def probabilities_of(targets):
    """Labels as probabilities; what is not known is not a number."""
    rows = torch.full((len(targets), len(STANCES) + 5), float("nan"))
    for row, (stance, speaker, content, worth) in zip(rows, targets.tolist()):
        row[: len(STANCES)] = 0.0
        row[stance] = 1.0
        if speaker >= 0:
            row[len(STANCES)] = speaker
        if content >= 0:
            row[len(STANCES) + 1] = content
        row[len(STANCES) + 2 :] = 0.0
        row[len(STANCES) + 2 + worth] = 1.0
    return rows


if __name__ == "__main__":
    main()
