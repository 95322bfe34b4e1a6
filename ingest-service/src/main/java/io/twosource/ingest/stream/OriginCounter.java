package io.twosource.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.ingest.origin.OriginDecision;
import java.util.function.Consumer;

/** Counts origins by what they were told by, as {@code twosource_origins_total}. */
record OriginCounter(MeterRegistry metrics) implements Consumer<OriginDecision> {

    @Override
    public void accept(OriginDecision decision) {
        metrics.counter("twosource.origins", "clue", decision.clue().label()).increment();
    }
}
