"""The pair model: an encoder of two statements with one head, how the one bears on the other."""

import torch
from torch import nn
from torch.nn import functional

from encoder import Encoder

RELATIONS = ("agree", "conflict", "noside", "related", "unrelated")
SAME = 3
"""So many of them, the first, are on one matter."""


class PairModel(nn.Module):
    """Pieces to the logits of RELATIONS."""

    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers, dropout=0.0)
        size = self.encoder.words.embedding_dim
        self.dense = nn.Linear(size, size)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(size, len(RELATIONS))

    def forward(self, ids, kinds, mask):
        first = self.encoder(ids, kinds, mask)[:, 0]
        return self.out(self.dropout(torch.tanh(self.dense(first))))


def loss_of_labels(logits, gold):
    """`gold`: places among RELATIONS, and how much each pair counts."""
    return (functional.cross_entropy(logits.float(), gold[:, 0].long(), reduction="none") * gold[:, 1]).mean()


def probabilities(logits):
    return logits.float().softmax(-1)
