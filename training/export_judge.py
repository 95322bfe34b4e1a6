"""Writes the judge as the service runs it: `ids` and `kinds` of one text in, its 12 calibrated probabilities `out`.

    python3 export_judge.py STUDENT.npz BASE.npz CALIBRATION.json JUDGE.onnx

STUDENT: of train_judge.py. BASE: the weights that the student started from, whose words it has. CALIBRATION: of calibrate.py.
"""

import json
import sys

import numpy
import onnx

from judge import STANCES
from packed import state_of
from quantise import Graph, head, model


def judge(state, layers, calibration):
    """`calibration`: `slopes` and `shifts` of the 12 logits."""
    graph = Graph()
    logits = head(graph, state, layers)
    logits = graph.node("Add", graph.node("Mul", logits, graph.floats(calibration["slopes"])), graph.floats(calibration["shifts"]))
    stance, known, worth = graph.node("Split", logits, graph.longs([len(STANCES), 2, 3]), outputs=3, axis=1)
    said = graph.node("Concat", graph.node("Softmax", stance, axis=1), graph.node("Sigmoid", known), graph.node("Softmax", worth, axis=1), axis=1)
    return model(graph, said, [1, len(STANCES) + 5])


if __name__ == "__main__":
    student, base, calibration, out = sys.argv[1:]
    with open(calibration) as file:
        onnx.save(judge(*state_of(student, numpy.load(base)["words.weight"]), json.load(file)), out)
