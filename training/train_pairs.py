"""Trains the pair model on labelled pairs and on pairs of stories.

    python3 train_pairs.py --data DIR --base WEIGHTS.npz --words TOKENIZER.json --out DIR [--without STREAM,STREAM]

DIR of data: pairs.jsonl and story_pairs.jsonl (pair_data.py). Writes pairs-NAME.npz. --without leaves streams out, a fold, which
measure_pairs.py measures. NAME is the streams joined by `-`, or `all`.
"""

import argparse
import os

import numpy
import torch

from batches import train
from data import lines
from encoder import started
from pair_data import HELD
from pair_input import pieces_of
from pair_model import RELATIONS, PairModel, loss_of_labels
from packed import save
from pieces import WordPieces

HIDDEN = 0.08
"""Share of the pieces that are hidden in training."""

STORY_WEIGHT = 0.7
"""How much a pair of a story counts: their mixture is not that of pairs as they come."""


def options():
    taken = argparse.ArgumentParser()
    for name in ("data", "base", "words", "out"):
        taken.add_argument(f"--{name}", required=True)
    taken.add_argument("--without", default="")
    taken.add_argument("--layers", type=int, default=6)
    taken.add_argument("--epochs", type=int, default=2)
    taken.add_argument("--rate", type=float, default=1e-4)
    taken.add_argument("--size", type=int, default=16)
    taken.add_argument("--device", default="cpu")
    return taken.parse_args()


def main():
    chosen = options()
    os.makedirs(chosen.out, exist_ok=True)
    without = set(filter(None, chosen.without.split(",")))
    name = "-".join(sorted(without)) or "all"
    say = lambda text: print(name, text, flush=True)
    words = WordPieces.load(chosen.words)
    rows = [(r, 1.0) for r in lines(f"{chosen.data}/pairs.jsonl")] + [(r, STORY_WEIGHT) for r in lines(f"{chosen.data}/story_pairs.jsonl")]
    kept = [(r, weight) for r, weight in rows if r["stream"] not in without | {HELD}]
    pieces = lambda pairs: [pieces_of(words, r["a"], r["b"]) for r, _ in pairs]
    gold = torch.tensor([[RELATIONS.index(r["label"]), weight] for r, weight in kept])

    torch.manual_seed(1)
    model = PairModel(chosen.layers)
    started(model.encoder, numpy.load(chosen.base))
    # The base's words stay as they are, so that all models of the product can share them.
    model.encoder.words.weight.requires_grad_(False)
    train(model, pieces(kept), gold, loss_of_labels, epochs=chosen.epochs, size=chosen.size, rate=chosen.rate, seed=1, device=chosen.device, hide=HIDDEN, log=say)
    save(model, f"{chosen.out}/pairs-{name}.npz")


if __name__ == "__main__":
    main()
