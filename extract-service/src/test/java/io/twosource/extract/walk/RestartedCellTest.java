package io.twosource.extract.walk;

import static io.twosource.extract.statement.Stance.ASSERTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.claim.pair.InContext;
import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** A cell that comes to another instance has its store and nothing else. */
class RestartedCellTest {

    private static final Instant LATER = Instant.parse("2026-04-02T00:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final int MOST_CLAIMS = 2;
    private static final Duration KEEP = Duration.ofDays(1_000);
    private static final LeastWorth LEAST_WORTH = new LeastWorth(.5, .5, 0);
    private static final Said LEFT =
            Said.by("APA", ASSERTS, "the peacekeepers have left the monastery");

    private final MockProcessorContext<Integer, Outcome> context = new MockProcessorContext<>();
    private final AtomicInteger pairsRead = new AtomicInteger();
    private final FakeRelations relations = new FakeRelations();
    private ClaimCell<Integer, Outcome> cell = cell();
    private int live;

    RestartedCellTest() {
        CellStores.addTo(context);
        restart();
    }

    @Test
    void aStatementJoinsTheClaimThatWasThereBeforeTheRestart() {
        take(visit(LEFT.in("one")));
        restart();
        take(visit(LEFT.in("two")));

        assertThat(claimIds()).hasSize(2).containsOnly(claimIds().getFirst());
    }

    @Test
    void aWithdrawnClaimIsOverWithARestart() {
        decideAfterAWithdrawal(true);

        assertThat(claimIds()).hasSize(3);
        assertThat(claimIds().getLast()).isNotEqualTo(claimIds().getFirst());
    }

    @Test
    void aWithdrawnClaimIsOverWithoutARestart() {
        decideAfterAWithdrawal(false);

        assertThat(claimIds()).hasSize(3);
        assertThat(claimIds().getLast()).isNotEqualTo(claimIds().getFirst());
    }

    @Test
    void claimsThatWereOverBeforeTheRestartAreOverAfterIt() {
        take(visit(LEFT.in("one")));
        Citation muchLater = knownAt(LEFT.in("two").cited(), LATER.plus(WINDOW.multipliedBy(2)));
        take(visit(muchLater));
        assertThat(live).isEqualTo(1);
        restart();

        assertThat(live).isEqualTo(1);
        assertThat(claimIds()).doesNotHaveDuplicates();
    }

    @Test
    void aTaskThatBeginsAnewKnowsWhatItsStoreHoldsAndNothingElse() {
        take(visit(LEFT.in("one")));
        forgetWhatWasNotCommitted();

        cell.init(context);

        assertThat(live).isZero();
        take(visit(LEFT.in("two")));
        assertThat(claimIds()).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theClaimToWhichNothingCameForLongestMakesRoom() {
        take(visit(LEFT.in("one")));
        take(another("a ship has sunk off the coast", 1));
        take(another("the bank cuts its rates", 2));
        assertThat(live).isEqualTo(MOST_CLAIMS);

        take(visit(LEFT.in("two")));

        assertThat(claimIds()).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsAlreadyIsNotReadAgain() {
        take(visit(LEFT.in("one")));
        take(visit(LEFT.in("two")));
        int read = pairsRead.get();
        take(visit(LEFT.in("two").version(2)));

        assertThat(read).isPositive();
        assertThat(pairsRead).hasValue(read);
        assertThat(claimIds()).hasSize(3).containsOnly(claimIds().getFirst());
    }

    private static Visit another(String claim, int dimension) {
        float[] direction = new float[3];
        direction[dimension] = 1;
        Said said = Said.by("APA", ASSERTS, claim).in("article of " + claim);
        return new Visit(
                knownAt(said.cited(), LATER),
                Embedding.of(direction),
                Context.NONE,
                said.inContext(),
                List.of(),
                Optional.empty());
    }

    private void decideAfterAWithdrawal(boolean restarting) {
        take(visit(LEFT.in("one")));
        take(new Replacement(LEFT.in("one").version(2).source(), Set.of(), LATER));
        if (restarting) {
            restart();
        }
        assertThat(live).isZero();
        take(visit(LEFT.in("two")));
    }

    /** As Streams does it where a transaction fails. */
    private void forgetWhatWasNotCommitted() {
        for (String name : List.of(ClaimStore.CLAIMS, ClaimStore.PLACEMENTS)) {
            KeyValueStore<String, Object> store = context.getStateStore(name);
            List<String> keys = new ArrayList<>();
            try (var all = store.all()) {
                all.forEachRemaining(entry -> keys.add(entry.key));
            }
            keys.forEach(store::delete);
        }
    }

    private void restart() {
        cell = cell();
        cell.init(context);
    }

    private ClaimCell<Integer, Outcome> cell() {
        return new ClaimCell<>(
                new Joining(this::read, WINDOW, Joining.JOIN, Joining.SURE),
                MOST_CLAIMS,
                LEAST_WORTH,
                KEEP,
                (number, claims) -> live = claims,
                OutcomeRecords.themselves());
    }

    private Relation read(InContext one, InContext other) {
        pairsRead.incrementAndGet();
        return relations.between(one, other);
    }

    private void take(Step step) {
        cell.process(new Record<>(0, new Walk(0, step), 0));
    }

    private static Visit visit(Said said) {
        return visit(said.cited());
    }

    /** Of the same statement in each article. */
    private static Visit visit(Citation citation) {
        Embedding embedding = Embedding.of(new float[] {1, 0, 0});
        return new Visit(
                citation, embedding, Context.NONE, LEFT.inContext(), List.of(), Optional.empty());
    }

    private static Citation knownAt(Citation citation, Instant time) {
        return Citation.of(citation.article(), citation.statement(), time);
    }

    /** Of what was settled, in order. */
    private List<String> claimIds() {
        return context.forwarded().stream()
                .map(forwarded -> forwarded.record().value())
                .map(Outcome.Settled.class::cast)
                .map(settled -> settled.claim().claimId())
                .toList();
    }
}
