package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command, from nothing to alerts of one's own feed. */
class StartTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String STORY =
            "The bridge over the river has been closed, the mayor, Jane Doe, confirmed on Monday."
                    + " The transport ministry denied that the bridge had been closed.";

    @TempDir private Path folder;

    @Test
    void oneCommandLeadsToAlertsOfOnesOwnFeed() throws Exception {
        HttpServer site = site();
        Path said = folder.resolve("said");
        Process start = start("http://127.0.0.1:" + site.getAddress().getPort() + "/feed", said);
        try {
            await().atMost(PATIENCE)
                    .until(() -> Files.readString(said).contains("(signature valid)"));

            assertThat(Files.readString(said))
                    .contains("the newsroom's desk, within ten minutes: http://127.0.0.1:")
                    .contains("token=$(cat ")
                    .containsPattern("claim\\.(confirmed|denied|disputed|reported)")
                    .contains("127.0.0.1");
        } finally {
            start.destroy();
            start.waitFor();
            site.stop(0);
        }
    }

    private Process start(String feed, Path said) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "--enable-native-access=ALL-UNNAMED",
                                Twosource.class.getName(),
                                "start",
                                feed,
                                "--home",
                                "..",
                                "--data",
                                folder.resolve("data").toString()));
        for (String port :
                List.of("--kafka-port", "--ingest-port", "--extract-port", "--alert-port")) {
            command.addAll(List.of(port, Integer.toString(FreePorts.any())));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
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
