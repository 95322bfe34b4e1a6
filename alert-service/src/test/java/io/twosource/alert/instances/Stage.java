package io.twosource.alert.instances;

import io.twosource.alert.stream.AvroNotices;
import io.twosource.alert.view.RecordWriter;
import io.twosource.kafka.LocalKafka;
import io.twosource.kafka.ServiceProcess;
import io.twosource.schemas.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker, some replicas of the service on it, and notices to raise. */
final class Stage implements AutoCloseable {

    /** As operators give it, in megabytes. */
    private static final int HEAP = 256;

    private final Path data;
    private final LocalKafka kafka;
    private final KafkaProducer<byte[], byte[]> producer;
    private final RecordWriter writer;
    private final List<ServiceProcess> replicas = new ArrayList<>();

    Stage(Path data, int count, String... settings) throws Exception {
        this.data = data;
        this.kafka = LocalKafka.start(data.resolve("kafka"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            // Those of extract-service.
            admin.createTopics(
                            List.of(
                                    Topics.NOTICES.definition((short) 1),
                                    Topics.CLAIMS.definition((short) 1)))
                    .all()
                    .get();
        }
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "linger.ms", 2),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        writer = new RecordWriter(producer);
        for (int number = 0; number < count; number++) {
            replicas.add(replica(number, List.of(settings)));
        }
        replicas.forEach(ServiceProcess::awaitReady);
        newsroom().watchEverything();
    }

    private ServiceProcess replica(int number, List<String> settings) throws IOException {
        return ServiceProcess.start(
                kafka.bootstrapServers(),
                data.resolve("replica-" + number),
                HEAP,
                Stream.concat(
                                Stream.of(
                                        "-Dtwosource.addresses.allowed=newsroom/operators=127.0.0.0/8"),
                                settings.stream())
                        .toList(),
                Map.of(
                        "TWOSOURCE_SECRETS_KEY",
                        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                        "TWOSOURCE_OPERATOR_TOKEN",
                        Newsroom.TOKEN));
    }

    Newsroom newsroom() {
        ServiceProcess first = replicas.getFirst();
        return new Newsroom(first.address(), first.management());
    }

    List<ServiceProcess> replicas() {
        return replicas;
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** A notice on a claim of its own. */
    void raise(int number) {
        String id = "notice-" + number;
        // Not waited for: many are raised at once.
        var _ =
                writer.write(
                        Topics.NOTICES,
                        id,
                        AvroNotices.withdrawalConfirmed(
                                id, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }

    void raise(int from, int count) {
        for (int number = from; number < from + count; number++) {
            raise(number);
        }
        producer.flush();
    }

    @Override
    public void close() {
        replicas.forEach(ServiceProcess::close);
        producer.close();
        kafka.close();
    }
}
