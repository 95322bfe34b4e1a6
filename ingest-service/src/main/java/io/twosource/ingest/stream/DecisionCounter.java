package io.twosource.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.ingest.article.Decision;
import io.twosource.ingest.article.Decision.NotTheirs;
import io.twosource.ingest.article.Decision.NothingToWithdraw;
import io.twosource.ingest.article.Decision.Published;
import io.twosource.ingest.article.Decision.Refused;
import io.twosource.ingest.article.Decision.Same;
import java.util.Locale;
import java.util.function.Consumer;

/** Counts decisions by outcome, as {@code twosource_decisions_total}. */
record DecisionCounter(MeterRegistry metrics) implements Consumer<Decision> {

    @Override
    public void accept(Decision decision) {
        metrics.counter("twosource.decisions", "outcome", outcome(decision)).increment();
    }

    private static String outcome(Decision decision) {
        return switch (decision) {
            case Published published ->
                    published
                            .history()
                            .submissions()
                            .getLast()
                            .outcome()
                            .name()
                            .toLowerCase(Locale.ROOT);
            case Same _ -> "same";
            case Refused _ -> "refused";
            case NotTheirs _ -> "not-theirs";
            case NothingToWithdraw _ -> "nothing-to-withdraw";
        };
    }
}
