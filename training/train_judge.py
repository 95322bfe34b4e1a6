"""Trains the judge: teachers on what is labelled, a smaller student on what they say of many statements besides.

    python3 train_judge.py --data DIR --base DIR --out DIR [--without STREAM] [--layers N] [--device cuda]

DIR of data: judged.jsonl, extra.jsonl, pool.jsonl.gz (see data.py); of base: the weights of base.py. Writes judge-NAME-LAYERS.npz, the student.
--without leaves a stream out and measures it, a fold: then judge-NAME.json has the figures, and held-NAME-LAYERS.npz the student's logits of that
stream beside its labels, for calibrate.py. NAME is the stream, or `all`.
"""

import argparse
import json
import os

import numpy
import torch

from batches import answers, train
from data import lines
from encoder import started
from figures import figures
from judge import STANCES, Judge, loss_of_labels, loss_of_teachers, probabilities
from judge_input import pieces_of
from packed import save
from pieces import WordPieces

SPEAKER = {"right": 1, "nobody": 1, "wrong": 0}
CONTENT = {"right": 1, "wrong": 0}
STUDENT = "e5-small-v2"
"""Its base: the product's embeddings have the same words."""


def gold(row):
    """Stance, speaker, content, worth; speaker and content count only where there is a statement."""
    label = row["gold"]
    stance = STANCES.index(label["stance"])
    is_one = label["stance"] != "none"
    speaker = SPEAKER.get(label["speaker"], -1) if is_one else -1
    content = CONTENT.get(label["content"], -1) if is_one else -1
    return stance, speaker, content, label["worth"] if is_one else 0


def options():
    taken = argparse.ArgumentParser()
    taken.add_argument("--data", required=True)
    taken.add_argument("--base", required=True)
    taken.add_argument("--out", required=True)
    taken.add_argument("--without", default="")
    taken.add_argument("--layers", default="4", help="of the student; 4,6 trains two")
    taken.add_argument("--teachers", default="e5-small-v2:1,bge-small-en-v1.5:2", help="base weights and seed of each")
    taken.add_argument("--epochs", type=int, default=4)
    taken.add_argument("--student-epochs", type=int, default=3)
    taken.add_argument("--device", default="cpu")
    return taken.parse_args()


def started_from(base, layers, seed):
    torch.manual_seed(seed)
    model = Judge(layers)
    started(model.encoder, numpy.load(base))
    return model


def taught(models, examples, device, log):
    """The mean of the teachers' probabilities."""
    return torch.stack([probabilities(answers(model, examples, device, log=log)) for model in models]).mean(0)


def lessons(said, targets):
    """What the student learns of what is labelled: its label, and for three tenths what the teachers make of it, who see degrees where it sees none."""
    hard = probabilities_of(targets)
    return torch.where(torch.isnan(hard), said, 0.7 * torch.nan_to_num(hard) + 0.3 * said)


def main():
    chosen = options()
    os.makedirs(chosen.out, exist_ok=True)
    name, device = chosen.without or "all", chosen.device
    say = lambda *what: print(name, *what, flush=True)

    words = WordPieces.load(f"{chosen.base}/tokenizer.json")
    pieces = lambda statements: [pieces_of(words, statement) for statement in statements]
    judged = list(lines(f"{chosen.data}/judged.jsonl"))
    kept = [r for r in judged if r["stream"] != chosen.without] + list(lines(f"{chosen.data}/extra.jsonl"))
    held = [r for r in judged if r["stream"] == chosen.without]
    if chosen.without and not held:
        raise SystemExit(f"nothing is labelled in a stream {chosen.without}")
    examples, targets = pieces(r["statement"] for r in kept), torch.tensor([gold(r) for r in kept])
    held_examples = pieces(r["statement"] for r in held)
    report = {}

    def measure(model, said):
        report[model] = figures(said, held)
        say(model, report[model])

    teachers = []
    for teacher in chosen.teachers.split(","):
        base, seed = teacher.rsplit(":", 1)
        model = started_from(f"{chosen.base}/{base}.npz", 12, int(seed))
        log = lambda text: say("teacher", base, text)
        train(model, examples, targets, loss_of_labels, epochs=chosen.epochs, size=64, rate=9e-5, seed=int(seed), device=device, log=log)
        teachers.append(model)
        if held:
            measure(f"teacher {base}", probabilities(answers(model, held_examples, device)))
    ask = lambda statements: taught(teachers, statements, device, lambda text: say("teachers", text))
    if held:
        measure("teachers", ask(held_examples))

    pool = pieces(lines(f"{chosen.data}/pool.jsonl.gz"))
    of_labelled = ask(examples)
    seen = examples + examples + pool
    said = torch.cat([lessons(of_labelled, targets), of_labelled, ask(pool)])
    for layers in map(int, chosen.layers.split(",")):
        student = started_from(f"{chosen.base}/{STUDENT}.npz", layers, 7)
        # The base's words stay as they are, so that all models of the product can share them.
        student.encoder.words.weight.requires_grad_(False)
        log = lambda text: say("student", layers, text)
        train(student, seen, said, loss_of_teachers, epochs=chosen.student_epochs, size=128, rate=2e-4, seed=7, device=device, log=log)
        save(student, f"{chosen.out}/judge-{name}-{layers}.npz")
        if held:
            logits = answers(student, held_examples, device)
            measure(f"student {layers}", probabilities(logits))
            labels = numpy.array([gold(r) for r in held])
            numpy.savez(f"{chosen.out}/held-{name}-{layers}.npz", logits=logits.numpy(), gold=labels)
    if held:
        with open(f"{chosen.out}/judge-{name}.json", "w") as file:
            json.dump(report, file, indent=1)


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
