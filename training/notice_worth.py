"""Learns what a notice is worth: how likely an editor judges it good, from what is known of the statement that raises it.

    python3 notice_worth.py [NOTICE_WORTH.properties]

Logistic regression on notice_labels.tsv, a line for each notice that was labelled: the news it is of, its label (G good, M minor, W wrong), its kind (for
who looks at them) and what `NoticeWorth` reads of its cause. Prints folds, each news measured by the weights that the others give, and writes the weights of all.
"""

import sys

import torch
from torch.nn import functional

from figures import area
from pair_data import table

MEASURES = ("join", "side", "worth")
"""How sure the cause is on the claim's matter, and on its side; and what it is worth. More of them (kinds, headlines, the other statements' worth, the
claim's length) told no more of news left out."""

SHRINKS = 0.02
"""How strongly weights are drawn to 0: there are few notices to learn from."""


def read(rows):
    return torch.tensor([[float(row[name]) for name in MEASURES] for row in rows]), torch.tensor([float(row["label"] == "G") for row in rows])


def learned(rows):
    """The weights and the bias."""
    seen, good = read(rows)
    centre, spread = seen.mean(0), seen.std(0) + 1e-6
    weights, bias = torch.zeros(seen.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=200)

    def loss():
        optimiser.zero_grad()
        value = functional.binary_cross_entropy_with_logits((seen - centre) / spread @ weights + bias, good) + SHRINKS / 2 * (weights**2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    weights, bias = weights.detach(), bias.detach()
    return weights / spread, (bias - (centre * weights / spread).sum()).item()


def worth(rows, weights, bias):
    return torch.sigmoid(read(rows)[0] @ weights + bias)


def folds(rows):
    for news in sorted({row["news"] for row in rows}):
        here, others = [r for r in rows if r["news"] == news], [r for r in rows if r["news"] != news]
        said, good = worth(here, *learned(others)), read(here)[1] > 0.5
        wrong = torch.tensor([row["label"] == "W" for row in here])
        print(news, f"area {area(said.tolist(), good.tolist()):.2f}")
        share = lambda of: f"{of.float().mean():.2f}"
        for least in (0.0, 0.15, 0.2, 0.25, 0.3, 0.4):
            kept = said >= least
            print(f"  from {least}: {kept.sum()} told, {share(good[kept])} good, {share(wrong[kept])} wrong, {share(kept[good])} of the good")


def main():
    rows = list(table("notice_labels.tsv"))
    folds(rows)
    weights, bias = learned(rows)
    lines = ["# Written by training/notice_worth.py.", f"bias = {bias:.3f}"]
    lines += [f"{name} = {weight:.3f}" for name, weight in zip(MEASURES, weights.tolist())]
    if sys.argv[1:]:
        with open(sys.argv[1], "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
