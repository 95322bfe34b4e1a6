package io.twosource.ingest;

import static org.apache.kafka.streams.CloseOptions.GroupMembershipOperation.LEAVE_GROUP;

import io.twosource.ingest.stream.ArticleTopology;
import io.twosource.ingest.stream.IngestTopics;
import io.twosource.ingest.submission.OutletPartition;
import io.twosource.ingest.submission.Submission;
import io.twosource.platform.NamedStreams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** The topology on a real broker, as one of its replicas, without the rest of the service. */
public record RunningStream(KafkaStreams streams) implements AutoCloseable {

    private static final short ONE_REPLICA = 1;

    public static RunningStream start(String bootstrapServers, Path state, String server) {
        KafkaStreams streams = prepare(bootstrapServers, state, server);
        streams.start();
        return new RunningStream(streams);
    }

    public static KafkaStreams prepare(String bootstrapServers, Path state, String server) {
        return new KafkaStreams(
                ArticleTopology.build(
                        NamedStreams.builder(),
                        IngestTopics.catalogue(),
                        Samples.MEMORY,
                        _ -> {},
                        _ -> {}),
                settings(bootstrapServers, state, server));
    }

    /** As the service has them, only that a replica which is gone is noticed sooner. */
    public static StreamsConfig settings(String bootstrapServers, Path state, String server) {
        return new StreamsConfig(
                Map.of(
                        StreamsConfig.APPLICATION_ID_CONFIG,
                        "ingest-service",
                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        StreamsConfig.APPLICATION_SERVER_CONFIG,
                        server,
                        StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                        StreamsConfig.EXACTLY_ONCE_V2,
                        StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                        "50",
                        StreamsConfig.STATE_DIR_CONFIG,
                        state.toString(),
                        "auto.offset.reset",
                        "earliest",
                        "session.timeout.ms",
                        "6000",
                        "heartbeat.interval.ms",
                        "1000"));
    }

    public static void createTopics(String bootstrapServers) throws Exception {
        IngestTopics topics = IngestTopics.catalogue();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(
                            List.of(
                                    topics.submissions().definition(ONE_REPLICA),
                                    topics.articles().definition(ONE_REPLICA)))
                    .all()
                    .get();
        }
    }

    public static void submit(String bootstrapServers, List<Submission> submissions)
            throws Exception {
        IngestTopics topics = IngestTopics.catalogue();
        try (KafkaProducer<String, Submission> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        topics.submissions().keys().serializer(),
                        topics.submissions().values().serializer())) {
            List<Future<RecordMetadata>> sent =
                    submissions.stream()
                            .map(
                                    submission ->
                                            producer.send(
                                                    new ProducerRecord<>(
                                                            topics.submissions().name(),
                                                            OutletPartition.of(
                                                                    submission.articleId(),
                                                                    topics.submissions()
                                                                            .partitions()),
                                                            submission.articleId().value(),
                                                            submission)))
                            .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    /** Leaves at once, in the middle of whatever it does. */
    public void interrupt() {
        streams.close(Duration.ZERO);
    }

    @Override
    public void close() {
        streams.close(CloseOptions.groupMembershipOperation(LEAVE_GROUP));
    }
}
