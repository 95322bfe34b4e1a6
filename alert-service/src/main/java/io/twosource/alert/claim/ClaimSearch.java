package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimStatus;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * Which claims to list.
 *
 * @param words what they must match
 * @param since the oldest change that still counts
 * @param limit how many at the most
 * @param after the last claim of the page before
 */
record ClaimSearch(
        Optional<Query> words,
        Optional<ClaimStatus> status,
        Optional<Instant> since,
        int limit,
        Optional<Cursor> after) {}
