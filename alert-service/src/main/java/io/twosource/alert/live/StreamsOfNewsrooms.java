package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Usage;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many event streams of each newsroom are open at this replica. Thread-safe. */
@Singleton
class StreamsOfNewsrooms implements Usage {

    private final Map<NewsroomId, Integer> open = new ConcurrentHashMap<>();

    @Override
    public Quota quota() {
        return Quota.STREAMS;
    }

    @Override
    public int of(NewsroomId newsroom) {
        return open.getOrDefault(newsroom, 0);
    }

    /** Counts one more; false where there are so many already. */
    boolean open(NewsroomId newsroom, int most) {
        int now = open.merge(newsroom, 1, Integer::sum);
        if (now > most) {
            close(newsroom);
            return false;
        }
        return true;
    }

    void close(NewsroomId newsroom) {
        open.computeIfPresent(newsroom, (key, count) -> count == 1 ? null : count - 1);
    }
}
