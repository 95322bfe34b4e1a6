package io.twosource.alert.claim;

import java.time.Instant;

/** A claim, and when it last changed. */
record FoundClaim(Claim claim, Instant changedAt) {}
