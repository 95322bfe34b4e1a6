package io.twosource.alert.backtest;

import static java.util.Comparator.comparing;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.recent.LookedAt;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Tries a subscription on past notices: which alerts would have come, and when, and which its
 * filter would have left out. For one thread.
 */
public final class Backtest implements Consumer<Notice> {

    /** The newest: a page is no archive. */
    private static final int KEPT = 200;

    /** How far back it goes. */
    static final Duration BACK = Duration.ofDays(7);

    private static final Comparator<Tried> BY_TIME =
            comparing((Tried tried) -> tried.notice().at())
                    .thenComparing(tried -> tried.notice().id());

    private final List<OneQuery> queries;
    private final Wish wish;
    private final Outlets outlets;
    private final Instant madeAt;
    private final PriorityQueue<Tried> newest = new PriorityQueue<>(BY_TIME);
    private final Map<Filter.Part, Integer> leftOut = new EnumMap<>(Filter.Part.class);
    private final LookedAt looked;
    private int told;

    /**
     * A notice that matches an alert topic.
     *
     * @param leftOutBy empty: it would have come
     * @param at when it would have been told, had it come
     */
    public record Tried(Notice notice, Optional<Filter.Part> leftOutBy, Instant at) {}

    /**
     * A test of a wish.
     *
     * @param queries of its alert topics
     * @param outlets by which it may filter
     */
    Backtest(List<OneQuery> queries, Wish wish, Outlets outlets, Instant madeAt) {
        this.queries = List.copyOf(queries);
        this.wish = wish;
        this.outlets = outlets;
        this.madeAt = madeAt;
        this.looked = new LookedAt(since());
    }

    @Override
    public void accept(Notice notice) {
        looked.add(notice);
        if (queries.stream().noneMatch(query -> query.matches(notice))) {
            return;
        }
        Optional<Filter.Part> by = wish.filter().refusing(notice, outlets);
        by.ifPresentOrElse(part -> leftOut.merge(part, 1, Integer::sum), () -> told++);
        newest.add(new Tried(notice, by, toldAt(notice)));
        if (newest.size() > KEPT) {
            newest.remove();
        }
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** From when on it looks. */
    Instant since() {
        return madeAt.minus(BACK);
    }

    /** How many notices were looked at. */
    public int looked() {
        return looked.count();
    }

    /** How many alerts would have come. */
    public int told() {
        return told;
    }

    /** How many alerts a day that would have been, as {@link LookedAt#aDay} counts. */
    public double toldADay() {
        return looked.aDay(told, madeAt);
    }

    /** How many would not, by what keeps them out. */
    public Map<Filter.Part, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** Newest first, both kinds. */
    public List<Tried> newest() {
        return newest.stream().sorted(BY_TIME.reversed()).toList();
    }

    private Instant toldAt(Notice notice) {
        return wish.timing().gatheredUntil(notice.kind(), notice.at()).orElse(notice.at());
    }
}
