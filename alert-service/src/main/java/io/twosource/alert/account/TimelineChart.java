package io.twosource.alert.account;

import io.twosource.alert.account.NotCounted.Reason;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.notice.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A timeline as a chart: who is for a claim above, who is against it below, by the times of their
 * articles. What it shows is the same as its table's.
 *
 * @param rows of the table, oldest article first: all statements
 * @param dots statements that are drawn: those that count first, at most {@link #MOST_DOTS}
 * @param sourcesFor how many independent sources stood there from when on
 * @param sourcesAgainst likewise
 * @param folded statements that have a row and no dot
 */
public record TimelineChart(
        String claim,
        List<Row> rows,
        List<Dot> dots,
        List<Step> sourcesFor,
        List<Step> sourcesAgainst,
        int folded) {

    public static final int MOST_DOTS = 120;

    /** Places beside each other, so that dots do not cover each other. */
    private static final int COLUMNS = 60;

    /** Dots above each other at one place; more are folded. */
    private static final int MOST_IN_A_COLUMN = 4;

    /**
     * A statement.
     *
     * @param notCounted why it adds no source; empty where it does
     */
    public record Row(TimelineEntry entry, Optional<NotCounted> notCounted) {

        /** Whether it is gone from its article, or its source has taken it back. */
        public boolean isStruck() {
            return notCounted
                    .map(NotCounted::reason)
                    .filter(why -> why == Reason.WITHDRAWN || why == Reason.TAKEN_BACK)
                    .isPresent();
        }

        Side side() {
            return entry.said().side();
        }

        Instant published() {
            return entry.said().article().published();
        }
    }

    /**
     * A statement at its place.
     *
     * @param column from the left, from 0 up to {@code COLUMNS}
     * @param level from the line in the middle outwards, from 0
     */
    public record Dot(Row row, int column, int level) {}

    /**
     * So many sources stand there from a time on.
     *
     * @param column where that time is
     */
    public record Step(Instant at, int column, int sources) {}

    private record Place(int column, Side side) {}

    public static TimelineChart of(ClaimAccount account) {
        Map<TimelineEntry, NotCounted> notCounted =
                account.notCounted().stream()
                        .collect(
                                Collectors.toMap(
                                        NotCounted::entry, Function.identity(), (one, _) -> one));
        List<Row> rows =
                account.all().stream()
                        .map(entry -> new Row(entry, Optional.ofNullable(notCounted.get(entry))))
                        .toList();
        Scale scale = Scale.of(rows);
        List<Dot> dots = dots(rows, scale);
        return new TimelineChart(
                account.text(),
                rows,
                dots,
                steps(account, Side.FOR, scale),
                steps(account, Side.AGAINST, scale),
                rows.size() - dots.size());
    }

    static int columns() {
        return COLUMNS;
    }

    private static List<Dot> dots(List<Row> rows, Scale scale) {
        Map<Place, Integer> levels = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        Stream<Row> countedFirst =
                rows.stream().sorted(Comparator.comparing(row -> row.notCounted().isPresent()));
        for (Row row : (Iterable<Row>) countedFirst::iterator) {
            int column = scale.column(row.published());
            int level = levels.merge(new Place(column, row.side()), 1, Integer::sum) - 1;
            if (level < MOST_IN_A_COLUMN && dots.size() < MOST_DOTS) {
                dots.add(new Dot(row, column, level));
            }
        }
        return dots.stream().sorted(Comparator.comparing(dot -> dot.row().published())).toList();
    }

    /** Each source comes when it takes a side, and goes when it leaves it. */
    private static List<Step> steps(ClaimAccount account, Side side, Scale scale) {
        TreeMap<Instant, Integer> turns = new TreeMap<>();
        Stand stand = side == Side.FOR ? Stand.FOR : Stand.AGAINST;
        account.on(stand).forEach(source -> turns.merge(source.since(), 1, Integer::sum));
        account.positions().stream()
                .flatMap(source -> source.change().stream())
                .filter(change -> change.from() == side)
                .forEach(
                        change -> {
                            turns.merge(change.since(), 1, Integer::sum);
                            turns.merge(change.at(), -1, Integer::sum);
                        });
        List<Step> steps = new ArrayList<>();
        int sources = 0;
        for (Map.Entry<Instant, Integer> turn : turns.entrySet()) {
            sources += turn.getValue();
            steps.add(new Step(turn.getKey(), scale.column(turn.getKey()), sources));
        }
        return lastOfEachColumn(steps);
    }

    private static List<Step> lastOfEachColumn(List<Step> steps) {
        return steps.stream()
                .collect(
                        Collectors.toMap(
                                Step::column, Function.identity(), (_, last) -> last, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Where a time is between the first and the last. */
    private record Scale(Instant first, Instant last) {

        static Scale of(List<Row> rows) {
            return rows.isEmpty()
                    ? new Scale(Instant.EPOCH, Instant.EPOCH)
                    : new Scale(rows.getFirst().published(), rows.getLast().published());
        }

        int column(Instant time) {
            long all = Duration.between(first, last).toMillis();
            return all == 0
                    ? COLUMNS / 2
                    : (int) Math.round((double) COLUMNS * between(time) / all);
        }

        private long between(Instant time) {
            return Duration.between(first, time).toMillis();
        }
    }
}
