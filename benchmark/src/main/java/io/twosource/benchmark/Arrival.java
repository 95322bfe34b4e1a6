package io.twosource.benchmark;

import io.twosource.extract.claim.match.EventTime;
import io.twosource.extract.claim.match.Subject;

/**
 * A proposition that looks for its claim.
 *
 * @param cluster what it belongs together with according to people; empty where nobody said
 */
record Arrival(String id, String cluster, Subject subject, EventTime time) {}
