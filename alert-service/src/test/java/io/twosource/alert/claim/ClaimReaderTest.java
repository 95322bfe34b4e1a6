package io.twosource.alert.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.view.PlainConsumers;
import io.twosource.kafka.LocalKafka;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @TempDir private Path folder;

    /** Lucene's first file, and one of a segment. */
    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0.c"})
    void aBrokenIndexIsBuiltAnew(String file) throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder.resolve("kafka"))) {
            publish(kafka, "c1");
            ClaimReader first = reader(kafka);
            first.start();
            awaitClaim(first);
            first.close();
            ruin(file);

            ClaimReader second = reader(kafka);
            second.start();

            awaitClaim(second);
            second.close();
        }
    }

    @Test
    void whatASearchFindsBrokenIsBuiltAnew() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder.resolve("kafka"))) {
            publish(kafka, "c1");
            ClaimReader reader = reader(kafka);
            reader.start();
            awaitClaim(reader);
            Optional<ClaimIndex> broken = reader.index();

            reader.rebuild();

            await().until(() -> !reader.index().equals(broken) && hasClaim(reader));
            reader.close();
        }
    }

    @Test
    void aReaderThatIsThereBeforeItsTopicWaitsForIt() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder.resolve("kafka"))) {
            ClaimReader reader = reader(kafka);
            reader.start();

            publish(kafka, "c1");

            awaitClaim(reader);
            assertThat(registry.find("twosource.worker.restarts").counters())
                    .allMatch(restarts -> restarts.count() == 0);
            reader.close();
        }
    }

    private void awaitClaim(ClaimReader reader) {
        await().until(() -> hasClaim(reader));
    }

    private static boolean hasClaim(ClaimReader reader) throws IOException {
        Optional<ClaimIndex> index = reader.index();
        return index.isPresent() && index.get().find("c1").isPresent();
    }

    private void ruin(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            List<Path> ruined =
                    files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
            assertThat(ruined).isNotEmpty();
            for (Path file : ruined) {
                Files.writeString(file, "no index");
            }
        }
    }

    private static void publish(LocalKafka kafka, String claim) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, byte[]> producer =
                        new KafkaProducer<>(
                                settings, new StringSerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(Topics.CLAIMS.definition((short) 1))).all().get();
            byte[] bytes = claim.getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.CLAIMS.name(), claim, bytes)).get();
        }
    }

    private ClaimReader reader(LocalKafka kafka) {
        return new ClaimReader(
                new PlainConsumers(
                        new KafkaClients(Map.of("bootstrap.servers", kafka.bootstrapServers()))),
                ClaimIndexTest.CLAIMS,
                new Config(folder.resolve("index")),
                new DeliveryMetrics(registry),
                InstantSource.system(),
                new Workers(registry, Duration.ofMillis(50), () -> {}));
    }

    private record Config(Path folder) implements ClaimsConfig {

        @Override
        public Duration commitEvery() {
            return Duration.ofSeconds(1);
        }
    }
}
