package io.twosource.alert.claim;

import static io.twosource.alert.notice.ClaimStatus.CONFIRMED;
import static io.twosource.alert.notice.ClaimStatus.DISPUTED;
import static io.twosource.alert.notice.ClaimStatus.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At which times a claim's state changed: where a slider stops. */
class StatesOverTimeTest {

    private static final Instant NOON = Notices.NOON;

    private final WindowStore<String, ClaimState> store =
            Stores.windowStoreBuilder(
                            Stores.inMemoryWindowStore(
                                    "states", Duration.ofDays(90), Duration.ofMillis(1), false),
                            Serdes.String(),
                            states())
                    .withLoggingDisabled()
                    .build();

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<>().getStateStoreContext(), store);
    }

    @Test
    void eachTimeAtWhichStatusOrCountsChangedIsAStopOldestFirst() {
        state("c1", 0, REPORTED, 1, 0, 1);
        state("c1", 10, REPORTED, 1, 0, 5);
        state("c1", 20, CONFIRMED, 2, 0, 6);
        state("c1", 30, DISPUTED, 2, 1, 7);
        state("c2", 15, REPORTED, 1, 0, 1);

        assertThat(page("c1", Optional.empty(), 100).states())
                .containsExactly(
                        new PastState(at(0), REPORTED, 1, 0, 1),
                        new PastState(at(20), CONFIRMED, 2, 0, 6),
                        new PastState(at(30), DISPUTED, 2, 1, 7));
        assertThat(page("c1", Optional.empty(), 100).next()).isNull();
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEndedAndRepeatsNothing() {
        for (int i = 0; i < 7; i++) {
            state("c1", 2 * i, CONFIRMED, 2 + i, 0, 1);
            state("c1", 2 * i + 1, CONFIRMED, 2 + i, 0, 2);
        }
        List<PastState> all = new ArrayList<>();
        Optional<Instant> after = Optional.empty();
        do {
            StatePage page = page("c1", after, 3);
            all.addAll(page.states());
            after = Optional.ofNullable(page.next()).flatMap(Cursor::parse).map(Cursor::at);
        } while (after.isPresent());

        assertThat(all).extracting(PastState::sourcesFor).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void repetitionsCostNoPageMoreThanItMayRead() {
        for (int i = 0; i < StatesOverTime.MOST_READ + 5; i++) {
            state("c1", i, CONFIRMED, 2, 0, i);
        }

        StatePage first = page("c1", Optional.empty(), 100);

        assertThat(first.states()).hasSize(1);
        Optional<Instant> next =
                Optional.ofNullable(first.next()).flatMap(Cursor::parse).map(Cursor::at);
        assertThat(next).isPresent();
        assertThat(page("c1", next, 100)).isEqualTo(new StatePage(List.of(), null));
    }

    private StatePage page(String claimId, Optional<Instant> after, int limit) {
        return StatesOverTime.changes(store, claimId, after, limit);
    }

    private void state(
            String claimId,
            int second,
            ClaimStatus status,
            int sourcesFor,
            int sourcesAgainst,
            int statements) {
        store.put(
                claimId,
                new ClaimState(status, sourcesFor, sourcesAgainst, statements),
                at(second).toEpochMilli());
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }

    private static Serde<ClaimState> states() {
        return Serdes.serdeFrom(
                (_, state) ->
                        "%s,%d,%d,%d"
                                .formatted(
                                        state.status(),
                                        state.sourcesFor(),
                                        state.sourcesAgainst(),
                                        state.statements())
                                .getBytes(StandardCharsets.UTF_8),
                (_, bytes) -> {
                    String[] parts = new String(bytes, StandardCharsets.UTF_8).split(",", -1);
                    return new ClaimState(
                            ClaimStatus.valueOf(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]));
                });
    }
}
