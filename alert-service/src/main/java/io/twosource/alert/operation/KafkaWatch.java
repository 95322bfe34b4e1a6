package io.twosource.alert.operation;

import io.quarkus.scheduler.Scheduled;
import io.twosource.alert.stream.AlertServiceTopics;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.view.RecordWriter;
import io.twosource.platform.deadletter.LetterBox;
import io.twosource.schemas.Topics;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.jboss.logging.Logger;

/**
 * Looks at dead letters, lag and failing alert topics now and then: on the one replica that reads
 * {@code operations}, so that each thing is told once.
 */
@Singleton
class KafkaWatch {

    private static final Logger LOG = Logger.getLogger(KafkaWatch.class);
    private static final TopicPartition OPERATIONS =
            new TopicPartition(Topics.OPERATIONS.name(), 0);

    private final KafkaStreams streams;
    private final Admin admin;
    private final RecordWriter writer;
    private final InstantSource clock;
    private final List<String> groups;
    private final Watch watch;
    private final AlertTopics topics;
    private final TopicWatch topicWatch = new TopicWatch();

    KafkaWatch(
            KafkaStreams streams,
            Admin admin,
            RecordWriter writer,
            InstantSource clock,
            OperationsConfig config,
            AlertTopics topics,
            LetterBox letters) {
        this.streams = streams;
        this.admin = admin;
        this.writer = writer;
        this.clock = clock;
        this.groups = config.groups();
        this.topics = topics;
        this.watch = new Watch(config.lagLimit(), config.quiet(), new LetterReasons(letters));
    }

    @Scheduled(
            every = "${twosource.operations.look:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        boolean mine = isMine();
        topicWatch.look(topics.failing(), mine, clock.instant()).forEach(this::tell);
        if (mine) {
            lookAtKafka();
        }
    }

    private void lookAtKafka() throws InterruptedException {
        try {
            KafkaCounts counts = new KafkaCounts(admin);
            watch.look(counts.deadLetters(), counts.lag(groups), clock.instant())
                    .forEach(this::tell);
        } catch (ExecutionException e) {
            LOG.warnf("dead letters and lag cannot be looked at: %s", e.getCause());
        }
    }

    private void tell(Operation operation) {
        LOG.warnf("%s: %s", operation.type(), operation.detail());
        // Not acknowledged means not told, and the next look is not far.
        var _ = writer.write(AlertServiceTopics.OPERATIONS, operation.subject(), operation);
    }

    private boolean isMine() {
        return streams.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .anyMatch(task -> task.topicPartitions().contains(OPERATIONS));
    }
}
