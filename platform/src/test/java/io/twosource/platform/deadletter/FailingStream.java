package io.twosource.platform.deadletter;

import io.twosource.kafka.LocalKafka;
import io.twosource.platform.NamedStreams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Remembers each text and writes it on; but for those that say how it is to fail. */
final class FailingStream implements AutoCloseable {

    static final String KEY = "key";

    private static final String SERVICE = "failing";
    private static final String LETTERS = SERVICE + "-dead-letters";
    private static final String LARGEST = Integer.toString(8 << 20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String servers;
    private final KafkaStreams streams;

    private FailingStream(String servers, KafkaStreams streams) {
        this.servers = servers;
        this.streams = streams;
    }

    static FailingStream start(LocalKafka kafka, Path state) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(topic("in"), topic("out"), topic(LETTERS))).all().get();
        }
        KafkaStreams streams =
                new KafkaStreams(
                        topology(), settings(kafka.bootstrapServers(), state), new StreamClients());
        streams.start();
        return new FailingStream(kafka.bootstrapServers(), streams);
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, 1, (short) 1)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST));
    }

    private static Properties settings(String servers, Path state) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, SERVICE);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
        settings.put("auto.offset.reset", "earliest");
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, LETTERS);
        for (String kind : List.of("deserialization", "processing", "production")) {
            settings.put(kind + ".exception.handler", RecordFailures.class);
        }
        return settings;
    }

    private static Topology topology() {
        StreamsBuilder builder = NamedStreams.builder();
        builder.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("seen"), Serdes.String(), Serdes.Integer()));
        builder.stream("in", Consumed.with(Serdes.String(), texts()).withName("read"))
                .process(Remember::new, Named.as("remember"), "seen")
                .mapValues(FailingStream::refuse, Named.as("refuse"))
                .to("out", Produced.with(Serdes.String(), texts()).withName("write"));
        return builder.build();
    }

    static boolean fails(String text) {
        return text.matches("(?s)(large|garbage|unwritable|wrong).*");
    }

    private static String refuse(String text) {
        if (text.startsWith("wrong")) {
            throw new IllegalStateException(text);
        }
        return text.equals("large") ? "x".repeat(2 << 20) : text;
    }

    private static Serde<String> texts() {
        return Serdes.serdeFrom(
                (topic, text) -> {
                    if (text.equals("unwritable")) {
                        throw new IllegalArgumentException("no bytes");
                    }
                    return text.getBytes(StandardCharsets.UTF_8);
                },
                (topic, bytes) -> {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    if (text.equals("garbage")) {
                        throw new IllegalArgumentException("no text");
                    }
                    return text;
                });
    }

    private static final class Remember
            extends ContextualProcessor<String, String, String, String> {

        @Override
        public void process(Record<String, String> record) {
            KeyValueStore<String, Integer> seen = context().getStateStore("seen");
            seen.put(record.key(), record.value().length());
            context().forward(record);
        }
    }

    void put(List<String> texts) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "max.request.size", LARGEST);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String text : texts) {
                producer.send(
                                new ProducerRecord<>(
                                        "in",
                                        0,
                                        KEY.getBytes(StandardCharsets.UTF_8),
                                        text.getBytes(StandardCharsets.UTF_8),
                                        List.of(new RecordHeader("of-its-own", new byte[] {1}))))
                        .get();
            }
        }
    }

    /** What was written of some texts, once all of them are. */
    List<String> handled(List<String> texts) {
        return await("out", texts.size(), record -> texts.contains(text(record))).stream()
                .map(FailingStream::text)
                .toList();
    }

    List<ConsumerRecord<byte[], byte[]>> letters(
            int count, Predicate<ConsumerRecord<byte[], byte[]>> which) {
        return await(LETTERS, count, which);
    }

    KafkaStreams.State state() {
        return streams.state();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> which) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < giveUp) {
                for (ConsumerRecord<byte[], byte[]> record :
                        consumer.poll(Duration.ofMillis(100))) {
                    if (which.test(record)) {
                        found.add(record);
                    }
                }
            }
            return found;
        }
    }

    @Override
    public void close() {
        streams.close();
    }
}
