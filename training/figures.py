"""What a judge is worth on statements that it has not seen."""

import math

from judge import STANCES

N = len(STANCES)
NONE = STANCES.index("none")


def area(scores, good):
    """Under the curve: how often one of the good stands above one of the others.

    :raises ValueError: where a score is not a number, which stands neither above nor below another
    """
    if any(math.isnan(score) for score in scores):
        raise ValueError("a score is not a number: what gave it has diverged in training")
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    ranks, place = [0.0] * len(order), 0
    while place < len(order):
        end = place
        while end < len(order) and scores[order[end]] == scores[order[place]]:
            end += 1
        for i in order[place:end]:
            ranks[i] = (place + end + 1) / 2
        place = end
    p = sum(good)
    n = len(good) - p
    return (sum(r for r, g in zip(ranks, good) if g) - p * (p + 1) / 2) / max(1, p * n)


def figures(said, rows):
    """`said`: probabilities in the order of the judge's logits. Stance right or none; statements and garbage; areas; recall of what is worth telling at a precision of .78."""
    gold = [r["gold"] for r in rows]
    stances = [STANCES.index(g["stance"]) for g in gold]
    best = said[:, :N].argmax(1).tolist()
    real = [i for i, s in enumerate(stances) if s != NONE]
    none = [i for i, s in enumerate(stances) if s == NONE]
    worth = said[:, N + 4].tolist()
    wanted = [g["worth"] == 2 and g["stance"] != "none" for g in gold]
    speaker = [gold[i]["speaker"] != "wrong" for i in real]
    content = [gold[i]["content"] == "right" for i in real]
    order = sorted(range(len(rows)), key=lambda i: -worth[i])
    hits, recall = 0, 0.0
    for count, i in enumerate(order, 1):
        hits += wanted[i] and best[i] == stances[i]
        if hits / count >= 0.78:
            recall = hits / max(1, sum(wanted))
    return {
        "stance or none": round(sum(b == s for b, s in zip(best, stances)) / len(rows), 3),
        "stance": round(sum(best[i] == stances[i] for i in real) / max(1, len(real)), 3),
        "garbage gone": round(sum(best[i] == NONE for i in none) / max(1, len(none)), 3),
        "garbage": round(area([said[i, NONE].item() for i in range(len(rows))], [s == NONE for s in stances]), 3),
        "speaker": round(area([said[i, N].item() for i in real], speaker), 3),
        "content": round(area([said[i, N + 1].item() for i in real], content), 3),
        "worth": round(area(worth, wanted), 3),
        "told recall at .78": round(recall, 3),
    }
