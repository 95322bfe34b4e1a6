"""What the pair model reads of two statements: each in its context, the older first, and how many days lie between them.

The service builds the same pieces (`PairInput`); `pair-inputs.json` holds both to it.
"""

import re
from datetime import date

from marked import marked
from pieces import CLS, SEP

HEAD, SENTENCE, BEFORE, TITLE = 12, 48, 12, 14
"""The most pieces of each part."""

POINTED_TO = 24
"""The same of the words that a sentence only points to ("No, this is not true"), which then stand in place of what stands before."""

LONG_AGO = 99
"""Days from which on it does not matter how many."""

STANDS = {"asserts": 1, "confirms": 1, "denies": -1}

NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|unable|failed|false|untrue|fake|wrong|incorrect|denies|denied|deny)\b|n['’]t\b",
    re.IGNORECASE,
)


def polarity(statement):
    """The sign of the stance, turned by an odd number of negations in the content."""
    negations = len(NEGATION.findall(statement["content"] or statement["sentence"]))
    return STANDS.get(statement["stance"], 0) * (-1) ** negations


def pieces_of(words, one, other):
    """Ids, and how many of them are of the older statement (kind 0); the rest is the younger's (kind 1). Of one day, `one` comes first."""
    older, younger = (other, one) if _day(other) < _day(one) else (one, other)
    days = min((_day(younger) - _day(older)).days, LONG_AGO)
    first = [CLS] + statement_pieces(words, older)
    return first + words.ids(f"{days} days later") + [SEP] + statement_pieces(words, younger), len(first)


def statement_pieces(words, statement):
    """Of one statement in its context, which can be kept."""
    head = words.ids(f"{statement['stance']}: {statement['speaker'] or 'nobody'}")[:HEAD]
    before = words.ids(statement["pointed"])[:POINTED_TO] if statement.get("pointed") else words.ids(statement["before"])[-BEFORE:]
    title = words.ids(statement["title"])[:TITLE] if statement["part"] != "title" else []
    return head + [SEP] + marked(words, statement, SENTENCE) + [SEP] + before + [SEP] + title + [SEP]


def _day(statement):
    return date.fromisoformat(statement["published"][:10])
