"""What the judge reads of a statement: its stance, rule, cue and speaker, its sentence with the cue and the content marked, what stands before, the title.

The service builds the same pieces (`JudgeInput`); `judge-inputs.json` holds both to it.
"""

from pieces import CLS, SEP

# Signs of the vocabulary that news hardly has: «cue», [content].
CUE, CUE_END, CONTENT, CONTENT_END = 1077, 1090, 1031, 1033

HEAD, SENTENCE, BEFORE, TITLE = 24, 64, 28, 16
"""The most pieces of each part."""


def pieces_of(words, statement):
    """Ids, and how many of them are of the statement itself (kind 0); the rest is what surrounds it (kind 1)."""
    own = [CLS] + words.ids(_head(statement))[:HEAD] + [SEP] + _sentence(words, statement) + [SEP]
    before = words.ids(statement["before"])[-BEFORE:]
    title = words.ids(statement["title"])[:TITLE] if statement["part"] != "title" else []
    around = before + [SEP] + title + [SEP]
    return own + around, len(own)


def _head(statement):
    who = statement["speaker"] or "nobody"
    mention = statement["mention"]
    alias = f" ({mention})" if mention and mention != who else ""
    return f"{statement['stance']} {statement['rule']}: {statement['cue']}: {who}{alias}"


def _sentence(words, statement):
    """The sentence with its marks; of a long one, what lies around its first mark."""
    text, start = statement["sentence"], statement["start"]
    marks = []
    for name, opening, closing in (("cue", CUE, CUE_END), ("content", CONTENT, CONTENT_END)):
        at = statement.get(name + "Start")
        if statement[name] and at is not None and start <= at < statement["end"]:
            end = min(at + len(statement[name]), statement["end"])
            # Of marks at one place, those that close come first.
            marks += [(at - start, 1, opening), (end - start, 0, closing)]
    ids, done, first = [], 0, None
    for at, _, mark in sorted(marks):
        ids += words.ids(text[done:at])
        first = len(ids) if first is None else first
        ids.append(mark)
        done = at
    ids += words.ids(text[done:])
    begin = max(0, min((first or 0) - SENTENCE // 4, len(ids) - SENTENCE))
    return ids[begin : begin + SENTENCE]
