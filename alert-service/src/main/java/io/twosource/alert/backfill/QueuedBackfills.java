package io.twosource.alert.backfill;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.recent.LookBack;
import io.twosource.alert.recent.PastReading;
import io.twosource.alert.service.Problems;
import io.twosource.alert.stream.BackfillWriter;
import io.twosource.alert.subscription.Backfills;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.topic.TopicQueries;
import io.twosource.alert.view.RecordWriter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** Finds backfills in the topic of notices, and hands them to the queues. Thread-safe. */
@Singleton
class QueuedBackfills implements Backfills {

    /** As many as a replay sends. */
    private static final int MOST = 10_000;

    private final LookBack lookBack;
    private final TopicQueries queries;
    private final Outlets outlets;
    private final Quotas quotas;
    private final RecordWriter writer;
    private final InstantSource clock;

    QueuedBackfills(
            LookBack lookBack,
            TopicQueries queries,
            Outlets outlets,
            Quotas quotas,
            RecordWriter writer,
            InstantSource clock) {
        this.lookBack = lookBack;
        this.queries = queries;
        this.outlets = outlets;
        this.quotas = quotas;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Backfill find(Subscription wanted, Duration back) {
        quotas.spend(wanted.newsroom(), Quota.REPLAYS);
        MissedAlerts missed =
                new MissedAlerts(queries.of(wanted.topics()), wanted.filter(), outlets, MOST);
        PastReading reading = lookBack.read(wanted.newsroom(), clock.instant().minus(back), missed);
        requireAll(reading);
        if (missed.areTooMany()) {
            throw tooMuch("would be %d alerts, and %d at most".formatted(missed.count(), MOST));
        }
        quotas.spendAll(wanted.newsroom(), Quota.RESENDS, missed.count());
        return new QueuedBackfill(
                wanted.id(), missed, reading, lookBack, new BackfillWriter(writer), clock);
    }

    /** A part of what was asked for would be taken for all. */
    private static void requireAll(PastReading reading) {
        switch (reading.extent()) {
            case ALL -> {}
            case NEWEST -> throw tooMuch("has more notices than are looked at");
            case CUT_SHORT -> throw QueuedBackfill.tookTooLong();
        }
    }

    private static HttpProblem tooMuch(String why) {
        return Problems.badParameter("backfill", "that time %s: ask for less".formatted(why));
    }
}
