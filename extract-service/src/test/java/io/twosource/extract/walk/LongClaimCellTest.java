package io.twosource.extract.walk;

import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.ClaimState;
import io.twosource.extract.claim.ClaimStatus;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import io.twosource.extract.wire.ExtractTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** A cell whose claims are long, or over for long. */
class LongClaimCellTest {

    private static final String LEFT = "the peacekeepers have left the monastery";

    /** {@code -Dclaims.statements=20000} for the length that is asked for: some minutes. */
    private static final int STATEMENTS = Integer.getInteger("claims.statements", 1_200);

    private static final Instant SPRING = Instant.parse("2026-04-01T00:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final Duration KEEP = Duration.ofDays(100);
    private static final int BYTES = 150_000;

    /** Of a cell. */
    private static final int TIMERS = 2;

    private final MockProcessorContext<Integer, Outcome> context = new MockProcessorContext<>();
    private ClaimCell<Integer, Outcome> cell = cell();
    private Optional<Outcome> last = Optional.empty();
    private int live;

    LongClaimCellTest() {
        CellStores.addTo(context);
        cell.init(context);
    }

    @Test
    void whatIsWrittenOfALongClaimHasABoundAndNothingOfItIsLost() {
        for (int i = 0; i < STATEMENTS; i++) {
            take(visit(said("source " + i % 300, i)));
        }

        Claim claim = lastSettled().claim();
        assertThat(claim.state())
                .isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 300, 0, STATEMENTS));
        assertThat(size(ExtractTopics.CLAIMS.values(), claim)).isLessThan(BYTES);
        assertThat(size(ExtractTopics.STORED.claims(), head(ClaimStore.CLAIMS, claim.claimId())))
                .isLessThan(BYTES);
        assertThat(keys(ClaimStore.ENTRIES)).hasSize(STATEMENTS);
    }

    @Test
    void whatIsWithdrawnOfALongClaimIsWorkedOutAnew() {
        take(visit(said("the ministry", 0)));
        Said denies = Said.by("the ministry", DENIES, LEFT).in("denial").on(2);
        take(visit(denies));
        for (int i = 1; i < 700; i++) {
            take(visit(said("source " + i, i).on(3)));
        }
        assertThat(lastSettled().claim().state().sourcesAgainst()).isEqualTo(1);

        take(new Replacement(denies.version(2).source(), Set.of(), SPRING));

        assertThat(lastSettled().notices().getFirst().kind()).isEqualTo(NoticeKind.WITHDRAWN);
        assertThat(lastSettled().notices().getFirst().told()).contains(NoticeKind.REVERSED);
        assertThat(lastSettled().claim().state())
                .isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 700, 0, 700));
    }

    @Test
    void aClaimThatIsOverIsPutAwayAndACorrectionStillFindsIt() {
        take(visit(said("APA", 0)));
        end();
        restart();
        assertThat(live).isEqualTo(1);

        take(new Replacement(said("APA", 0).version(2).source(), Set.of(), SPRING));

        assertThat(lastSettled().claim().state().status()).isEqualTo(ClaimStatus.WITHDRAWN);
    }

    @Test
    void whatIsOverForLongIsDeletedWithItsStatements() {
        take(visit(said("APA", 0)));
        String claimId = lastSettled().claim().claimId();
        end();
        tick(SPRING.plus(KEEP).minusSeconds(1));
        assertThat(keys(ClaimStore.ENDED)).containsExactly(claimId);

        tick(SPRING.plus(KEEP).plusSeconds(1));

        assertThat(keys(ClaimStore.ENDED)).isEmpty();
        assertThat(keys(ClaimStore.ENTRIES)).noneMatch(key -> key.startsWith(claimId));
        assertThat(keys(ClaimStore.PLACEMENTS)).hasSize(1);
        assertThat(last.orElseThrow()).isInstanceOf(Outcome.Forgotten.class);
    }

    /** Another claim comes, so much later that those before are over. */
    private void end() {
        Said other = Said.by("APA", ASSERTS, "a ship has sunk").in("much later");
        Citation later =
                Citation.of(
                        other.cited().article(),
                        other.cited().statement(),
                        SPRING.plus(WINDOW.multipliedBy(3)));
        take(visit(later, new float[] {0, 1, 0}, other));
        tick(SPRING);
        assertThat(keys(ClaimStore.CLAIMS)).hasSize(1);
        assertThat(keys(ClaimStore.ENDED)).hasSize(1);
    }

    private void tick(Instant now) {
        context.resetForwards();
        var timers = context.scheduledPunctuators();
        timers.subList(timers.size() - TIMERS, timers.size())
                .forEach(timer -> timer.getPunctuator().punctuate(now.toEpochMilli()));
        hear();
    }

    private void restart() {
        cell = cell();
        cell.init(context);
    }

    private void take(Step step) {
        context.resetForwards();
        cell.process(new Record<>(0, new Walk(0, step), 0));
        hear();
    }

    /** The last alone, as each holds what is judged of its claim. */
    private void hear() {
        context.forwarded().reversed().stream()
                .findFirst()
                .ifPresent(forwarded -> last = Optional.of(forwarded.record().value()));
    }

    private Outcome.Settled lastSettled() {
        return (Outcome.Settled) last.orElseThrow();
    }

    private ClaimHead head(String name, String claimId) {
        KeyValueStore<String, ClaimHead> store = context.getStateStore(name);
        return store.get(claimId);
    }

    private List<String> keys(String name) {
        KeyValueStore<String, Object> store = context.getStateStore(name);
        List<String> keys = new ArrayList<>();
        try (var all = store.all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    private static <T> int size(Serde<T> serde, T value) {
        return serde.serializer().serialize("a topic", value).length;
    }

    private static Said said(String speaker, int article) {
        return Said.by(speaker, ASSERTS, LEFT).in("article %06d".formatted(article));
    }

    private static Visit visit(Said said) {
        return visit(
                Citation.of(said.cited().article(), said.cited().statement(), SPRING),
                new float[] {1, 0, 0},
                said);
    }

    private static Visit visit(Citation citation, float[] embedding, Said said) {
        return new Visit(
                citation,
                Embedding.of(embedding),
                Context.NONE,
                said.inContext(),
                List.of(),
                Optional.empty());
    }

    private ClaimCell<Integer, Outcome> cell() {
        return new ClaimCell<>(
                new Joining(new FakeRelations(), WINDOW, Joining.JOIN, Joining.SURE),
                100,
                new LeastWorth(.5, .5, 0),
                KEEP,
                (number, claims) -> live = claims,
                OutcomeRecords.themselves());
    }
}
