package io.twosource.alert.log;

import io.twosource.alert.replica.HeldStores;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Answers requests from a subscription's delivery log, wherever that is. Thread-safe. */
@Singleton
class DeliveryLogs {

    private final HeldStores stores;

    DeliveryLogs(HeldStores stores) {
        this.stores = stores;
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
