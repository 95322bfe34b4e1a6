package io.twosource.ingest.feed;

import io.twosource.ingest.document.Violation;
import java.util.List;

/**
 * What became of a list of feeds.
 *
 * @param added the ids of those that are visited from now on
 * @param refused those that are not, with what is wrong with them
 */
record ImportAnswer(List<String> added, List<RefusedFeed> refused) {

    record RefusedFeed(String id, List<Violation> violations) {}
}
