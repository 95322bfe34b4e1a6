"""How near two sentences are in meaning, by the embeddings of e5-small-v2.

Wang et al., E5, https://arxiv.org/abs/2212.03533. The service measures the same (`Meaning`).
"""

import numpy
import torch
from torch import nn
from torch.nn import functional

from batches import answers
from encoder import Encoder, started
from pieces import CLS, SEP

PREFIX, LONGEST = "query: ", 126


class Embeddings(nn.Module):
    """Pieces to vectors of unit length."""

    def __init__(self, weights):
        super().__init__()
        self.encoder = started(Encoder(12), weights)

    def forward(self, ids, kinds, mask):
        seen = self.encoder(ids, torch.zeros_like(kinds), mask) * mask[:, :, None]
        return functional.normalize(seen.float().sum(1) / mask.sum(1, keepdim=True), dim=1)


def text(statement):
    """Its sentence; of one that only points to something, that."""
    return statement.get("pointed") or statement["sentence"]


def cosines(pairs, weights, words, device="cpu"):
    """Of each pair, that of both sentences."""
    every = sorted({text(pair[side]) for pair in pairs for side in "ab"})
    pieces = [[CLS] + words.ids(PREFIX + one)[:LONGEST] + [SEP] for one in every]
    vectors = dict(zip(every, answers(Embeddings(weights), [(ids, len(ids)) for ids in pieces], device).numpy()))
    return numpy.array([vectors[text(pair["a"])] @ vectors[text(pair["b"])] for pair in pairs], dtype=numpy.float32)
