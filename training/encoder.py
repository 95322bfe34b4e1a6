"""An encoder of BERT's shape, and the base weights that it starts from.

Devlin et al., BERT, https://arxiv.org/abs/1810.04805. The parts are named as the exports name them.
"""

import math

import numpy
import torch
from torch import nn
from torch.nn import functional


class Layer(nn.Module):
    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.joined = (nn.Linear(size, size) for _ in range(4))
        self.after_attention = nn.LayerNorm(size, eps=1e-12)
        self.widen, self.narrow = nn.Linear(size, inner), nn.Linear(inner, size)
        self.after_all = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, hidden):
        many, length, size = x.shape
        split = lambda y: y.view(many, length, self.heads, size // self.heads).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2) / math.sqrt(size // self.heads)
        weights = self.dropout((scores + hidden).softmax(-1))
        seen = (weights @ split(self.value(x))).transpose(1, 2).reshape(many, length, size)
        x = self.after_attention(x + self.dropout(self.joined(seen)))
        return self.after_all(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """Ids, kinds and a mask of pieces, each (texts, pieces), to vectors (texts, pieces, size)."""

    def __init__(self, layers, size=384, heads=12, vocabulary=30_522, longest=512, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, size)
        self.places = nn.Embedding(longest, size)
        self.kinds = nn.Embedding(2, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, heads, 4 * size, dropout) for _ in range(layers))

    def forward(self, ids, kinds, mask):
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.words(ids) + self.places(place) + self.kinds(kinds)))
        hidden = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return x


class Classifier(nn.Module):
    """Pieces to logits: a head on the encoder's first vector."""

    def __init__(self, layers, answers, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout=dropout)
        size = self.encoder.words.embedding_dim
        self.dense = nn.Linear(size, size)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(size, answers)

    def forward(self, ids, kinds, mask):
        first = self.encoder(ids, kinds, mask)[:, 0]
        return self.out(self.dropout(torch.tanh(self.dense(first))))


LINEAR = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "joined",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
}
NORMS = {"attention.output.LayerNorm": "after_attention", "output.LayerNorm": "after_all"}


def weights_of_onnx(path):
    """The weights of a float export, under the names of `Encoder`; those of its MatMul nodes are found by the nodes' names."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    found = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {
        "words.weight": found["embeddings.word_embeddings.weight"],
        "places.weight": found["embeddings.position_embeddings.weight"],
        "kinds.weight": found["embeddings.token_type_embeddings.weight"],
        "norm.weight": found["embeddings.LayerNorm.weight"],
        "norm.bias": found["embeddings.LayerNorm.bias"],
    }
    for node in graph.node:
        parts = node.name.split("/")
        if node.op_type != "MatMul" or len(parts) < 4 or not parts[2].startswith("layer."):
            continue
        layer, part = parts[2].split(".")[1], ".".join(parts[3:-1])
        if part in LINEAR:
            weights[f"layers.{layer}.{LINEAR[part]}.weight"] = found[node.input[1]].T
    for name, values in found.items():
        if name.startswith("encoder.layer."):
            _, _, layer, *rest, kind = name.split(".")
            part = ".".join(rest)
            if part in LINEAR | NORMS:
                weights[f"layers.{layer}.{(LINEAR | NORMS)[part]}.{kind}"] = values
    return {name: numpy.array(values, dtype=numpy.float32) for name, values in weights.items()}


def started(encoder, weights):
    """The encoder with base weights, as `base.py` keeps them; one of fewer layers takes every n-th of the base's, its last among them."""
    have = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
    wanted = len(encoder.layers)
    taken = [round((i + 1) * have / wanted) - 1 for i in range(wanted)]
    floats = lambda values: torch.from_numpy(numpy.array(values, dtype=numpy.float32))
    state = {}
    for name, values in weights.items():
        if not name.startswith("layers."):
            state[name] = floats(values)
            continue
        _, layer, rest = name.split(".", 2)
        for to, of in enumerate(taken):
            if of == int(layer):
                state[f"layers.{to}.{rest}"] = floats(values)
    encoder.load_state_dict(state)
    return encoder
