"""The pair model: an encoder of two statements with one head, how the one bears on the other."""

from torch.nn import functional

from encoder import Classifier

RELATIONS = ("agree", "conflict", "noside", "related", "unrelated")
SAME = 3
"""So many of them, the first, are on one matter."""


class PairModel(Classifier):
    """Pieces to the logits of RELATIONS. Without dropout in the encoder, which is slow on a CPU: its training hides pieces."""

    def __init__(self, layers):
        super().__init__(layers, len(RELATIONS), dropout=0.0)


def loss_of_labels(logits, gold):
    """`gold`: places among RELATIONS, and how much each pair counts."""
    return (functional.cross_entropy(logits.float(), gold[:, 0].long(), reduction="none") * gold[:, 1]).mean()


def probabilities(logits):
    return logits.float().softmax(-1)
