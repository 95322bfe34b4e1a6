package io.twosource.alert.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a timeline is asked for.
 *
 * @param asOf what was known then; empty: all of it
 * @param after the last of the page before; empty: the first page
 */
record TimelineSearch(Optional<Instant> asOf, Optional<Cursor> after, int limit) {

    /** Entries that are looked at for one page, whether it shows them or not. */
    static final int MOST_READ = 1_000;

    /** Of a whole timeline, in any order. */
    TimelinePage page(List<TimelineEntry> timeline) {
        return page(
                timeline.stream()
                        .filter(entry -> after.stream().allMatch(last -> isPast(entry, last)))
                        .sorted(Comparator.comparing(TimelineEntry::place))
                        .iterator(),
                Function.identity());
    }

    /** Of what stands after the page before. Reads no more of it than it has to. */
    <T> TimelinePage page(Iterator<T> oldestFirst, Function<T, TimelineEntry> read) {
        List<SaidAnswer> shown = new ArrayList<>();
        Optional<Cursor> last = Optional.empty();
        for (int looked = 0; oldestFirst.hasNext(); looked++) {
            if (shown.size() == limit || looked == MOST_READ) {
                return TimelinePage.of(shown, last);
            }
            TimelineEntry entry = read.apply(oldestFirst.next());
            last = Optional.of(entry.place());
            if (asOf.stream().allMatch(entry::isKnownAt)) {
                shown.add(SaidAnswer.of(entry));
            }
        }
        return TimelinePage.of(shown, Optional.empty());
    }

    /** Whether nothing was known at the time that it is about. */
    boolean hasFoundNothing(TimelinePage page) {
        return asOf.isPresent()
                && after.isEmpty()
                && page.next() == null
                && page.timeline().isEmpty();
    }

    private static boolean isPast(TimelineEntry entry, Cursor last) {
        return entry.place().compareTo(last) > 0;
    }
}
