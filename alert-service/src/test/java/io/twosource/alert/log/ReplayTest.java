package io.twosource.alert.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.queue.DeliveryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyWindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.junit.jupiter.api.Test;

/** One delivery was made each millisecond, with a body as long as it may be, and failed. */
class ReplayTest {

    private static final int BODY = 20_000;
    private static final int MOST_BYTES = 20_000_000;
    private static final int MADE = 12_000;
    private static final Instant BEGIN = Instant.ofEpochMilli(0);

    private final List<Long> sent = new ArrayList<>();
    private long held;
    private long mostHeld;

    @Test
    void tenThousandDeliveriesAreSentAgainInOrderAndFewAreHeld() {
        Replay.Result result = replay(Integer.MAX_VALUE, 10_000);

        assertThat(result)
                .isEqualTo(new Replay.Result(10_000, Optional.of(Instant.ofEpochMilli(10_000))));
        assertThat(sent).hasSize(10_000).isSorted().doesNotHaveDuplicates();
        assertThat(mostHeld).isPositive().isLessThan(MOST_BYTES);
    }

    @Test
    void itEndsWithTheQuotaAndTellsWhereTheRestBegins() {
        assertThat(replay(250, 10_000))
                .isEqualTo(new Replay.Result(250, Optional.of(Instant.ofEpochMilli(250))));
        assertThat(sent).hasSize(250);
    }

    @Test
    void itEndsWithTheLog() {
        assertThat(replay(Integer.MAX_VALUE, MADE))
                .isEqualTo(new Replay.Result(MADE, Optional.empty()));
        assertThat(sent).hasSize(MADE);
    }

    private Replay.Result replay(int quota, int most) {
        return new Replay(
                        new DeliveryLog(new Failed()),
                        wanted -> Math.min(wanted, quota - sent.size()),
                        this::send,
                        most)
                .run("sub_1", BEGIN, BEGIN, false);
    }

    /** What was read until then is held no more. */
    private void send(List<LoggedDelivery> slice) {
        slice.forEach(one -> sent.add(one.delivery().createdAt().toEpochMilli()));
        held = 0;
    }

    /** Makes each delivery when it is read, and counts its bytes until the next are sent. */
    private final class Failed implements ReadOnlyWindowStore<String, LoggedDelivery> {

        @Override
        public LoggedDelivery fetch(String key, long time) {
            held += BODY;
            mostHeld = Math.max(mostHeld, held);
            Instant at = Instant.ofEpochMilli(time);
            return new LoggedDelivery(
                    new Delivery(
                            "dlv_" + time,
                            key,
                            "n",
                            "x".repeat(BODY),
                            at,
                            at,
                            1,
                            time + 1,
                            List.of()),
                    DeliveryState.FAILED,
                    List.of());
        }

        @Override
        public WindowStoreIterator<LoggedDelivery> fetch(String key, Instant from, Instant to) {
            return new WindowStoreIterator<>() {
                private long next = from.toEpochMilli();

                @Override
                public boolean hasNext() {
                    return next < MADE;
                }

                @Override
                public KeyValue<Long, LoggedDelivery> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return KeyValue.pair(next, fetch(key, next++));
                }

                @Override
                public Long peekNextKey() {
                    return next;
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public KeyValueIterator<Windowed<String>, LoggedDelivery> fetch(
                String keyFrom, String keyTo, Instant from, Instant to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public KeyValueIterator<Windowed<String>, LoggedDelivery> all() {
            throw new UnsupportedOperationException();
        }

        @Override
        public KeyValueIterator<Windowed<String>, LoggedDelivery> fetchAll(
                Instant from, Instant to) {
            throw new UnsupportedOperationException();
        }
    }
}
