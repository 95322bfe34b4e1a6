package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Half of the feeds link to pages that hang; what that costs the others, told by how late they are
 * visited. By default few feeds; {@code -Dhanging.feeds=2000 -Dhanging.at-once=200
 * -Dhanging.interval=60 -Dhanging.seconds=280 -Dhanging.late=30} is the full measure.
 */
class HangingPagesTest {

    private static final int FEEDS = Integer.getInteger("hanging.feeds", 16);
    private static final int AT_ONCE = Integer.getInteger("hanging.at-once", 4);

    /** Seconds between two visits, each drawn out by up to a tenth. */
    private static final int INTERVAL = Integer.getInteger("hanging.interval", 1);

    private static final Duration MEASURE =
            Duration.ofSeconds(Integer.getInteger("hanging.seconds", 10));

    /** Seconds that nearly all of the other feeds' visits may be late. */
    private static final int LATE = Integer.getInteger("hanging.late", 5);

    @TempDir private Path data;

    @Test
    void feedsWhosePagesHangHoldUpNoOthers() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                LinkingSite site = new LinkingSite(FEEDS);
                ServiceProcess replica = replica(kafka)) {
            replica.awaitReady();
            FeedImport.into(replica, site.opml());
            Instant added = Instant.now();
            Instant end = added.plus(MEASURE);
            await().atMost(MEASURE.plusMinutes(1)).until(() -> Instant.now().isAfter(end));

            List<Duration> late = lateness(site, added, end);
            System.out.printf(
                    "%d feeds, half of them with pages that hang: %d visits of the others in %d s"
                            + " (%d of %d feeds), late by %.1f s (median), %.1f s (p99), %.1f s (most); %d pages,"
                            + " %d MB, %.0f s of a core%n",
                    FEEDS,
                    late.size(),
                    MEASURE.toSeconds(),
                    healthy().filter(number -> !site.visits(number).isEmpty()).count(),
                    healthy().count(),
                    seconds(late, .5),
                    seconds(late, .99),
                    seconds(late, 1),
                    site.pages(),
                    replica.residentMegabytes(),
                    replica.processorTime().toMillis() / 1e3);
            assertThat(seconds(late, .99)).isLessThan(LATE);
        }
    }

    private static IntStream healthy() {
        return IntStream.range(0, FEEDS).filter(number -> !LinkingSite.hangs(number));
    }

    /** Of each visit after it was due, and of those that were due and never made. */
    private static List<Duration> lateness(LinkingSite site, Instant added, Instant end) {
        List<Duration> late = new ArrayList<>();
        healthy()
                .forEach(
                        number -> {
                            Instant due = added;
                            for (Instant visit : site.visits(number)) {
                                late.add(after(due, visit));
                                due = visit.plusMillis(INTERVAL * 1_100L);
                            }
                            if (due.isBefore(end)) {
                                late.add(after(due, end));
                            }
                        });
        return late.stream().sorted().toList();
    }

    private static Duration after(Instant due, Instant visit) {
        return visit.isBefore(due) ? Duration.ZERO : Duration.between(due, visit);
    }

    private static double seconds(List<Duration> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)).toMillis() / 1e3;
    }

    private ServiceProcess replica(LocalKafka kafka) throws Exception {
        return ServiceProcess.start(
                kafka.bootstrapServers(),
                data.resolve("replica"),
                256,
                List.of(
                        "-Dtwosource.addresses.allowed=feeds=127.0.0.0/8,links=127.0.0.0/8",
                        "-Dtwosource.poll.start=%ds".formatted(INTERVAL),
                        "-Dtwosource.poll.least=%ds".formatted(INTERVAL),
                        "-Dtwosource.poll.most=%ds".formatted(INTERVAL),
                        "-Dtwosource.poll.at-once=" + AT_ONCE,
                        "-Dtwosource.fetch.pause=100ms"),
                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR));
    }
}
