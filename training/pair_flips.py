"""Pairs turned round: of two statements that agree, one is made to say the contrary, so that they conflict, and the other way about.

Real conflicts are rare among pairs, and a model that has seen few tells sides by the matter alone. Here the matter is the same and only the side is not.
"""

import re

SAID = re.compile(r"\b(said|says|say|confirmed|confirms|told|reported|announced|claimed|insisted|stated|acknowledged|admitted)\b", re.IGNORECASE)
DENIED = re.compile(r"\bden(ied|ies|y|ying)\b", re.IGNORECASE)
CONFIRMED = {"ied": "confirmed", "ies": "confirms", "y": "confirm", "ying": "confirming"}
HELPING = re.compile(r"\b(is|was|were|are|has|have|had|will|would|can|could|did|does|do|should)\b(?! not)(?!n.t)", re.IGNORECASE)
NOT = re.compile(r"(?<=[a-z]) not\b|n['’]t\b")

CONTRARY = {"agree": "conflict", "conflict": "agree"}


def turned(pair, rng):
    """The pair with one side turned round, or None where neither can be."""
    if pair["label"] not in CONTRARY:
        return None
    for side in rng.sample(("a", "b"), 2):
        contrary = _contrary(pair[side], rng)
        if contrary:
            return {**pair, side: contrary, "label": CONTRARY[pair["label"]]}
    return None


def _contrary(statement, rng):
    """In other words: another cue, or a "not" more or less in the content."""
    found = [way(statement) for way in (_by_cue, _by_content)]
    found = [contrary for contrary in found if contrary]
    return rng.choice(found) if found else None


def _by_cue(statement):
    at = statement.get("cueStart")
    if not statement.get("cue") or at is None or not statement["start"] <= at < statement["end"]:
        return None
    start = at - statement["start"]
    cue = statement["cue"]
    if statement["stance"] in ("asserts", "confirms") and SAID.search(cue):
        match, other, stance = SAID.search(cue), "denied", "denies"
    elif statement["stance"] == "denies" and DENIED.search(cue):
        match = DENIED.search(cue)
        other, stance = CONFIRMED[match.group(1).lower()], "confirms"
    else:
        return None
    changed = _replaced(statement, start + match.start(), start + match.end(), other)
    return {**changed, "cue": cue[: match.start()] + other + cue[match.end() :], "stance": stance}


def _by_content(statement):
    at = statement.get("contentStart")
    if not statement.get("content") or at is None or not statement["start"] <= at < statement["end"]:
        return None
    start, content = at - statement["start"], statement["content"]
    less = NOT.search(content)
    more = HELPING.search(content)
    if less:
        match_start, match_end, other = less.start(), less.end(), ""
    elif more:
        match_start, match_end, other = more.end(), more.end(), " not"
    else:
        return None
    if start + match_end > len(statement["sentence"]):
        return None
    changed = _replaced(statement, start + match_start, start + match_end, other)
    return {**changed, "content": content[:match_start] + other + content[match_end:]}


def _replaced(statement, start, end, other):
    """With other words from `start` to `end` of the sentence; what stands behind moves."""
    moved = len(other) - (end - start)
    changed = {**statement, "sentence": statement["sentence"][:start] + other + statement["sentence"][end:], "end": statement["end"] + moved}
    for name in ("cueStart", "contentStart"):
        at = statement.get(name)
        if at is not None and at - statement["start"] >= end:
            changed[name] = at + moved
    return changed
