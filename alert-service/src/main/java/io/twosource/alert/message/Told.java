package io.twosource.alert.message;

import io.twosource.alert.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A notice for one newsroom.
 *
 * @param alertTopics names of those that it matches and that the newsroom asks for
 * @param desk the address of its claim's page; empty where the desk has none
 * @param matchedAt when that was found; empty where it is only shown, and where it was not kept
 * @param backfilled whether it was raised before its subscription was made
 */
public record Told(
        Notice notice,
        List<String> alertTopics,
        Optional<String> desk,
        Optional<Instant> matchedAt,
        boolean backfilled) {

    public Told {
        alertTopics = alertTopics.stream().sorted().toList();
    }

    public static Told of(Notice notice, List<String> alertTopics, DeskLinks desk) {
        return new Told(notice, alertTopics, desk.claim(notice.claimId()), Optional.empty(), false);
    }

    /** The same, found then to match. */
    public Told matchedAt(Optional<Instant> when) {
        return new Told(notice, alertTopics, desk, when, backfilled);
    }

    /** The same, as what a subscription is told of the time before it was made, or not. */
    public Told backfilled(boolean is) {
        return new Told(notice, alertTopics, desk, matchedAt, is);
    }
}
