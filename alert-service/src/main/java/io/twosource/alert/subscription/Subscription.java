package io.twosource.alert.subscription;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom's wish.
 *
 * @param kinds empty: all of them
 * @param leastSources independent sources on the side that a notice is about
 * @param offSince since when its endpoint wants no more; null while it is on
 */
public record Subscription(
        String id,
        Set<String> alertTopics,
        Set<NoticeKind> kinds,
        int leastSources,
        Webhook webhook,
        Instant changedAt,
        @Nullable Instant offSince) {

    public Subscription {
        alertTopics = Set.copyOf(alertTopics);
        kinds = Set.copyOf(kinds);
    }

    public boolean isOff() {
        return offSince != null;
    }

    /** Whether it asks for a notice that has matched one of its alert topics. */
    public boolean wants(Notice notice) {
        return !isOff()
                && (kinds.isEmpty() || kinds.contains(notice.kind()) || wasTold(notice))
                && notice.sources() >= leastSources;
    }

    /** Who asked for denials alone must hear that a denial is withdrawn. */
    private boolean wasTold(Notice notice) {
        return notice.told().stream().anyMatch(kinds::contains);
    }

    /** The same, its endpoint off. */
    public Subscription off(Instant since) {
        return new Subscription(id, alertTopics, kinds, leastSources, webhook, since, since);
    }
}
