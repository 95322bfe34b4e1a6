package io.twosource.alert.log;

import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.replica.HeldStores;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Answers requests from a subscription's delivery log, wherever that is. Thread-safe. */
@Singleton
class DeliveryLogs {

    private final HeldStores stores;

    DeliveryLogs(HeldStores stores) {
        this.stores = stores;
    }

    /** As {@link HeldStores#ask}, from one delivery if it is found. */
    Response ask(DeliveryId id, Instant now, Function<Optional<LoggedDelivery>, Response> answer) {
        String subscriptionId = id.subscriptionId();
        return stores.ask(
                DeliveryIndex.STORE,
                subscriptionId,
                DeliveryIndex.type(),
                index ->
                        new DeliveryIndex(index)
                                .createdAt(id, now)
                                .map(
                                        at ->
                                                ask(
                                                        subscriptionId,
                                                        log ->
                                                                answer.apply(
                                                                        log.at(
                                                                                subscriptionId,
                                                                                at))))
                                .orElseGet(() -> answer.apply(Optional.empty())));
    }

    /** As {@link HeldStores#ask}, from what was sent. */
    Response askBodies(String subscriptionId, Function<DeliveryBodies, Response> answer) {
        return stores.ask(
                DeliveryBodies.STORE,
                subscriptionId,
                DeliveryBodies.type(),
                store -> answer.apply(new DeliveryBodies(store)));
    }

    /** As {@link HeldStores#ask}. */
    Response ask(String subscriptionId, Function<DeliveryLog, Response> answer) {
        return stores.ask(
                DeliveryLog.STORE,
                subscriptionId,
                DeliveryLog.type(),
                store -> answer.apply(new DeliveryLog(store)));
    }
}
