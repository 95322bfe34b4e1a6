"""Makes probabilities of the judge's answers: Platt's scaling, fitted on statements that it had not seen.

    python3 calibrate.py CALIBRATION.json [HELD.npz...]

HELD: what train_judge.py wrote of each fold. Without any, the answers stay as they are. Each of none, speaker, content and worth
gets a slope and a shift. The slope is that of all logits of one softmax, so that no stance overtakes another by it.

Platt, Probabilistic Outputs for Support Vector Machines and Comparisons to Regularized Likelihood Methods, 1999.
"""

import json
import sys
from collections import namedtuple

import numpy
import torch
from torch.nn import functional

from judge import STANCES, WORTHS

N = len(STANCES)
LOGITS = N + 2 + WORTHS

Answer = namedtuple("Answer", "name first last asked label good")
"""Logits `first` to `last` are one softmax (one alone: a sigmoid); `asked` is calibrated, on whether column `label` of what is labelled is `good`."""

ANSWERS = (
    Answer("none", 0, N, STANCES.index("none"), 0, STANCES.index("none")),
    Answer("speaker", N, N + 1, N, 1, 1),
    Answer("content", N + 1, N + 2, N + 1, 2, 1),
    Answer("worth", N + 2, LOGITS, LOGITS - 1, 3, WORTHS - 1),
)


def margins(logits, answer, slope, shift):
    """Of what is asked over the rest of its softmax: the sigmoid of it is the probability."""
    asked = slope * logits[:, answer.asked] + shift
    rest = [i for i in range(answer.first, answer.last) if i != answer.asked]
    return asked - (slope * logits[:, rest]).logsumexp(1) if rest else asked


def fitted(logits, good, answer):
    """Slope, which is positive, and shift of the greatest likelihood, with Platt's targets."""
    many, few = good.sum(), (~good).sum()
    targets = torch.where(good, (many + 1) / (many + 2), 1 / (few + 2)).double()
    at = torch.zeros(2, dtype=torch.double, requires_grad=True)
    search = torch.optim.LBFGS([at], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        search.zero_grad()
        value = functional.binary_cross_entropy_with_logits(margins(logits, answer, at[0].exp(), at[1]), targets)
        value.backward()
        return value

    search.step(loss)
    return float(at[0].exp()), float(at[1])


def calibration(logits, gold, log=print):
    """`slopes` and `shifts` of the logits. `gold`: stance, speaker, content and worth; -1 where it is not known."""
    slopes, shifts = [1.0] * LOGITS, [0.0] * LOGITS
    for answer in ANSWERS:
        known = gold[:, answer.label] >= 0
        seen, good = logits[known].double(), gold[known, answer.label] == answer.good
        if not good.any() or good.all():
            log(f"  {answer.name}: left as it is, for all of {len(good)} are alike")
            continue
        slope, shift = fitted(seen, good, answer)
        slopes[answer.first : answer.last] = [slope] * (answer.last - answer.first)
        shifts[answer.asked] = shift
        cost = lambda *at: float(functional.binary_cross_entropy_with_logits(margins(seen, answer, *at), good.double()))
        log(f"  {answer.name}: slope {slope:.3f}, shift {shift:+.3f}; log loss {cost(1.0, 0.0):.4f}, now {cost(slope, shift):.4f} on {len(good)}")
    return {"slopes": slopes, "shifts": shifts}


def main():
    out, *paths = sys.argv[1:]
    folds = [numpy.load(path) for path in paths]
    together = lambda name: torch.from_numpy(numpy.concatenate([fold[name] for fold in folds]))
    found = calibration(together("logits"), together("gold")) if folds else {"slopes": [1.0] * LOGITS, "shifts": [0.0] * LOGITS}
    with open(out, "w") as file:
        json.dump(found, file, indent=1)


if __name__ == "__main__":
    main()
