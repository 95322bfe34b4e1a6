"""A sentence as the models read it: with its cue and its content marked."""

# Signs of the vocabulary that news hardly has: «cue», [content].
CUE, CUE_END, CONTENT, CONTENT_END = 1077, 1090, 1031, 1033


def marked(words, statement, most):
    """Its pieces and marks; of a long one, the `most` that lie around its first mark."""
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
    begin = max(0, min((first or 0) - most // 4, len(ids) - most))
    return ids[begin : begin + most]
