package io.twosource.alert.stream;

import io.twosource.alert.delivery.Attempt;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Subscriptions;
import io.twosource.avro.Operation;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** What follows when an endpoint says that it wants no more. */
record EndpointsOff(Subscriptions subscriptions) {

    /**
     * The subscription, off; none if it is gone or off already. Should it be removed at this very
     * moment, it comes back off, and gets nothing.
     */
    List<KeyValue<String, Subscription>> subscriptions(Attempt attempt) {
        return subscriptions.find(attempt.delivery().subscriptionId()).stream()
                .filter(subscription -> !subscription.isOff())
                .map(subscription -> subscription.off(attempt.startedAt()))
                .map(off -> KeyValue.pair(off.id(), off))
                .toList();
    }

    KeyValue<String, Operation> operation(Attempt attempt) {
        String subject = attempt.delivery().subscriptionId();
        String detail = "the endpoint of subscription %s answered 410 Gone".formatted(subject);
        return KeyValue.pair(
                subject, new Operation(subject, "endpoint.off", detail, attempt.startedAt(), null));
    }
}
