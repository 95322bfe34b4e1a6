package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.instances.SiteLog.Hit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a site may expect of its visitors, read in its own log.
 *
 * @param least time between two visits to a feed
 */
record PoliteRules(FeedSite site, int feeds, Duration least) {

    /** From when a visit is claimed to when the site hears of it. */
    private static final Duration SLACK = Duration.ofMillis(500);

    /** A visitor gives up after five seconds. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(8);

    private static final Duration CRAWL_DELAY = Duration.ofSeconds(FeedSite.CRAWL_DELAY);

    /** Whether they were kept all the time, and every feed was visited {@code since}. */
    void areKept(Instant since) {
        assertThat(site.log().encounters()).as("requests to one host at once").isEmpty();
        for (int number = 0; number < feeds; number++) {
            visitsKeepTheirDistance(number);
            kindIsHonoured(number);
        }
        assertThat(forgotten(since)).as("not visited since others took over").isEmpty();
        robotsAreAskedOnce();
        crawlDelaysAreKept();
    }

    private void visitsKeepTheirDistance(int number) {
        Duration wished =
                Duration.ofSeconds(
                        switch (FeedKind.of(number)) {
                            case BUSY -> FeedSite.RETRY_AFTER;
                            case FRESH -> FeedSite.MAX_AGE;
                            default -> 0;
                        });
        Duration distance = wished.compareTo(least) > 0 ? wished : least;
        assertThat(gaps(visits(number)))
                .as("between visits to feed %d: %s", number, visits(number))
                .allMatch(gap -> gap.compareTo(distance.minus(SLACK)) > 0);
    }

    private void kindIsHonoured(int number) {
        List<Hit> visits = visits(number);
        String name = "feed " + number;
        switch (FeedKind.of(number)) {
            case TAGGED, DATED -> {
                assertThat(visits.getLast().status()).as(name).isEqualTo(304);
                assertThat(IntStream.range(1, visits.size()))
                        .as(name)
                        .allMatch(i -> isRemembered(visits.get(i - 1), visits.get(i)));
            }
            case MOVED ->
                    assertThat(site.hits(number, "feed"))
                            .as(name)
                            .allMatch(hit -> hit.at().isBefore(visits.getFirst().at()));
            case GONE -> assertThat(visits).as(name).hasSize(1);
            case FORBIDDEN -> assertThat(visits).as(name).isEmpty();
            case SUMMARY -> assertThat(site.hits(number, "page")).as(name).hasSize(1);
            case SLOW, ENDLESS, BOMB ->
                    assertThat(visits)
                            .as(name)
                            .allMatch(hit -> hit.took().compareTo(LONGEST_ANSWER) < 0);
            case CHANGING, BUSY, BROKEN, ELSEWHERE, INWARD, UNREADABLE, FRESH -> {}
        }
    }

    /** What a replica did not hear, or has not written down when it is killed, is not known. */
    private static boolean isRemembered(Hit before, Hit hit) {
        return hit.conditional()
                || !before.conditional()
                || !hit.visitor().equals(before.visitor());
    }

    private List<String> forgotten(Instant since) {
        return IntStream.range(0, feeds)
                .filter(number -> FeedKind.of(number).isVisited())
                .filter(number -> last(number).isBefore(since))
                .mapToObj(
                        number ->
                                "feed %d (%s) since %s"
                                        .formatted(number, FeedKind.of(number), last(number)))
                .toList();
    }

    private Instant last(int number) {
        return visits(number).getLast().at();
    }

    private void robotsAreAskedOnce() {
        Map<String, Long> asked =
                site.log().hits().stream()
                        .filter(PoliteRules::isForRobots)
                        .collect(
                                Collectors.groupingBy(
                                        hit -> hit.host() + " " + hit.visitor(),
                                        Collectors.counting()));
        assertThat(asked.values()).allMatch(times -> times == 1);
    }

    private void crawlDelaysAreKept() {
        Map<String, List<Hit>> patient =
                site.log().hits().stream()
                        .filter(hit -> !isForRobots(hit))
                        .filter(hit -> FeedSite.isPatient(number(hit)))
                        .sorted(Comparator.comparing(Hit::at))
                        .collect(Collectors.groupingBy(Hit::host));
        patient.forEach(
                (host, hits) ->
                        assertThat(gaps(hits))
                                .as("between requests to %s", host)
                                .allMatch(gap -> gap.compareTo(CRAWL_DELAY.minus(SLACK)) > 0));
    }

    /** Those to where the feed stands in the end. */
    private List<Hit> visits(int number) {
        return site.hits(number, FeedKind.of(number) == FeedKind.MOVED ? "moved" : "feed");
    }

    private static List<Duration> gaps(List<Hit> hits) {
        return IntStream.range(1, hits.size())
                .mapToObj(i -> Duration.between(hits.get(i - 1).at(), hits.get(i).at()))
                .toList();
    }

    private static boolean isForRobots(Hit hit) {
        return hit.path().equals("/robots.txt");
    }

    private static int number(Hit hit) {
        return Integer.parseInt(hit.path().split("/", -1)[2]);
    }
}
