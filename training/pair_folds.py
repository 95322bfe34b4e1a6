"""What the pair model of each fold is worth, calibrated: each stream by what the others that the fold held out say.

    python3 pair_folds.py HELD.npz...

HELD: of measure_pairs.py.
"""

import sys

import numpy
import torch

from export_pairs import fitted
from pair_figures import figures
from pair_model import RELATIONS, probabilities


def calibrated(path, stream):
    """Probabilities and labels of the fold's pairs of a stream, and which of them are pairs as they come."""
    held = numpy.load(path)
    of = held["stream"] == stream
    tensor = lambda name: torch.from_numpy(held[name][of])
    signs = torch.stack([tensor("stances"), tensor("polarities")], 1).float()
    with torch.no_grad():
        said = probabilities(fitted([path], without=[stream])(tensor("logits").float(), signs, tensor("cosines")))
    return said, held["gold"][of], held["natural"][of]


def main():
    for path in sys.argv[1:]:
        for stream in sorted(set(numpy.load(path)["stream"])):
            said, gold, natural = calibrated(path, stream)
            for kind, of in (("pairs", natural), ("stories", ~natural)):
                if of.any():
                    print(stream, kind, figures(said[of], [RELATIONS[label] for label in gold[of]]), flush=True)


if __name__ == "__main__":
    main()
