package io.twosource.alert.backfill;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.backfill.MissedAlerts.Missed;
import io.twosource.alert.recent.LookBack;
import io.twosource.alert.recent.PastReading;
import io.twosource.alert.service.Problems;
import io.twosource.alert.stream.BackfillWriter;
import io.twosource.alert.subscription.Backfills;
import io.twosource.alert.view.NotWrittenException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What one subscription would have been told. What comes between the reading and the making of the
 * subscription nobody is told of it: that is read when it is made, and counted by no quota.
 */
record QueuedBackfill(
        String subscriptionId,
        MissedAlerts missed,
        PastReading reading,
        LookBack lookBack,
        BackfillWriter writer,
        InstantSource clock)
        implements Backfills.Backfill {

    /** Written at once: some 2 MB, were each as long as it may be. */
    private static final int SLICE = 100;

    @Override
    public void begin() {
        await(List.of(writer.begin(subscriptionId)));
        write(missed, 0);
    }

    @Override
    public int end() {
        MissedAlerts later = missed.anew();
        PastReading last = lookBack.readOn(reading, later);
        if (last.extent() == PastReading.Extent.CUT_SHORT) {
            throw tookTooLong();
        }
        write(later, missed.count());
        await(List.of(writer.end(subscriptionId, last.ends())));
        return missed.count() + later.count();
    }

    static HttpProblem tookTooLong() {
        return Problems.unavailable("what it would have been told could not be read in time");
    }

    private void write(MissedAlerts alerts, int before) {
        List<CompletableFuture<?>> slice = new ArrayList<>();
        int number = before;
        Instant now = clock.instant();
        for (Missed alert : alerts.oldestFirst()) {
            number++;
            slice.add(writer.add(subscriptionId, number, alert.topics(), alert.past(), now));
            if (slice.size() == SLICE) {
                await(slice);
                slice.clear();
            }
        }
        await(slice);
    }

    private static void await(List<? extends CompletableFuture<?>> written) {
        try {
            CompletableFuture.allOf(written.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw new NotWrittenException("Kafka did not acknowledge the backfill", e.getCause());
        }
    }
}
