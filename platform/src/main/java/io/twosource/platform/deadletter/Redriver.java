package io.twosource.platform.deadletter;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.twosource.avro.Redrive;
import io.twosource.platform.KafkaClients;
import io.twosource.platform.worker.Shift;
import io.twosource.platform.worker.Worker;
import io.twosource.platform.worker.Workers;
import io.twosource.schemas.Topic;
import io.twosource.schemas.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts this service's dead letters back where they were read from, when operators ask: the record
 * and the word that it was done in one transaction, so once. Of several replicas the one that asked
 * for the transactional id last does it, after it has read what the others did.
 */
@ApplicationScoped
class Redriver {

    private final String service;
    private final KafkaClients kafka;
    private final Workers workers;
    private final PutBack putBack;
    private Optional<Worker> redriving = Optional.empty();

    Redriver(
            @ConfigProperty(name = "quarkus.application.name") String service,
            KafkaClients kafka,
            LetterBox letters,
            Workers workers) {
        this.service = service;
        this.kafka = kafka;
        this.workers = workers;
        this.putBack = new PutBack(letters);
    }

    void start(@Observes StartupEvent event) {
        redriving = Optional.of(workers.startVirtual("redrive-letters", this::work));
    }

    void stop(@Observes ShutdownEvent event) {
        redriving.ifPresent(Worker::stop);
    }

    void work(Shift shift) throws ExecutionException, InterruptedException {
        try (RedriveReader reader = new RedriveReader(kafka)) {
            while (!shift.isOver()) {
                reader.read();
                if (!reader.state().pendingOf(service).isEmpty()) {
                    redrive(reader);
                }
                shift.works();
            }
        }
    }

    private void redrive(RedriveReader reader) throws ExecutionException, InterruptedException {
        try (Producer<byte[], byte[]> producer = producer()) {
            // From here on no other replica commits what it has begun.
            producer.initTransactions();
            reader.readToEnd();
            for (Redrive asked : reader.state().pendingOf(service)) {
                redrive(asked, producer);
            }
            reader.readToEnd();
        }
    }

    private void redrive(Redrive asked, Producer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        switch (putBack.of(asked)) {
            case PutBack.Ready(var record) -> commit(asked, record, producer);
            case PutBack.Impossible(String why) -> close(asked, why, producer);
        }
    }

    private void commit(
            Redrive asked, ProducerRecord<byte[], byte[]> record, Producer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        Future<RecordMetadata> sent = producer.send(record);
        try {
            sent.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProducerFencedException
                    || e.getCause() instanceof InvalidProducerEpochException) {
                throw e;
            }
            producer.abortTransaction();
            close(asked, String.valueOf(e.getCause()), producer);
            return;
        }
        producer.send(done(asked, null)).get();
        producer.commitTransaction();
    }

    private void close(Redrive asked, String problem, Producer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        producer.beginTransaction();
        producer.send(done(asked, problem)).get();
        producer.commitTransaction();
    }

    private static ProducerRecord<byte[], byte[]> done(Redrive asked, @Nullable String problem) {
        Redrive done =
                new Redrive(
                        asked.getLetter(), asked.getTimes(), asked.getBy(), Instant.now(), problem);
        String topic = Topics.REDRIVES.name();
        return new ProducerRecord<>(
                topic,
                Topics.REDRIVES
                        .keys()
                        .serializer()
                        .serialize(topic, RedriveState.doneKey(asked.getLetter())),
                Topics.REDRIVES.values().serializer().serialize(topic, done));
    }

    private Producer<byte[], byte[]> producer() {
        return kafka.producer(
                Map.of(
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        service + "-redrives",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topic.LONGEST_RECORD,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
