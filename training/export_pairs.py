"""Writes the pair model as the service runs it: `ids` and `kinds` of two statements in, the calibrated probabilities of RELATIONS `out`.

    python3 export_pairs.py PAIRS.npz BASE.npz PAIRS.onnx HELD.npz...

PAIRS: of train_pairs.py. BASE: the weights that it started from, whose words it has. HELD: of measure_pairs.py, what folds left out, on which it is
calibrated (Guo et al., https://arxiv.org/abs/1706.04599). Further inputs hold what is known without the model: what the two `stances` say by
themselves, what they say with the negations of what is claimed, `polarities`, and the `cosine` of both sentences (likeness.py).
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


STORY_WEIGHT = 0.1
"""Of a story's pair in calibrating: what comes in a stream is mixed as pairs are."""


class Calibration(torch.nn.Module):
    """Logits divided by a temperature and shifted; what stances and negations say by themselves counts for agreeing or conflicting, and what lies
    near in meaning for being on one matter."""

    def __init__(self):
        super().__init__()
        parameter = lambda size: torch.nn.Parameter(torch.zeros(size))
        self.scale, self.shifts = parameter(1), parameter(len(RELATIONS))
        self.sides, self.nearness = parameter(2), parameter(1)

    def forward(self, logits, signs, cosines):
        return logits * self.scale.exp() + self.shifts + signs @ self.of_signs() + near(cosines)[:, None] @ self.of_nearness()

    def of_signs(self):
        return self.sides[:, None] * torch.tensor([SIDED])

    def of_nearness(self):
        return self.nearness[:, None] * torch.tensor([ON_ONE_MATTER])


SIDED = [1.0, -1.0, 0.0, 0.0, 0.0]
ON_ONE_MATTER = [1.0, 1.0, 1.0, 0.0, 0.0]
CENTRE, SPREAD = 0.82, 0.055
"""Of the cosines: about where they lie."""


def near(cosines):
    return (cosines - CENTRE) / SPREAD


def fitted(paths, without=()):
    """What is known without the model is weighed by pairs as they come alone, since in a story of two sides it tells something else; all else by
    stories, too. Streams of `without` are left out."""
    calibration = Calibration()
    held = [numpy.load(path) for path in paths]
    if not held:
        return calibration
    joined = lambda name: torch.from_numpy(numpy.concatenate([h[name][~numpy.isin(h["stream"], without)] for h in held]))
    logits, gold, natural, cosines = joined("logits").float(), joined("gold").long(), joined("natural").bool(), joined("cosines")
    signs = torch.stack([joined("stances"), joined("polarities")], 1).float()
    known = [calibration.sides, calibration.nearness]
    for of_stories, learned in ((0.0, [calibration.scale, calibration.shifts, *known]), (STORY_WEIGHT, [calibration.scale, calibration.shifts])):
        weights = torch.where(natural, 1.0, of_stories)
        optimiser = torch.optim.LBFGS(learned, max_iter=100)

        def loss():
            optimiser.zero_grad()
            value = (functional.cross_entropy(calibration(logits, signs, cosines), gold, reduction="none") * weights).mean()
            value.backward()
            return value

        optimiser.step(loss)
    return calibration


def pairs(state, layers, calibration):
    graph = Graph()
    numbers = lambda parameter: graph.floats(parameter.detach().numpy())
    weighed = lambda numbers_in, weights: graph.node("MatMul", numbers_in, numbers(weights))
    logits = graph.node("Mul", head(graph, state, layers), numbers(calibration.scale.exp()))
    signs = graph.node("Cast", graph.node("Concat", "stances", "polarities", axis=1), to=TensorProto.FLOAT)
    nearness = graph.node("Div", graph.node("Sub", "cosine", graph.floats([CENTRE])), graph.floats([SPREAD]))
    for part in (numbers(calibration.shifts), weighed(signs, calibration.of_signs()), weighed(nearness, calibration.of_nearness())):
        logits = graph.node("Add", logits, part)
    return model(graph, graph.node("Softmax", logits, axis=1), [1, len(RELATIONS)], "stances", "polarities", measures=["cosine"])


if __name__ == "__main__":
    trained, base, out, *held = sys.argv[1:]
    calibration = fitted(held)
    print(f"of {len(held)} folds: scale {calibration.scale.exp().item():.3f}, stances and polarities {calibration.sides.tolist()}, "
          f"cosine {calibration.nearness.item():.3f}, shifts {calibration.shifts.tolist()}")
    onnx.save(pairs(*state_of(trained, numpy.load(base)["words.weight"]), calibration), out)
