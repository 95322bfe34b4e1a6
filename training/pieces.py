"""Word pieces: BERT's uncased tokenizer, as the service's `WordPieces` has it, so that both see the same ids."""

import functools
import json
import unicodedata

CLS, SEP, UNKNOWN, PADDING = 101, 102, 100, 0
LONGEST_WORD = 100


class WordPieces:
    def __init__(self, vocabulary):
        self.vocabulary = vocabulary

    @staticmethod
    def load(tokenizer_json):
        """Of the file `…-tokenizer.json` that comes with the base weights."""
        with open(tokenizer_json, encoding="utf-8") as file:
            return WordPieces(json.load(file)["model"]["vocab"])

    def ids(self, text):
        """Ids of a text's pieces, without marks of beginning and end."""
        return [id for word in _words(_plain(text)) for id in self._of_word(word)]

    @functools.lru_cache(maxsize=200_000)
    def _of_word(self, word):
        if len(word) > LONGEST_WORD:
            return (UNKNOWN,)
        ids, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and _piece(word, start, end) not in self.vocabulary:
                end -= 1
            if end == start:
                return (UNKNOWN,)
            ids.append(self.vocabulary[_piece(word, start, end)])
            start = end
        return tuple(ids)


def _piece(word, start, end):
    return word[start:end] if start == 0 else "##" + word[start:end]


def _plain(text):
    """Lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")


def _words(text):
    """Runs of letters, marks and digits; every other sign by itself; neither space nor control."""
    word = []
    for c in text:
        kind = unicodedata.category(c)[0]
        if kind in "LMN":
            word.append(c)
            continue
        if word:
            yield "".join(word)
            word = []
        if not c.isspace() and kind not in "C":
            yield c
    if word:
        yield "".join(word)
