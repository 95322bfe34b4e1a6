package io.twosource.extract.walk;

import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.InContext;

/** What of an anchor is needed to hold a statement against it. */
record HeardAnchor(String statementId, Embedding embedding, InContext said, Side side) {}
