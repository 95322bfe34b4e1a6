package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.trace.v1.Span;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command, from nothing to alerts of one's own feed, and all that the handbook goes on to. */
@SuppressWarnings("NullAway.Init") // set before all tests
class StartTest {

    private static final String STORY =
            "The bridge over the river has been closed, the mayor, Ann Roe, confirmed on Monday."
                    + " The transport ministry denied that the bridge had been closed.";

    private static final String TUNNEL =
            """
            {"outlet": "The Weekly", "url": "https://weekly.example/tunnel",
             "title": "Mayor confirms flood of harbour tunnel", "published": "2026-03-01T10:00:00Z",
             "text": "The harbour tunnel has been flooded, the mayor, Ann Roe, confirmed on Sunday.\
             The port authority denied that the harbour tunnel had been flooded."}
            """;

    /** For what a reader does not see as yet who types at once: news is read in seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For one answer. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Of what would go on for ever. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    /** Of {@code curl}, whose time was over. */
    private static final int TIME_IS_OVER = 28;

    @TempDir private static Path folder;

    private static HttpServer site;
    private static TraceCollector collector;
    private static StartedSystem system;

    @BeforeAll
    static void start() throws Exception {
        site = site();
        collector = TraceCollector.start();
        system =
                StartedSystem.start(
                        folder,
                        "http://127.0.0.1:" + site.getAddress().getPort() + "/feed",
                        collector.address());
        system.awaitSaid("alerts follow here");
        // Of dead letters, which a system that is well has none of, the handbook and a rule speak.
        system.spoil(Topics.SUBMISSIONS);
        system.spoil(Topics.ARTICLES);
    }

    @AfterAll
    static void stop() {
        site.stop(0);
        system.close();
        collector.close();
    }

    @Test
    void oneCommandLeadsToAlertsOfOnesOwnFeed() throws Exception {
        system.awaitSaid("(signature valid)");

        assertThat(system.said())
                .contains("the newsroom's desk, within ten minutes: http://127.0.0.1:")
                .contains("token=$(cat ")
                .containsPattern("claim\\.(confirmed|denied|disputed|reported)")
                .contains("127.0.0.1");
    }

    @Test
    void whatRulesAndDashboardsAskForIsMeasured() throws Exception {
        Set<String> asked = AskedMetrics.all();

        assertThat(asked).contains("twosource_notice_to_delivery_seconds_bucket");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(system.metrics()).containsAll(asked));
    }

    @Test
    void oneTraceLeadsFromAPushToTheAnswerOfAWebhook() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        int answer = system.push(TUNNEL, "00-%s-00f067aa0ba902b7-01".formatted(trace));

        assertThat(answer).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(collector.of(trace))
                                        .extracting(Span::getName)
                                        .contains(
                                                "POST /v1/articles",
                                                "submit",
                                                "decide-submissions",
                                                "find-origins",
                                                "find-statements",
                                                "visit-cell",
                                                "match-alert-topics",
                                                "tell-news",
                                                "deliver",
                                                "hear-attempts"));
        assertThat(collector.of(trace))
                .filteredOn(span -> span.getName().equals("deliver"))
                .flatExtracting(Span::getAttributesList)
                .filteredOn(attribute -> attribute.getKey().equals("http.response.status_code"))
                .extracting(attribute -> attribute.getValue().getIntValue())
                .contains(204L);
        assertThat(collector.of(trace).toString()).doesNotContain("tunnel", "Ann Roe");
    }

    @Test
    void metricsAreToldFromWhatElseAnExpressionHolds() {
        assertThat(
                        AskedMetrics.in(
                                """
                                sum by (job, le) (rate(a_total{outcome="b"}[5m]))
                                  / on (job) c_count > 0.5 and (d unless d offset 15m)"""))
                .containsExactly("a_total", "c_count", "d");
    }

    /** In their order, in one shell. */
    @Test
    void everyCommandOfTheHandbookDoesWhatItSays() throws Exception {
        List<Command> typed =
                HandbookPage.all().stream()
                        .flatMap(page -> page.commands().stream())
                        .filter(command -> command.kind().runs())
                        .toList();
        try (Shell shell = system.shell()) {
            for (Command command : typed) {
                await().atMost(PATIENCE)
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(() -> tryOut(command, shell));
            }
        }
    }

    private static void tryOut(Command command, Shell shell) throws IOException {
        boolean endless = command.kind() == Command.Kind.ENDLESS;
        Shell.Result result = shell.run(command.text(), endless ? MOMENT : LONGEST);

        String all = "%s%n%s%n%s".formatted(command.place(), command.text(), result.output());
        assertThat(result.status()).as(all).isEqualTo(endless ? TIME_IS_OVER : 0);
        assertThat(result.answers())
                .as(all)
                .allMatch(answer -> answer.startsWith("2") || command.promises(answer));
        command.promise().ifPresent(word -> assertThat(result.output()).as(all).contains(word));
        for (String variable : ShellVariable.assignedBy(command.text())) {
            assertThat(shell.run("test \"$%s\"".formatted(variable), LONGEST).status())
                    .as("%s is empty: %s", variable, all)
                    .isZero();
        }
    }

    private static HttpServer site() throws IOException {
        HttpServer site =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String address = "http://127.0.0.1:" + site.getAddress().getPort();
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        byte[] feed =
                """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>The Daily</title><link>%s</link><description>News</description>
                <item><title>Ministry denies bridge closure</title><link>%s/bridge</link>
                <guid>%s/bridge</guid><pubDate>%s</pubDate>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                </channel></rss>"""
                        .formatted(address, address, address, now, STORY)
                        .getBytes(StandardCharsets.UTF_8);
        site.createContext(
                "/feed",
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
                        exchange.sendResponseHeaders(200, feed.length);
                        exchange.getResponseBody().write(feed);
                    }
                });
        site.start();
        return site;
    }
}
