"""How near two statements are in meaning: what they claim, and their titles with their sentences, by the embeddings of e5-small-v2.

Wang et al., E5, https://arxiv.org/abs/2212.03533. The service measures the same (`Setting`).
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


def texts(statement):
    titled = statement["title"] and statement["part"] != "title"
    sentence = statement["sentence"]
    return statement["content"] or sentence, f"{statement['title']}. {sentence}" if titled else sentence


def cosines(pairs, weights, words, device="cpu"):
    """Of each pair two: of what both claim, and of their settings."""
    every = sorted({text for pair in pairs for side in "ab" for text in texts(pair[side])})
    pieces = [[CLS] + words.ids(PREFIX + text)[:LONGEST] + [SEP] for text in every]
    vectors = dict(zip(every, answers(Embeddings(weights), [(ids, len(ids)) for ids in pieces], device).numpy()))
    of = lambda pair, which: vectors[texts(pair["a"])[which]] @ vectors[texts(pair["b"])[which]]
    return numpy.array([[of(pair, 0), of(pair, 1)] for pair in pairs], dtype=numpy.float32)
