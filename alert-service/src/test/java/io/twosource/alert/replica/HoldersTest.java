package io.twosource.alert.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.twosource.kafka.LocalKafka;
import io.twosource.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldersTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STORE = "things";
    private static final HostInfo ONE = new HostInfo("one", 1);
    private static final HostInfo OTHER = new HostInfo("other", 2);
    private static final List<String> KEYS =
            IntStream.range(0, 30).mapToObj(Integer::toString).toList();

    @TempDir private Path data;

    @Test
    void eachKeyIsHeldByOneAndBothKnowByWhich() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(data.resolve("kafka"))) {
            createTopic(kafka);
            try (KafkaStreams one = replica(kafka, ONE);
                    KafkaStreams other = replica(kafka, OTHER)) {
                Holders atOne = new Holders(one, ONE);
                Holders atOther = new Holders(other, OTHER);

                await().atMost(SOON).until(() -> agree(atOne, atOther));

                String held =
                        KEYS.stream().filter(key -> isHere(atOne, key)).findFirst().orElseThrow();
                Holder.Here here = (Holder.Here) atOne.of(STORE, held);
                await().atMost(SOON)
                        .ignoreException(InvalidStateStoreException.class)
                        .until(() -> valueOf(atOne, held, here.partition()), Optional::isEmpty);
            }
        }
    }

    @Test
    void beforeItRunsNobodyHoldsAnything() {
        try (KafkaStreams streams =
                new KafkaStreams(topology(), settings("127.0.0.1:1", "unused", ONE))) {
            assertThat(new Holders(streams, ONE).of(STORE, "a")).isEqualTo(new Holder.Nobody());
        }
    }

    private static Optional<Object> valueOf(Holders holders, String key, int partition) {
        return Optional.ofNullable(
                holders.store(STORE, partition, QueryableStoreTypes.keyValueStore()).get(key));
    }

    private static boolean agree(Holders one, Holders other) {
        return KEYS.stream().anyMatch(key -> isHere(one, key))
                && KEYS.stream().anyMatch(key -> isHere(other, key))
                && KEYS.stream()
                        .allMatch(
                                key ->
                                        isHere(one, key)
                                                ? other.of(STORE, key).equals(new Holder.There(ONE))
                                                : isHere(other, key)
                                                        && one.of(STORE, key)
                                                                .equals(new Holder.There(OTHER)));
    }

    private static boolean isHere(Holders holders, String key) {
        return holders.of(STORE, key) instanceof Holder.Here;
    }

    private KafkaStreams replica(LocalKafka kafka, HostInfo self) {
        KafkaStreams streams =
                new KafkaStreams(topology(), settings(kafka.bootstrapServers(), self.host(), self));
        streams.start();
        return streams;
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.table(
                Topics.ALERTS.name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()),
                Materialized.as(STORE));
        return builder.build();
    }

    private Properties settings(String bootstrapServers, String folder, HostInfo self) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "holders");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, data.resolve(folder).toString());
        settings.put(StreamsConfig.APPLICATION_SERVER_CONFIG, self.host() + ":" + self.port());
        return settings;
    }

    private static void createTopic(LocalKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(Topics.ALERTS.definition((short) 1))).all().get();
        }
    }
}
