package io.twosource.alert.topic;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Counts the alert topics that are not matched as they should be. */
@Singleton
class FailingTopics implements MeterBinder {

    private final AlertTopics topics;

    FailingTopics(AlertTopics topics) {
        this.topics = topics;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("twosource.alert.topics.failing", topics, known -> known.failing().size())
                .description(
                        "Alert topics that this replica refuses, or could not match a notice with")
                .register(registry);
    }
}
