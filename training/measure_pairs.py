"""What a pair model answers on streams that it has not seen: its logits, for calibrating, and figures.

    python3 measure_pairs.py PAIRS.npz BASE.npz E5.npz TOKENIZER.json DATA STREAM,STREAM HELD.npz

PAIRS: of train_pairs.py; BASE: the weights that it started from; E5: those that meaning is measured with; DATA: of pair_data.py. HELD gets logits,
labels, each pair's stream, whether it is one of the pairs as they come (the others are of stories), and what is known without the model: whether
stances, and stances with negations, say that both agree (1), conflict (-1) or nothing (0), and the cosine of both sentences.
"""

import sys

import numpy
import torch

from batches import answers
from data import lines
from packed import state_of
from likeness import cosines
from pair_figures import figures
from pair_input import STANDS, pieces_of, polarity
from pair_model import RELATIONS, PairModel, probabilities
from pieces import WordPieces


def loaded(path, base):
    state, layers = state_of(path, numpy.load(base)["words.weight"])
    model = PairModel(layers)
    heads = ("dense", "out")
    named = {name if name.startswith(heads) else f"encoder.{name}": torch.from_numpy(numpy.array(v, dtype=numpy.float32)) for name, v in state.items()}
    model.load_state_dict(named)
    return model


def stances(pair):
    return STANDS.get(pair["a"]["stance"], 0) * STANDS.get(pair["b"]["stance"], 0)


def main():
    path, base, meaning, tokenizer, data, streams, out = sys.argv[1:]
    words, held = WordPieces.load(tokenizer), streams.split(",")
    rows = [(r, file == "pairs") for file in ("pairs", "story_pairs") for r in lines(f"{data}/{file}.jsonl") if r["stream"] in held]
    logits = answers(loaded(path, base), [pieces_of(words, r["a"], r["b"]) for r, _ in rows], "cpu")
    for stream in held:
        for natural in (True, False):
            of = [i for i, (r, is_natural) in enumerate(rows) if r["stream"] == stream and is_natural == natural]
            if of:
                print(stream, "pairs" if natural else "stories", figures(probabilities(logits[of]), [rows[i][0]["label"] for i in of]), flush=True)
    numpy.savez(
        out,
        logits=logits.numpy(),
        gold=numpy.array([RELATIONS.index(r["label"]) for r, _ in rows]),
        natural=numpy.array([natural for _, natural in rows]),
        stream=numpy.array([r["stream"] for r, _ in rows]),
        stances=numpy.array([stances(r) for r, _ in rows]),
        polarities=numpy.array([polarity(r["a"]) * polarity(r["b"]) for r, _ in rows]),
        cosines=cosines([r for r, _ in rows], numpy.load(meaning), words),
    )


if __name__ == "__main__":
    main()
