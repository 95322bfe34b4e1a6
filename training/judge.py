"""The judge of statements: an encoder with four heads (stance or none; speaker right; content right; worth 0 to 2), its training and its figures."""

import torch
from torch.nn import functional

from encoder import Classifier

STANCES = ("asserts", "confirms", "denies", "declines", "doubts", "retracts", "none")
WORTHS = 3


class Judge(Classifier):
    """Pieces to 12 logits: seven stances, speaker right, content right, three worths."""

    def __init__(self, layers):
        super().__init__(layers, len(STANCES) + 2 + WORTHS)


def parts(logits):
    """Stances, speaker, content, worths."""
    n = len(STANCES)
    return logits[:, :n], logits[:, n], logits[:, n + 1], logits[:, n + 2 :]


def loss_of_labels(logits, gold):
    """`gold`: stance (n), speaker (n), content (n), worth (n); -1 where it is not known. Speaker and content of what is no statement do not count."""
    stance, speaker, content, worth = parts(logits.float())
    return (
        functional.cross_entropy(stance, gold[:, 0], ignore_index=-1)
        + 0.5 * _known(speaker, gold[:, 1])
        + 0.5 * _known(content, gold[:, 2])
        + functional.cross_entropy(worth, gold[:, 3], ignore_index=-1)
    )


def _known(logits, gold):
    known = gold >= 0
    if not known.any():
        return logits.sum() * 0
    return functional.binary_cross_entropy_with_logits(logits[known], gold[known].float())


def loss_of_teachers(logits, taught):
    """`taught`: probabilities in the order of the logits, the mean of the teachers'."""
    stance, speaker, content, worth = parts(logits.float())
    p_stance, p_speaker, p_content, p_worth = parts(taught)
    return (
        -(p_stance * stance.log_softmax(-1)).sum(-1).mean()
        - (p_worth * worth.log_softmax(-1)).sum(-1).mean()
        + 0.5 * functional.binary_cross_entropy_with_logits(speaker, p_speaker)
        + 0.5 * functional.binary_cross_entropy_with_logits(content, p_content)
    )


def probabilities(logits):
    stance, speaker, content, worth = parts(logits.float())
    return torch.cat([stance.softmax(-1), speaker.sigmoid()[:, None], content.sigmoid()[:, None], worth.softmax(-1)], 1)
