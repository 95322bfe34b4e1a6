package io.twosource.extract.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.reading.Seeds;
import io.twosource.extract.wire.ExtractTopics;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service as it runs, with the real models, on a real broker. */
@QuarkusTest
@QuarkusTestResource(LocalKafkaResource.class)
@SuppressWarnings("NullAway.Init") // Quarkus sets the fields
class ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @TestHTTPResource("/q/metrics")
    URI publicMetrics;

    @Test
    void garbageGoesToDeadLettersAndTheNextArticleIsRead() throws Exception {
        Instant before = Instant.now();
        byte[] garbage = "no article".getBytes(StandardCharsets.UTF_8);
        Article seed = Seeds.articles().get(2);
        send(seed.articleId(), garbage);
        send(
                seed.articleId(),
                ExtractTopics.ARTICLES.values().serializer().serialize("articles", seed));

        read(ExtractTopics.NOTICES, ServiceTest::confirmsDadivank);

        ConsumerRecord<byte[], byte[]> dead =
                read(Topics.deadLettersOf("extract-service"), letter -> true);
        assertThat(dead.value()).isEqualTo(garbage);
        assertThat(headers(dead))
                .anyMatch(header -> header.startsWith("__streams.errors.message=no Article"));
        assertThat(get(management.resolve("/q/metrics")).body())
                .containsPattern("twosource_dead_letters_total\\{[^}]*kind=\"read\"[^}]*} 1.0")
                .contains("twosource_statements_found_total{stance=\"confirms\"}");
        assertThat(get(management.resolve("/q/health/ready")).statusCode()).isEqualTo(200);
        assertThat(get(publicMetrics).statusCode()).isEqualTo(404);
        operatorsAndNobodyElseAreToldWhatWasRead(seed, before);
    }

    private void operatorsAndNobodyElseAreToldWhatWasRead(Article seed, Instant since)
            throws Exception {
        URI version =
                publicMetrics.resolve(
                        "/v1/articles/%s/versions/%d?since=%s"
                                .formatted(seed.articleId(), seed.version(), since));

        assertThat(get(version).statusCode()).isEqualTo(401);
        assertThat(get(version, "another-token-of-24-characters").statusCode()).isEqualTo(401);
        HttpResponse<String> told = get(version, LocalKafkaResource.OPERATOR);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("Dadivank", "\"stance\":\"confirms\"");
        HttpResponse<String> refused =
                get(
                        publicMetrics.resolve("/v1/articles/any/versions/0?since=yesterday"),
                        LocalKafkaResource.OPERATOR);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "\"errors\":[{\"parameter\":\"since\",\"detail\":\"must be a time such as",
                        "{\"parameter\":\"version\",\"detail\":");
        assertThat(
                        get(
                                        publicMetrics.resolve("/v1/articles/nobodys/versions/1"),
                                        LocalKafkaResource.OPERATOR)
                                .statusCode())
                .isEqualTo(404);
    }

    private static boolean confirmsDadivank(ConsumerRecord<String, Notice> notice) {
        return notice.value().kind() == NoticeKind.CONFIRMED
                && notice.value().claim().contains("Dadivank");
    }

    private void send(String articleId, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("articles", articleId, value)).get();
        }
    }

    /** The first record that fits; what comes late is waited for. */
    private <K, V> ConsumerRecord<K, V> read(
            Topic<K, V> topic, Predicate<ConsumerRecord<K, V>> wanted) {
        try (KafkaConsumer<K, V> consumer = consumer(topic)) {
            consumer.subscribe(List.of(topic.name()));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                for (ConsumerRecord<K, V> record : consumer.poll(Duration.ofMillis(200))) {
                    if (wanted.test(record)) {
                        return record;
                    }
                }
            }
            throw new AssertionError("nothing of that kind in " + topic.name());
        }
    }

    private <K, V> KafkaConsumer<K, V> consumer(Topic<K, V> topic) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + topic.name(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest"),
                topic.keys().deserializer(),
                topic.values().deserializer());
    }

    private static List<String> headers(ConsumerRecord<?, ?> letter) {
        List<String> headers = new ArrayList<>();
        for (Header header : letter.headers()) {
            headers.add(header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static HttpResponse<String> get(URI address, String token)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
