"""What a pair model is worth on pairs that it has not seen."""

from pair_model import RELATIONS, SAME

AGREE, CONFLICT = RELATIONS.index("agree"), RELATIONS.index("conflict")


def average_precision(scores, good):
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    hits, total = 0, 0.0
    for count, i in enumerate(order, 1):
        if good[i]:
            hits += 1
            total += hits / count
    return total / max(1, hits)


def figures(said, labels):
    """`said`: probabilities of RELATIONS; `labels`: their names. Of sides, the accuracy and the mean of both sides' recalls where one is known."""
    gold = [RELATIONS.index(label) for label in labels]
    same = said[:, :SAME].sum(1).tolist()
    agrees = (said[:, AGREE] >= said[:, CONFLICT]).tolist()
    right = {side: [agrees[i] == (side == AGREE) for i, g in enumerate(gold) if g == side] for side in (AGREE, CONFLICT)}
    share = lambda found: sum(found) / max(1, len(found))
    return {
        "pairs": len(gold),
        "same": round(average_precision(same, [g < SAME for g in gold]), 3),
        "conflict": round(average_precision(said[:, CONFLICT].tolist(), [g == CONFLICT for g in gold]), 3),
        "side": round(share(right[AGREE] + right[CONFLICT]), 3),
        "balanced side": round((share(right[AGREE]) + share(right[CONFLICT])) / 2, 3),
        "taken for same": round(share([s >= 0.5 for s, g in zip(same, gold) if g < SAME]), 3),
        "others taken for same": round(share([s >= 0.5 for s, g in zip(same, gold) if g >= SAME]), 3),
    }
