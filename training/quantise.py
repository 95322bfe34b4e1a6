"""Writes an encoder and what stands on it as an ONNX model of 8-bit weights, for ONNX Runtime on a CPU.

Weights of each output have a scale of their own; what flows in is quantised as it comes (DynamicQuantizeLinear), by one scale a text.
"""

import numpy
from onnx import TensorProto, helper, numpy_helper


class Graph:
    """Nodes and weights as they come; each method answers with the name of what it makes."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def name(self, what):
        self.count += 1
        return f"{what}_{self.count}"

    def weight(self, values, what="w"):
        name = self.name(what)
        self.weights.append(numpy_helper.from_array(numpy.array(values, order="C"), name))
        return name

    def floats(self, values):
        return self.weight(numpy.asarray(values, dtype=numpy.float32))

    def longs(self, values):
        return self.weight(numpy.asarray(values, dtype=numpy.int64))

    def node(self, op, *inputs, outputs=1, domain="", **attributes):
        names = [self.name(op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=names[0], domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        """x · weightᵀ + bias. One quantised matrix a call, so that what belongs together is multiplied together."""
        rows = weight.astype(numpy.float32)
        scale = numpy.maximum(numpy.abs(rows).max(1), 1e-8) / 127
        eighths = numpy.round(rows / scale[:, None]).astype(numpy.int8).T
        return self.node(
            "DynamicQuantizeMatMul",
            x,
            self.weight(eighths),
            self.floats(scale),
            self.weight(numpy.zeros(len(scale), dtype=numpy.int8)),
            self.floats(bias),
            domain="com.microsoft",
        )

    def norm(self, x, more, weight, bias):
        """Of the sum of both."""
        return self.node("SkipLayerNormalization", x, more, self.floats(weight), self.floats(bias), domain="com.microsoft", epsilon=1e-12)


def encoder(graph, state, layers, size=384, heads=12):
    """`state`: weights under the names of `Encoder`. Vectors (1, pieces, size) of the inputs `ids` and `kinds`, each (1, pieces)."""
    words = state["words.weight"].astype(numpy.float32)
    scale = numpy.maximum(numpy.abs(words).max(1, keepdims=True), 1e-8) / 127
    eighths = graph.node("Gather", graph.weight(numpy.round(words / scale).astype(numpy.int8)), "ids")
    scales = graph.node("Gather", graph.floats(scale), "ids")
    word = graph.node("Mul", graph.node("Cast", eighths, to=TensorProto.FLOAT), scales)
    length = graph.node("Slice", graph.node("Shape", "ids"), graph.longs([1]), graph.longs([2]))
    places = graph.node("Slice", graph.floats(state["places.weight"][:256]), graph.longs([0]), length, graph.longs([0]))
    around = graph.node("Add", graph.node("Gather", graph.floats(state["kinds.weight"]), "kinds"), places)
    x = graph.norm(word, around, state["norm.weight"], state["norm.bias"])
    for i in range(layers):
        of = lambda part: state[f"layers.{i}.{part}"]
        joined = lambda kind: numpy.concatenate([of(f"{part}.{kind}") for part in ("query", "key", "value")])
        three = graph.linear(x, joined("weight"), joined("bias"))
        query, key, value = graph.node("Split", three, graph.longs([size] * 3), outputs=3, axis=-1)
        seen = graph.node("MultiHeadAttention", query, key, value, domain="com.microsoft", num_heads=heads)
        x = graph.norm(x, graph.linear(seen, of("joined.weight"), of("joined.bias")), of("after_attention.weight"), of("after_attention.bias"))
        wide = graph.node("Gelu", graph.linear(x, of("widen.weight"), of("widen.bias")), domain="com.microsoft")
        x = graph.norm(x, graph.linear(wide, of("narrow.weight"), of("narrow.bias")), of("after_all.weight"), of("after_all.bias"))
    return x


def head(graph, state, layers):
    """The logits that stand on the vector of the first piece."""
    first = graph.node("Gather", encoder(graph, state, layers), graph.weight(numpy.int64(0)), axis=1)
    dense = graph.node("Tanh", graph.node("Gemm", first, graph.floats(state["dense.weight"]), graph.floats(state["dense.bias"]), transB=1))
    return graph.node("Gemm", dense, graph.floats(state["out.weight"]), graph.floats(state["out.bias"]), transB=1)


def model(graph, output, shape, *numbers, measures=()):
    """The whole, with `ids` and `kinds` in, single `numbers` and floats, the `measures`, besides, and `output` out under the name `out`."""
    graph.nodes.append(helper.make_node("Identity", [output], ["out"]))
    inputs = [(name, [1, "pieces"]) for name in ("ids", "kinds")] + [(name, [1, 1]) for name in numbers]
    whole = helper.make_graph(
        graph.nodes,
        "twosource",
        [helper.make_tensor_value_info(name, TensorProto.INT64, size) for name, size in inputs]
        + [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 1]) for name in measures],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, shape)],
        graph.weights,
    )
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", 13), helper.make_opsetid("com.microsoft", 1)], ir_version=8)
