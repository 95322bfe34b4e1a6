package io.twosource.alert.stream;

import io.twosource.alert.notice.Outlets;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Addressees;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.avro.Tidings;
import java.util.stream.Stream;

/** What subscriptions are told. */
sealed interface News {

    /** A notice that matched alert topics. */
    record Raised(Matched matched) implements News {}

    /** What operators must know. */
    record Happened(Operation operation) implements News {}

    /**
     * As it has travelled.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static News read(Tidings tidings) {
        return switch (tidings.getNews()) {
            case io.twosource.avro.Notice notice -> new Raised(Matched.read(tidings, notice));
            case io.twosource.avro.Operation operation ->
                    new Happened(OperationRecords.read(operation));
            default -> throw new IllegalArgumentException("no news: " + tidings);
        };
    }

    /** Who is to be told. */
    default Stream<Subscription> addressees(Subscriptions subscriptions, Outlets outlets) {
        return switch (this) {
            case Raised(Matched matched) -> {
                Outlets once = new OutletsOnce(outlets);
                yield subscriptions
                        .to(matched.alertTopics())
                        .filter(subscription -> subscription.wants(matched.notice(), once));
            }
            case Happened(Operation operation) -> Addressees.of(operation, subscriptions);
        };
    }
}
