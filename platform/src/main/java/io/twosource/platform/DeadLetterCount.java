package io.twosource.platform;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Counts the records that this process dropped to dead letters, since its partitions came to it.
 * Asked at each scrape: Kafka's own metric of it appears only with the next minute's refresh.
 */
@Singleton
class DeadLetterCount implements MeterBinder {

    private final KafkaStreams streams;

    DeadLetterCount(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("twosource.dead.letters", streams, DeadLetterCount::dropped)
                .description("Records that could not be read or handled")
                .register(registry);
    }

    private static double dropped(KafkaStreams streams) {
        return streams.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("dropped-records-total"))
                .map(Metric::metricValue)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .sum();
    }
}
