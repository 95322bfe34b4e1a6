package io.twosource.extract.instances;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.pair.Relations;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.topology.ExtractTopology;
import io.twosource.extract.topology.Language;
import io.twosource.extract.topology.ReadingSide;
import io.twosource.extract.walk.Joining;
import io.twosource.platform.NamedStreams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;

/** Instances of the production topology in one JVM, each with a state of its own. */
final class StreamInstances implements AutoCloseable {

    private static final Duration WINDOW = Duration.ofDays(14);
    private static final int VISITS = 3;
    private static final Duration KEEP = Duration.ofDays(1_000);
    private static final int MOST_CLAIMS = 10_000;

    /** The second half of the topology. */
    private static final int WALKING = 1;

    private final List<KafkaStreams> streams;

    private StreamInstances(List<KafkaStreams> streams) {
        this.streams = streams;
    }

    /** Returns once each of them decides on claims. */
    static StreamInstances start(
            int count,
            Broker broker,
            Path states,
            Language language,
            Relations relations,
            int cells) {
        ReadingSide reading = ReadingSide.of(language, cells, VISITS);
        List<KafkaStreams> streams =
                IntStream.range(0, count)
                        .mapToObj(i -> ProductionSettings.of(broker, states.resolve("" + i)))
                        .map(settings -> new KafkaStreams(topology(reading, relations), settings))
                        .toList();
        CompletableFuture.allOf(
                        streams.stream()
                                .map(StreamInstances::untilItDecides)
                                .toArray(CompletableFuture[]::new))
                .orTimeout(2, TimeUnit.MINUTES)
                .join();
        return new StreamInstances(streams);
    }

    private static Topology topology(ReadingSide reading, Relations relations) {
        return ExtractTopology.build(
                NamedStreams.builder(),
                () -> reading,
                new Joining(relations, WINDOW, Joining.JOIN, Joining.SURE),
                MOST_CLAIMS,
                LeastWorth.DEFAULT,
                KEEP,
                new ExtractMeters(new SimpleMeterRegistry()));
    }

    /** The first to come has all of the work until the others are there. */
    private static CompletableFuture<Void> untilItDecides(KafkaStreams stream) {
        CompletableFuture<Void> deciding = new CompletableFuture<>();
        stream.setStateListener(
                (now, before) -> {
                    if (now == KafkaStreams.State.RUNNING && decides(stream)) {
                        deciding.complete(null);
                    }
                });
        stream.start();
        return deciding;
    }

    private static boolean decides(KafkaStreams stream) {
        return stream.metadataForLocalThreads().stream()
                .flatMap(thread -> thread.activeTasks().stream())
                .anyMatch(task -> task.taskId().subtopology() == WALKING);
    }

    @Override
    public void close() {
        streams.forEach(stream -> stream.close(Duration.ofSeconds(10)));
    }
}
