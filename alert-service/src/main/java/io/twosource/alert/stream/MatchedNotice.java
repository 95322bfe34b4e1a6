package io.twosource.alert.stream;

import io.twosource.alert.notice.Notice;
import java.util.SortedSet;

/** A notice, as it came and as we read it, with the alert topics that it matches. */
record MatchedNotice(
        io.twosource.avro.Notice original, Notice notice, SortedSet<String> alertTopics) {}
