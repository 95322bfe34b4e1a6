package io.twosource.alert.claim;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What many statements are about, as it stands.
 *
 * @param timeline oldest article first; of a long claim the newest, and of each side some
 */
public record Claim(String id, String text, ClaimState state, List<TimelineEntry> timeline) {

    public Claim {
        timeline = List.copyOf(timeline);
    }

    List<Statement> statements() {
        return timeline.stream().map(TimelineEntry::said).toList();
    }

    /** The ids of the articles on the timeline. */
    Set<String> articles() {
        return timeline.stream()
                .map(entry -> entry.said().article().id())
                .collect(Collectors.toSet());
    }

    /** What of the timeline was known at a time. */
    List<TimelineEntry> timelineAsOf(Instant time) {
        return timeline.stream().filter(entry -> entry.isKnownAt(time)).toList();
    }

    /** Whether all of its statements are on the timeline here. */
    boolean isWhole() {
        return timeline.size() >= state.statements();
    }
}
