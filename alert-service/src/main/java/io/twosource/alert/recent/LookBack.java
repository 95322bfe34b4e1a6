package io.twosource.alert.recent;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.query.Queries;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Consumer;

/** Back-tests: what newsrooms want is tried on the notices of the last days. Thread-safe. */
@Singleton
public class LookBack {

    private final PastNotices past;
    private final Queries queries;
    private final Quotas quotas;

    LookBack(PastNotices past, Queries queries, Quotas quotas) {
        this.past = past;
        this.queries = queries;
        this.quotas = quotas;
    }

    /**
     * Hands over the notices since some time; where these are too many, the newest. The problem is
     * 429 where the newsroom has tried enough of late or tries too much at once, 503 where all do.
     */
    public void over(NewsroomId newsroom, Instant since, Consumer<Notice> taker) {
        quotas.spend(newsroom, Quota.PREVIEWS);
        var _ = read(newsroom, since, one -> taker.accept(one.notice()));
    }

    /**
     * As {@link #over}, with what stands in Kafka, and counted by nobody here; tells how much of it
     * that was.
     */
    public PastReading read(NewsroomId newsroom, Instant since, Consumer<PastNotice> taker) {
        return queries.preview(newsroom, stop -> past.since(since, taker, stop));
    }

    /** Goes on where another reading ended: with what has come in the moments since then. */
    public PastReading readOn(PastReading before, Consumer<PastNotice> taker) {
        return past.after(before, taker);
    }
}
