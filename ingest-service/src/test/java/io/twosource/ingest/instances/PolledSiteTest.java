package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import io.twosource.ingest.instances.SiteLog.Hit;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.GroupState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three replicas visit a site of many feeds, and one of them is killed. By default few feeds;
 * {@code -Dpolled.feeds=2000 -Dpolled.least=20 -Dpolled.most=60 -Dpolled.at-once=60} is the full
 * measure. What must hold is read in the site's own log.
 */
class PolledSiteTest {

    private static final int FEEDS = Integer.getInteger("polled.feeds", 40);

    /** Seconds between two visits. */
    private static final int LEAST = Integer.getInteger("polled.least", 3);

    /** No less than what feeds here ask for, which no visit waits longer for than this. */
    private static final int MOST = Integer.getInteger("polled.most", FeedSite.RETRY_AFTER);

    /** Of one replica; in the beginning more would be slower than they wait. */
    private static final int AT_ONCE = Integer.getInteger("polled.at-once", 10);

    /** Until the others know of a replica's end, and have taken over. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(20);

    /**
     * The longest interval, drawn out by a tenth, and until a feed's turn comes: there are slow
     * ones before it, and one machine for all.
     */
    private static final Duration LONGEST_INTERVAL =
            Duration.ofSeconds(MOST).multipliedBy(11).dividedBy(10).plusSeconds(15 + FEEDS / 50);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir private Path data;

    @Test
    void everyRuleIsKeptAndNoFeedVisitedTwiceOrForgotten() throws Exception {
        List<ServiceProcess> replicas = new ArrayList<>();
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                FeedSite site = new FeedSite(FEEDS, FeedKind.ALL);
                Published published = new Published(kafka.bootstrapServers())) {
            for (int number = 0; number < 3; number++) {
                replicas.add(replica(kafka, number));
            }
            for (ServiceProcess replica : replicas) {
                replica.awaitReady();
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> shareFeeds(kafka, 3));
            FeedImport.into(replicas.getFirst(), site.opml());
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> site.log().paths("/feed/") >= toBeVisited());
            pass(LONGEST_INTERVAL);

            replicas.getFirst().close();
            Instant killed = Instant.now();
            pass(TAKE_OVER.plus(LONGEST_INTERVAL));
            String states = get(replicas.getLast(), "/v1/feeds");

            tell(site, killed);
            new PoliteRules(site, FEEDS, Duration.ofSeconds(LEAST)).areKept(killed.plus(TAKE_OVER));
            assertThat(published.all()).allSatisfy((_, versions) -> assertThat(versions).isOne());
            failuresAreTold(states);
        } finally {
            replicas.forEach(ServiceProcess::close);
        }
    }

    /** What operators see of the feeds that fail. */
    private static void failuresAreTold(String states) {
        assertThat(states)
                .contains("169.254.169.254")
                .contains("it answers 500")
                .contains("robots.txt")
                .contains("gone for good (410)");
    }

    /** Whether so many replicas have found to each other. */
    private static boolean shareFeeds(LocalKafka kafka, int replicas) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            var group =
                    admin.describeConsumerGroups(List.of("feed-pollers"))
                            .all()
                            .get()
                            .values()
                            .iterator()
                            .next();
            return group.groupState() == GroupState.STABLE
                    && group.members().size() == replicas
                    && group.members().stream()
                            .noneMatch(member -> member.assignment().topicPartitions().isEmpty());
        }
    }

    private static long toBeVisited() {
        return IntStream.range(0, FEEDS)
                .filter(number -> FeedKind.of(number) != FeedKind.FORBIDDEN)
                .count();
    }

    private static void tell(FeedSite site, Instant killed) {
        List<Hit> hits = site.log().hits();
        System.out.printf(
                "%d feeds, %d requests, %d after one of three replicas was killed; statuses %s%n",
                FEEDS,
                hits.size(),
                hits.stream().filter(hit -> hit.at().isAfter(killed)).count(),
                hits.stream().collect(Collectors.groupingBy(Hit::status, Collectors.counting())));
    }

    private ServiceProcess replica(LocalKafka kafka, int number) throws Exception {
        return ServiceProcess.start(
                kafka.bootstrapServers(),
                data.resolve("replica-" + number),
                160,
                List.of(
                        "-Dtwosource.addresses.allowed=feeds=127.0.0.0/8,links=127.0.0.0/8",
                        "-Dtwosource.poll.least=%ds".formatted(LEAST),
                        "-Dtwosource.poll.start=%ds".formatted(LEAST),
                        "-Dtwosource.poll.most=%ds".formatted(MOST),
                        "-Dtwosource.fetch.user-agent=replica-" + number,
                        "-Dtwosource.poll.at-once=" + AT_ONCE,
                        "-Dtwosource.fetch.pause=20ms",
                        "-Dtwosource.fetch.silence=2s",
                        "-Dtwosource.fetch.timeout=5s",
                        "-Dtwosource.fetch.largest-feed=500000"),
                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR));
    }

    private String get(ServiceProcess replica, String path) throws Exception {
        return client.send(request(replica, path).build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(ServiceProcess replica, String path) {
        return HttpRequest.newBuilder(replica.address().resolve(path))
                .header("Authorization", "Bearer " + Tokens.OPERATOR);
    }

    /** The time itself is what is measured here. */
    private static void pass(Duration time) {
        Instant end = Instant.now().plus(time);
        await().atMost(time.plusMinutes(1)).until(() -> Instant.now().isAfter(end));
    }
}
