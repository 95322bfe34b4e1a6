package io.twosource.alert.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.delivery.DeliveryId;
import io.twosource.alert.queue.DeliveryState;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.Test;

/** Of thirty days of deliveries to one subscription, one is asked for by its id. */
class DeliveryIndexTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MADE = 3_000;
    private static final Duration BETWEEN = KEPT.minusDays(1).dividedBy(MADE);

    private final List<Long> read = new ArrayList<>();
    private final WindowStore<String, byte[]> index = index();

    @Test
    void oneDeliveryIsFoundByItsIdAndNoOtherIsRead() {
        assertThat(find(id(1_234)))
                .hasValueSatisfying(
                        found -> assertThat(found.delivery().createdAt()).isEqualTo(madeAt(1_234)));
        assertThat(read).containsExactly(madeAt(1_234).toEpochMilli());
    }

    @Test
    void forAnIdThatNobodyMadeNothingIsRead() {
        assertThat(find(id(MADE))).isEmpty();
        assertThat(read).isEmpty();
    }

    private Optional<LoggedDelivery> find(DeliveryId id) {
        return new DeliveryIndex(index)
                .createdAt(id, NOW)
                .flatMap(at -> new DeliveryLog(log()).at(id.subscriptionId(), at));
    }

    private static WindowStore<String, byte[]> index() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        WindowStore<String, byte[]> store =
                Stores.windowStoreBuilder(
                                Stores.inMemoryWindowStore(
                                        DeliveryIndex.STORE, KEPT, Duration.ofMillis(1), false),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withLoggingDisabled()
                        .build();
        store.init(context.getStateStoreContext(), store);
        for (int delivery = 0; delivery < MADE; delivery++) {
            store.put(id(delivery).toString(), new byte[0], madeAt(delivery).toEpochMilli());
        }
        return store;
    }

    private static DeliveryId id(int delivery) {
        return DeliveryId.of("notice " + delivery, "sub_1");
    }

    private static Instant madeAt(int delivery) {
        return NOW.minus(BETWEEN.multipliedBy(MADE - delivery));
    }

    /** Can be asked for one delivery at a time, and notes for which. */
    @SuppressWarnings("unchecked") // A proxy has the type of what it stands for.
    private ReadOnlyWindowStore<String, LoggedDelivery> log() {
        return (ReadOnlyWindowStore<String, LoggedDelivery>)
                Proxy.newProxyInstance(
                        ReadOnlyWindowStore.class.getClassLoader(),
                        new Class<?>[] {ReadOnlyWindowStore.class},
                        (proxy, method, arguments) -> {
                            assertThat(arguments).as("what is read: %s", method).hasSize(2);
                            read.add((Long) arguments[1]);
                            return logged((String) arguments[0], (Long) arguments[1]);
                        });
    }

    private static LoggedDelivery logged(String subscriptionId, long time) {
        Instant at = Instant.ofEpochMilli(time);
        return new LoggedDelivery(
                new Delivery("dlv_" + time, subscriptionId, "n", "{}", at, at, 1, 1, List.of()),
                DeliveryState.FAILED,
                List.of());
    }
}
