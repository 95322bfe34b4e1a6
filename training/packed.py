"""Weights of a trained model as they are kept: matrices in eighths, each row with its scale, as the service computes with them."""

import numpy


def save(model, path):
    """Without the words, which are the base's."""
    packed = {}
    for name, values in model.state_dict().items():
        values = values.detach().cpu().float().numpy()
        if name == "encoder.words.weight":
            continue
        if values.ndim == 2 and "places" not in name and "kinds" not in name and not name.startswith("out"):
            scale = numpy.maximum(numpy.abs(values).max(1, keepdims=True), 1e-8) / 127
            packed["eighths:" + name], packed["scale:" + name] = numpy.round(values / scale).astype(numpy.int8), scale
        else:
            packed[name] = values
    numpy.savez(path, **packed)


def unpacked(path):
    """What `save` kept."""
    packed, weights = dict(numpy.load(path)), {}
    for name, values in packed.items():
        if name.startswith("eighths:"):
            weights[name.split(":")[1]] = values.astype(numpy.float32) * packed["scale:" + name.split(":")[1]]
        elif not name.startswith("scale:"):
            weights[name] = values.astype(numpy.float32)
    return weights


def state_of(path, words):
    """The weights under the names that `quantise.encoder` reads, with the base's words, and how many layers they have."""
    state = {name.removeprefix("encoder."): values for name, values in unpacked(path).items()}
    state["words.weight"] = words
    return state, 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
