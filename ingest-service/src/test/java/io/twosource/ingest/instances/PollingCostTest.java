package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs one replica to visit feeds every 15 minutes: the processor time of one round, which
 * it makes as fast as it can, spread over a quarter of an hour, and that of doing nothing. The
 * first round costs more than those that follow, since every feed is read whole, by a JVM that has
 * just started. By default few; {@code -Dpolling.feeds=10000} is the full measure.
 */
class PollingCostTest {

    private static final int FEEDS = Integer.getInteger("polling.feeds", 80);
    private static final Duration INTERVAL = Duration.ofMinutes(15);
    private static final Duration IDLE = Duration.ofSeconds(Math.min(20, FEEDS / 20));

    @TempDir private Path data;

    @Test
    void aQuarterOfAnHourIsEnoughForManyFeeds() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                FeedSite site = new FeedSite(FEEDS, FeedKind.CALM);
                ServiceProcess replica = replica(kafka)) {
            replica.awaitReady();
            Duration before = replica.processorTime();
            FeedImport.into(replica, site.opml());
            await().atMost(Duration.ofMinutes(8)).until(() -> site.log().paths("/feed/") == FEEDS);
            Duration round = replica.processorTime().minus(before);
            Duration idle = idle(replica);

            System.out.printf(
                    "%d feeds: a round takes %.1f s of a core, idling %.1f %% of one: %.1f %% of a"
                            + " core when visited every %d minutes%n",
                    FEEDS,
                    round.toMillis() / 1e3,
                    100 * share(idle, IDLE),
                    100 * (share(round, INTERVAL) + share(idle, IDLE)),
                    INTERVAL.toMinutes());
            assertThat(share(round, INTERVAL)).isLessThan(1);
        }
    }

    private static Duration idle(ServiceProcess replica) {
        Duration before = replica.processorTime();
        Instant end = Instant.now().plus(IDLE);
        await().atMost(IDLE.plusMinutes(1)).until(() -> Instant.now().isAfter(end));
        return replica.processorTime().minus(before);
    }

    private static double share(Duration used, Duration time) {
        return (double) used.toMillis() / time.toMillis();
    }

    private ServiceProcess replica(LocalKafka kafka) throws Exception {
        return ServiceProcess.start(
                kafka.bootstrapServers(),
                data.resolve("replica"),
                256,
                List.of(
                        "-Dtwosource.addresses.allowed=feeds=127.0.0.0/8,links=127.0.0.0/8",
                        "-Dtwosource.poll.start=%dm".formatted(INTERVAL.toMinutes()),
                        "-Dtwosource.poll.least=%dm".formatted(INTERVAL.toMinutes()),
                        "-Dtwosource.poll.at-once=50",
                        "-Dtwosource.fetch.pause=10ms"),
                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR));
    }
}
