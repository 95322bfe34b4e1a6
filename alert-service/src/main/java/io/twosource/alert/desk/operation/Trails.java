package io.twosource.alert.desk.operation;

import java.util.List;

/**
 * What is known of what was asked for.
 *
 * @param ingest what ingest-service says to it: refusals, or why there is nothing
 * @param trails of each article that is meant; several outlets may give one address
 * @param more whether there are more articles than these
 */
record Trails(Reply<List<IngestClient.Refused>> ingest, List<Trail> trails, boolean more) {}
