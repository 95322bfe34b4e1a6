"""What the judge reads of a statement: its stance, rule, cue and speaker, its sentence with the cue and the content marked, what stands before, the title.

The service builds the same pieces (`JudgeInput`); `judge-inputs.json` holds both to it.
"""

from marked import marked
from pieces import CLS, SEP

HEAD, SENTENCE, BEFORE, TITLE = 24, 64, 28, 16
"""The most pieces of each part."""


def pieces_of(words, statement):
    """Ids, and how many of them are of the statement itself (kind 0); the rest is what surrounds it (kind 1)."""
    own = [CLS] + words.ids(_head(statement))[:HEAD] + [SEP] + marked(words, statement, SENTENCE) + [SEP]
    before = words.ids(statement["before"])[-BEFORE:]
    title = words.ids(statement["title"])[:TITLE] if statement["part"] != "title" else []
    around = before + [SEP] + title + [SEP]
    return own + around, len(own)


def _head(statement):
    who = statement["speaker"] or "nobody"
    mention = statement["mention"]
    alias = f" ({mention})" if mention and mention != who else ""
    return f"{statement['stance']} {statement['rule']}: {statement['cue']}: {who}{alias}"
