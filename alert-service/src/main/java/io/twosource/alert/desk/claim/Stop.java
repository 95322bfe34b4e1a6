package io.twosource.alert.desk.claim;

import io.twosource.alert.account.ClaimAccount;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.claim.WholeTimeline;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.StateShown;
import io.twosource.alert.notice.ClaimState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time at which a claim's state changed. Worked out from its timeline, so that each shows what
 * its page shows, and no other replica has to be asked.
 */
record Stop(Instant time, LocalisedTime at, StateShown state) {

    /** Times that are looked at: of a longer history the newest. */
    private static final int MOST_TIMES = 100;

    /** Oldest first. */
    static List<Stop> of(WholeTimeline whole) {
        List<Stop> stops = new ArrayList<>();
        Optional<ClaimState> before = Optional.empty();
        for (Instant time : times(whole)) {
            ClaimState state = ClaimAccount.of(whole, Optional.of(time)).state();
            if (before.stream().noneMatch(state::countsAs)) {
                stops.add(new Stop(time, new LocalisedTime(time), StateShown.of(state)));
            }
            before = Optional.of(state);
        }
        return List.copyOf(stops);
    }

    /** When something came in, or went. */
    private static List<Instant> times(WholeTimeline whole) {
        Stream<Instant> gone =
                whole.withdrawn().stream()
                        .flatMap(one -> Stream.of(one.entry().knownAt(), one.at()));
        return Stream.concat(whole.statements().stream().map(TimelineEntry::knownAt), gone)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_TIMES)
                .sorted()
                .toList();
    }
}
