package io.twosource.alert.recent;

import static java.util.Comparator.comparing;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.query.OneQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Tries a query on notices, and keeps the newest that match. For one thread. */
final class Previewing {

    private static final int SHOWN = 100;
    private static final Comparator<Notice> BY_TIME =
            comparing(Notice::at).thenComparing(Notice::id);

    private final OneQuery query;
    private final PriorityQueue<Notice> newest = new PriorityQueue<>(BY_TIME);
    private int looked;
    private int matched;

    Previewing(OneQuery query) {
        this.query = query;
    }

    void look(Notice notice) {
        looked++;
        if (query.matches(notice)) {
            matched++;
            newest.add(notice);
            if (newest.size() > SHOWN) {
                newest.remove();
            }
        }
    }

    Preview result(Instant since, String alertTopic, AlertJson json) {
        List<Notice> newestFirst = newest.stream().sorted(BY_TIME.reversed()).toList();
        return new Preview(
                since,
                looked,
                matched,
                newestFirst.stream().map(notice -> json.raw(notice, alertTopic)).toList());
    }
}
