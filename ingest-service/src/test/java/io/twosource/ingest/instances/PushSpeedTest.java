package io.twosource.ingest.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.ingest.Tokens;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch of articles, beside Kafka's own measure of a producer with the same bytes. By default
 * few; {@code -Dspeed.articles=5000} is the full measure.
 */
class PushSpeedTest {

    private static final int ARTICLES = Integer.getInteger("speed.articles", 300);
    private static final double LEAST_RATIO =
            Double.parseDouble(System.getProperty("speed.ratio", "0"));
    private static final Pattern RATE =
            Pattern.compile("sent, ([0-9.]+) records/sec \\(([0-9.]+) MB/sec");

    /** As operators give it, in megabytes. */
    private static final int HEAP = 128;

    @TempDir private Path data;

    @Test
    void aBatchIsTakenInNotMuchSlowerThanABareProducerSendsIt() throws Exception {
        Path warmUp = Files.write(data.resolve("warm-up"), BatchOfArticles.lines("w", ARTICLES));
        Path batch = Files.write(data.resolve("batch"), BatchOfArticles.lines("a", ARTICLES));
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"));
                ServiceProcess service =
                        ServiceProcess.start(
                                kafka.bootstrapServers(),
                                data.resolve("service"),
                                HEAP,
                                List.of(),
                                Map.of("TWOSOURCE_OPERATOR_TOKEN", Tokens.OPERATOR));
                Published published = new Published(kafka.bootstrapServers())) {
            service.awaitReady();
            push(service.address(), warmUp);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> published.versions().size() == ARTICLES);

            double bare = producerRate(kafka.bootstrapServers(), batch);
            long start = System.nanoTime();
            long answers = push(service.address(), batch);
            double acknowledged = perSecond(start);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> published.versions().size() == 2 * ARTICLES);

            System.out.printf(
                    "%d articles, %.1f MB: %.0f/s pushed, %.0f/s published; a bare producer %.0f/s;"
                            + " ratio %.2f%n",
                    ARTICLES,
                    Files.size(batch) / 1e6,
                    acknowledged,
                    perSecond(start),
                    bare,
                    acknowledged / bare);
            assertThat(answers).isEqualTo(ARTICLES);
            assertThat(acknowledged / bare).isGreaterThanOrEqualTo(LEAST_RATIO);
        }
    }

    private static double perSecond(long start) {
        return ARTICLES * 1e9 / (System.nanoTime() - start);
    }

    /** How many lines were answered that they were taken in. */
    private static long push(URI service, Path batch) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/v1/articles"))
                        .header("Authorization", "Bearer " + Tokens.OPERATOR)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(batch))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> answers = client.send(request, BodyHandlers.ofLines()).body()) {
            return answers.filter(answer -> answer.contains("submissionId")).count();
        }
    }

    /** Records a second, as {@code kafka-producer-perf-test} tells it. */
    private static double producerRate(String bootstrapServers, Path batch) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic("bare", 6, (short) 1))).all().get();
        }
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.apache.kafka.tools.ProducerPerformance",
                                "--topic",
                                "bare",
                                "--num-records",
                                Integer.toString(ARTICLES),
                                "--throughput",
                                "-1",
                                "--payload-file",
                                batch.toString(),
                                "--producer-props",
                                "bootstrap.servers=" + bootstrapServers,
                                "acks=all")
                        .redirectErrorStream(true)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(told);
        double last = 0;
        while (rate.find()) {
            last = Double.parseDouble(rate.group(1));
        }
        assertThat(last).as(told).isPositive();
        return last;
    }
}
