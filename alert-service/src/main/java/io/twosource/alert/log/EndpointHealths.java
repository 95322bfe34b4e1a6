package io.twosource.alert.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.subscription.Subscription;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** How the endpoints of several subscriptions do, whichever replicas know that. Thread-safe. */
@Singleton
public class EndpointHealths {

    private final HeldStores stores;
    private final ObjectMapper json;

    EndpointHealths(HeldStores stores, ObjectMapper json) {
        this.stores = stores;
        this.json = json;
    }

    /** Of one that is the caller's; empty while what is known moves between replicas. */
    public Optional<HealthAnswer> of(Subscription subscription) {
        try {
            return Optional.of(
                    stores.find(
                            QueueState.STORE,
                            subscription.id(),
                            QueryableStoreTypes.<String, QueueState>keyValueStore(),
                            store -> read(subscription, store),
                            "/v1/subscriptions/%s/health".formatted(subscription.id()),
                            this::read));
        } catch (HttpProblem moving) {
            return Optional.empty();
        }
    }

    /** As the replica knows it that has the store. */
    static HealthAnswer read(
            Subscription subscription, ReadOnlyKeyValueStore<String, QueueState> store) {
        return HealthAnswer.of(
                subscription,
                Optional.ofNullable(store.get(subscription.id())).orElse(QueueState.NEW));
    }

    private HealthAnswer read(byte[] answer) {
        try {
            return json.readValue(answer, HealthAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException("another replica's health is none", e);
        }
    }
}
