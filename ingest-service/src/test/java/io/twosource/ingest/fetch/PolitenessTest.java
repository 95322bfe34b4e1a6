package io.twosource.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.fetch.Fetched.Answered;
import io.twosource.ingest.fetch.Fetched.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a site has to bear from us. */
class PolitenessTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void robotsTxtIsReadOnceAndHeeded() {
        site.page(
                "/robots.txt",
                "200 OK\r\nContent-Type: text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: Twosource\nDisallow: /private/\n");
        try (Visitor visitor = Visitor.hurried()) {
            assertThat(visitor.feed(site.at("/private/feed"))).isInstanceOf(Refused.class);
            assertThat(visitor.page(site.at("/private/page"))).isInstanceOf(Refused.class);
            assertThat(visitor.page(site.at("/page"))).isInstanceOf(Answered.class);
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/page");
    }

    @Test
    void anOperatorMayReadFeedsThatRobotsTxtForbids() {
        site.page("/robots.txt", "200 OK", "User-agent: *\nDisallow: /");
        try (Visitor visitor = Visitor.with(Map.of("twosource.fetch.robots.feeds", "false"))) {
            assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Answered.class);
            assertThat(visitor.page(site.at("/page"))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void withoutRobotsTxtAllIsAllowedAndWhereItFailsNothing() {
        try (Visitor visitor = Visitor.hurried()) {
            assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Answered.class);
        }
        site.page("/robots.txt", "503 Unavailable", "");
        try (Visitor visitor = Visitor.hurried()) {
            assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Refused.class);
        }
        site.page("/robots.txt", (_, _) -> {});
        try (Visitor visitor = Visitor.hurried()) {
            assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Fetched.Unreachable.class);
        }
    }

    @Test
    void robotsTxtIsFollowedWhereItMovedAndReadOnlyInPart() {
        site.page("/robots.txt", "301 Moved\r\nLocation: /elsewhere", "");
        site.page(
                "/elsewhere",
                "200 OK",
                "User-agent: *\nDisallow: /private\n" + "# and so on\n".repeat(100_000));
        try (Visitor visitor = Visitor.hurried()) {
            assertThat(visitor.feed(site.at("/private"))).isInstanceOf(Refused.class);
            assertThat(visitor.feed(site.at("/feed"))).isInstanceOf(Answered.class);
        }
    }

    @Test
    void crawlDelayIsHonouredUpToAPoint() {
        site.page("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 3600");
        try (Visitor visitor = Visitor.with(Map.of("twosource.fetch.longest-pause", "300ms"))) {
            visitor.feed(site.at("/one"));
            visitor.feed(site.at("/two"));
        }
        assertThat(shortestPause(site.log().subList(1, 3)))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(2));
    }

    @Test
    void requestsToOneHostNeverOverlapAndRestInBetween() throws Exception {
        int count = 12;
        IntStream.range(0, count).forEach(i -> site.page("/feed" + i, (_, out) -> slowly(out)));
        try (Visitor visitor = Visitor.with(Map.of("twosource.fetch.pause", "30ms"));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Fetched>> visits = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String path = "/feed" + i;
                visits.add(threads.submit(() -> visitor.feed(site.at(path))));
            }
            for (Future<Fetched> visit : visits) {
                assertThat(visit.get()).isInstanceOf(Answered.class);
            }
        }
        assertThat(site.mostAtOnce()).isEqualTo(1);
        assertThat(shortestPause(site.log())).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void whoeverWaitsTooLongIsPutOff() throws Exception {
        site.page("/slow", (_, out) -> Thread.sleep(Duration.ofSeconds(30)));
        try (Visitor visitor = Visitor.with(Map.of("twosource.fetch.patience", "200ms"));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Fetched>> visits =
                    Collections.nCopies(3, site.at("/slow")).stream()
                            .map(url -> threads.submit(() -> visitor.page(url)))
                            .toList();
            List<Fetched> outcomes = new ArrayList<>();
            for (Future<Fetched> visit : visits) {
                outcomes.add(visit.get());
            }
            assertThat(outcomes)
                    .hasOnlyElementsOfTypes(Fetched.TooSlow.class, Fetched.PutOff.class)
                    .hasAtLeastOneElementOfType(Fetched.PutOff.class);
        }
    }

    private static void slowly(OutputStream out) throws IOException, InterruptedException {
        out.write(
                "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Thread.sleep(20);
        out.write('x');
    }

    private static Duration shortestPause(List<Site.Request> log) {
        return IntStream.range(1, log.size())
                .mapToObj(i -> Duration.ofNanos(log.get(i).nanos() - log.get(i - 1).nanos()))
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
