"""Writes the pair model as the service runs it: `ids` and `kinds` of two statements in, the calibrated probabilities of RELATIONS `out`.

    python3 export_pairs.py PAIRS.npz BASE.npz PAIRS.onnx HELD.npz...

PAIRS: of train_pairs.py. BASE: the weights that it started from, whose words it has. HELD: of measure_pairs.py, what folds left out, on which it is
calibrated (Guo et al., https://arxiv.org/abs/1706.04599). A third input, `stances`, says what the two stances say by themselves.
"""

import sys

import numpy
import onnx
import torch
from onnx import TensorProto
from torch.nn import functional

from packed import state_of
from pair_model import RELATIONS
from quantise import Graph, head, model


STORY_WEIGHT = 0.3
"""Of a story's pair in calibrating: what comes in a stream is mixed as pairs are."""


class Calibration(torch.nn.Module):
    """Logits divided by a temperature and shifted; and what stances say by themselves counts for agreeing or conflicting."""

    def __init__(self):
        super().__init__()
        self.scale = torch.nn.Parameter(torch.zeros(1))
        self.shifts = torch.nn.Parameter(torch.zeros(len(RELATIONS)))
        self.stance = torch.nn.Parameter(torch.zeros(1))

    def forward(self, logits, stances):
        return logits * self.scale.exp() + self.shifts + self.stance * stances[:, None] * torch.tensor(SIDED)


SIDED = [1.0, -1.0, 0.0, 0.0, 0.0]


def fitted(paths):
    """What stances say is learned from pairs as they come, since in a story of two sides they tell less; all else from stories, too."""
    calibration = Calibration()
    held = [numpy.load(path) for path in paths]
    if not held:
        return calibration
    joined = lambda name: torch.from_numpy(numpy.concatenate([h[name] for h in held]))
    logits, gold, stances, natural = joined("logits").float(), joined("gold").long(), joined("stances").float(), joined("natural").bool()
    for of_stories, learned in ((0.0, (calibration.scale, calibration.shifts, calibration.stance)), (STORY_WEIGHT, (calibration.scale, calibration.shifts))):
        weights = torch.where(natural, 1.0, of_stories)
        optimiser = torch.optim.LBFGS(learned, max_iter=100)

        def loss():
            optimiser.zero_grad()
            value = (functional.cross_entropy(calibration(logits, stances), gold, reduction="none") * weights).mean()
            value.backward()
            return value

        optimiser.step(loss)
    return calibration


def pairs(state, layers, calibration):
    graph = Graph()
    numbers = lambda parameter: graph.floats(parameter.detach().numpy())
    logits = graph.node("Mul", head(graph, state, layers), numbers(calibration.scale.exp()))
    told = graph.node("Mul", graph.node("Cast", "stances", to=TensorProto.FLOAT), numbers(calibration.stance * torch.tensor([SIDED])))
    logits = graph.node("Add", graph.node("Add", logits, numbers(calibration.shifts)), told)
    return model(graph, graph.node("Softmax", logits, axis=1), [1, len(RELATIONS)], "stances")


if __name__ == "__main__":
    trained, base, out, *held = sys.argv[1:]
    calibration = fitted(held)
    print(f"scale {calibration.scale.exp().item():.3f}, stances {calibration.stance.item():.3f}, shifts {calibration.shifts.tolist()} of {len(held)} folds")
    onnx.save(pairs(*state_of(trained, numpy.load(base)["words.weight"]), calibration), out)
