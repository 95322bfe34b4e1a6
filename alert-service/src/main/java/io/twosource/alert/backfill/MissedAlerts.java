package io.twosource.alert.backfill;

import static java.util.Comparator.comparing;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.recent.PastNotice;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.topic.AlertTopicId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds among past notices those that a subscription would have been told. For one thread. */
final class MissedAlerts implements Consumer<PastNotice> {

    private static final Comparator<Missed> OLDEST_FIRST =
            comparing((Missed missed) -> missed.past().notice().at())
                    .thenComparing(missed -> missed.past().notice().id());

    private final Map<AlertTopicId, OneQuery> queries;
    private final Filter filter;
    private final Outlets outlets;
    private final int most;
    private final List<Missed> found = new ArrayList<>();
    private int count;

    /**
     * A notice that it would have been told.
     *
     * @param topics that it matches
     */
    record Missed(PastNotice past, List<AlertTopicId> topics) {}

    /**
     * Nothing is found yet.
     *
     * @param queries of the subscription's alert topics
     * @param most that are held; more are counted alone
     */
    MissedAlerts(Map<AlertTopicId, OneQuery> queries, Filter filter, Outlets outlets, int most) {
        this.queries = queries;
        this.filter = filter;
        this.outlets = outlets;
        this.most = most;
    }

    /** For the same subscription, with nothing found yet. */
    MissedAlerts anew() {
        return new MissedAlerts(queries, filter, outlets, most);
    }

    @Override
    public void accept(PastNotice past) {
        // The filter first: it costs less.
        if (!filter.lets(past.notice(), outlets)) {
            return;
        }
        List<AlertTopicId> topics = matching(past.notice());
        if (!topics.isEmpty()) {
            count++;
            if (count <= most) {
                found.add(new Missed(past, topics));
            }
        }
    }

    int count() {
        return count;
    }

    boolean areTooMany() {
        return count > most;
    }

    List<Missed> oldestFirst() {
        return found.stream().sorted(OLDEST_FIRST).toList();
    }

    private List<AlertTopicId> matching(Notice notice) {
        return queries.entrySet().stream()
                .filter(topic -> topic.getValue().matches(notice))
                .map(Map.Entry::getKey)
                .toList();
    }
}
