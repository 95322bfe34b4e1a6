"""Writes the judge as the service runs it: `ids` and `kinds` of one text in, its 12 calibrated probabilities `out`.

    python3 export_judge.py STUDENT.npz BASE.npz CALIBRATION.json JUDGE.onnx

STUDENT: of train_judge.py. BASE: the weights that the student started from, whose words it has. CALIBRATION: of calibrate.py.
"""

import json
import sys

import numpy
import onnx

from judge import STANCES
from quantise import Graph, encoder, model


def unpacked(path):
    """The student's weights; matrices were kept as eighths with a scale for each row."""
    packed, weights = dict(numpy.load(path)), {}
    for name, values in packed.items():
        if name.startswith("eighths:"):
            weights[name.split(":")[1]] = values.astype(numpy.float32) * packed["scale:" + name.split(":")[1]]
        elif not name.startswith("scale:"):
            weights[name] = values.astype(numpy.float32)
    return weights


def judge(weights, words, calibration):
    """`calibration`: `slopes` and `shifts` of the 12 logits."""
    state = {name.removeprefix("encoder."): values for name, values in weights.items()}
    state["words.weight"] = words
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    graph = Graph()
    first = graph.node("Gather", encoder(graph, state, layers), graph.weight(numpy.int64(0)), axis=1)
    dense = graph.node("Tanh", graph.node("Gemm", first, graph.floats(state["dense.weight"]), graph.floats(state["dense.bias"]), transB=1))
    logits = graph.node("Gemm", dense, graph.floats(state["out.weight"]), graph.floats(state["out.bias"]), transB=1)
    logits = graph.node("Add", graph.node("Mul", logits, graph.floats(calibration["slopes"])), graph.floats(calibration["shifts"]))
    stance, known, worth = graph.node("Split", logits, graph.longs([len(STANCES), 2, 3]), outputs=3, axis=1)
    said = graph.node("Concat", graph.node("Softmax", stance, axis=1), graph.node("Sigmoid", known), graph.node("Softmax", worth, axis=1), axis=1)
    return model(graph, said, [1, len(STANCES) + 5])


if __name__ == "__main__":
    student, base, calibration, out = sys.argv[1:]
    with open(calibration) as file:
        onnx.save(judge(unpacked(student), numpy.load(base)["words.weight"], json.load(file)), out)
