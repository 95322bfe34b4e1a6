package io.twosource.alert.stream;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Subscription;

/** What queues bring about. */
sealed interface Effect {

    /** A delivery for the senders. */
    record Send(Delivery delivery) implements Effect {}

    /** Something that operators must know. */
    record Tell(Operation operation) implements Effect {}

    /** A subscription whose endpoint is off from now on, or confirmed. */
    record Change(Subscription subscription) implements Effect {}
}
