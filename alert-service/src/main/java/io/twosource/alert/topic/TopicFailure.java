package io.twosource.alert.topic;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * That an alert topic may have missed notices.
 *
 * @param why for its newsroom alone, since it may repeat the query
 * @param since when the topic was saved whose query is refused, or when the first notice was raised
 *     that could not be matched with it: every replica says the same
 * @param refused whether the query matches nothing at all, which every replica finds by itself;
 *     else it failed on a notice, which only one of them has seen
 */
public record TopicFailure(String why, Instant since, @JsonIgnore boolean refused) {}
