"""Texts of pieces in batches of like length, and one way to train on them."""

import random
import time

import torch

MASK, LAST_MARK = 103, 998
"""Of the vocabulary: what hides a piece, and the last id that is no piece of a text."""


def reporting(log, what, many, of="batches"):
    """Says at each tenth of a long way how far it is: call it with how many are done."""
    began, step = time.monotonic(), max(1, many // 10)

    def report(done, more=""):
        if done % step == 0 or done == many:
            log(f"  {what}: {done} of {many} {of}, {time.monotonic() - began:.0f} s{more}")

    return report


def padded(examples, device):
    """`examples`: (ids, how many of them are the statement's own). Ids, kinds and mask."""
    longest = max(len(ids) for ids, _ in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    kinds, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, (pieces, own) in enumerate(examples):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        kinds[row, own : len(pieces)] = 1
        mask[row, : len(pieces)] = 1
    return ids.to(device), kinds.to(device), mask.to(device)


def shuffled(lengths, size, rng):
    """Batches of places, each of like lengths, in any order."""
    places = list(range(len(lengths)))
    rng.shuffle(places)
    stretch = size * 50
    batches = []
    for start in range(0, len(places), stretch):
        near = sorted(places[start : start + stretch], key=lambda place: lengths[place])
        batches += [near[i : i + size] for i in range(0, len(near), size)]
    rng.shuffle(batches)
    return batches


def halves(device):
    """bfloat16 where it is quick: on an accelerator, and on a CPU that multiplies in it, four times as fast as in floats."""
    kind = device.split(":")[0]
    return torch.autocast(kind, dtype=torch.bfloat16, enabled=kind == "cuda" or _cpu_has_halves())


def _cpu_has_halves():
    try:
        with open("/proc/cpuinfo") as file:
            return "avx512_bf16" in file.read()
    except OSError:
        return False


def masked(ids, mask, share, generator):
    """With a share of the pieces hidden, so that no single word decides; in place of dropout within the model, which is slow on a CPU."""
    hidden = (torch.rand(ids.shape, generator=generator) < share).to(ids.device) & (mask == 1) & (ids > LAST_MARK)
    return torch.where(hidden, torch.full_like(ids, MASK), ids)


def train(model, examples, targets, loss_of, *, epochs, size, rate, seed, device, hide=0.0, log=print):
    """AdamW, a tenth of warm-up, then down to nothing. `hide`: the share of pieces that are hidden."""
    generator = torch.Generator().manual_seed(seed)
    rng = random.Random(seed)
    torch.manual_seed(seed)
    lengths = [len(ids) for ids, _ in examples]
    steps = epochs * (-(-len(examples) // size))
    learned = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    is_plain = lambda name: "norm" in name or "after" in name or name.endswith("bias")
    plain = [p for name, p in learned if is_plain(name)]
    decayed = [p for name, p in learned if not is_plain(name)]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=rate)
    scale = lambda step: min((step + 1) / (0.1 * steps), max(0.0, (steps - step) / (0.9 * steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, scale)
    model.to(device).train()
    autocast = halves(device)
    for epoch in range(epochs):
        total = 0.0
        batches = shuffled(lengths, size, rng)
        report = reporting(log, f"epoch {epoch + 1} of {epochs}", len(batches))
        for done, batch in enumerate(batches, 1):
            ids, kinds, mask = padded([examples[i] for i in batch], device)
            with autocast:
                logits = model(masked(ids, mask, hide, generator) if hide else ids, kinds, mask)
            loss = loss_of(logits, targets[batch].to(device))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.detach()
            report(done, f", loss {float(total) / done:.4f}")
    return model


@torch.no_grad()
def answers(model, examples, device, size=32, log=lambda text: None):
    """The model's logits in the order of the examples."""
    model.to(device).eval()
    order = sorted(range(len(examples)), key=lambda i: len(examples[i][0]))
    found = [None] * len(order)
    autocast = halves(device)
    report = reporting(log, "answers", -(-len(order) // size))
    for start in range(0, len(order), size):
        batch = order[start : start + size]
        with autocast:
            logits = model(*padded([examples[i] for i in batch], device)).float().cpu()
        for i, row in zip(batch, logits):
            found[i] = row
        report(start // size + 1)
    return torch.stack(found)
