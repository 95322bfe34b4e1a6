package io.twosource.platform;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/**
 * How many records went to dead letters, as {@code twosource_dropped_records_total}. The same
 * numbers of Kafka's own reach Prometheus up to a minute late, since its metrics are looked for
 * anew only so often.
 */
@Singleton
class DroppedRecords {

    void count(@Observes StartupEvent event, KafkaStreams streams, MeterRegistry metrics) {
        FunctionCounter.builder("twosource.dropped.records", streams, DroppedRecords::sum)
                .description("Records that could not be read or handled, and became dead letters")
                .register(metrics);
    }

    /** Over the tasks that run here. */
    private static double sum(KafkaStreams streams) {
        return streams.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("dropped-records-total"))
                .map(Metric::metricValue)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .sum();
    }
}
