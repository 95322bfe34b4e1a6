"""A table of what the judges of folds are worth, each on the stream that it had not seen.

    python3 folds.py OUT STREAM...

OUT: that of train_judge.py. The columns are those of figures.py.
"""

import json
import sys


def rows(out, streams):
    for stream in streams:
        with open(f"{out}/judge-{stream}.json") as file:
            for model, figures in json.load(file).items():
                yield stream, model, figures


def table(found):
    names = list(found[0][2])
    lines = [["stream", "model", *names]] + [[stream, model, *(f"{figures[name]:.3f}" for name in names)] for stream, model, figures in found]
    widths = [max(map(len, column)) for column in zip(*lines)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


if __name__ == "__main__":
    out, *streams = sys.argv[1:]
    print(table(list(rows(out, streams))))
