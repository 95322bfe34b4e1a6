package io.twosource.alert.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineSearchTest {

    private static final Instant NOON = Notices.NOON;
    private static final Statement SAID = Notices.saying("It fell").cause();
    private static final int ENTRIES = TimelineSearch.MOST_READ + 10;

    @Test
    void whatWasNotKnownThenCostsNoPageMoreThanItMayRead() {
        Iterator<TimelineEntry> late = timeline(NOON.plusSeconds(1)).iterator();

        TimelinePage page = asOfNoon(Optional.empty()).page(late, Function.identity());

        assertThat(page.timeline()).isEmpty();
        assertThat(page.next()).isNotNull();
        assertThat(late).toIterable().hasSize(10);
    }

    @Test
    void aTimeIsOneAtWhichNothingWasKnownOnlyOnceAllIsRead() {
        List<TimelineEntry> late = timeline(NOON.plusSeconds(1));
        TimelineSearch first = asOfNoon(Optional.empty());
        TimelineSearch second = asOfNoon(next(first.page(late)));

        assertThat(first.hasFoundNothing(first.page(late))).isFalse();
        assertThat(second.hasFoundNothing(second.page(late))).isFalse();
        assertThat(first.hasFoundNothing(first.page(late.subList(0, 3)))).isTrue();
        assertThat(first.hasFoundNothing(first.page(timeline(NOON)))).isFalse();
    }

    @Test
    void pagesOfWhatStandsAtOneTimeHaveEachOnce() {
        List<TimelineEntry> known = timeline(NOON);
        List<Integer> sizes = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            TimelinePage page = asOfNoon(next).page(known);
            sizes.add(page.timeline().size());
            next = next(page);
        } while (next.isPresent());

        assertThat(sizes).startsWith(100, 100).endsWith(10);
        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(ENTRIES);
    }

    private static TimelineSearch asOfNoon(Optional<Cursor> after) {
        return new TimelineSearch(Optional.of(NOON), after, 100);
    }

    private static Optional<Cursor> next(TimelinePage page) {
        return Optional.ofNullable(page.next()).flatMap(Cursor::parse);
    }

    /** All of one article. */
    private static List<TimelineEntry> timeline(Instant knownAt) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(number -> new TimelineEntry("s%04d".formatted(number), SAID, "", knownAt))
                .toList();
    }
}
