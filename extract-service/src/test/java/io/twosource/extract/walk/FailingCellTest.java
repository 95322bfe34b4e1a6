package io.twosource.extract.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.LeastWorth;
import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.match.Context;
import io.twosource.extract.claim.match.Embedding;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.walk.Step.Replacement;
import io.twosource.extract.walk.Step.Visit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

/** An error at any step of a cell's decision leaves its stores, and what is sent, as they were. */
class FailingCellTest {

    private static final String KILLED = "twelve people were killed in the harbour";

    /** The call that fails, over all that a cell asks of its stores and of the pair model. */
    private int callsUntilFailure;

    private boolean failing;

    private int failures;

    @Test
    void whereverItFailsNothingIsWrittenAndTheSameStepSucceedsLater() {
        List<Claim> undisturbed = run(Integer.MAX_VALUE);
        int failed = 0;
        for (int call = 1; ; call++) {
            int before = failures;
            List<Claim> disturbed = run(call);
            assertThat(disturbed).as("failing at each call %d", call).isEqualTo(undisturbed);
            if (failures == before) {
                break;
            }
            failed++;
        }
        assertThat(failed).isGreaterThan(3);
    }

    /** Of each step, the given call fails at first. */
    private List<Claim> run(int call) {
        MockProcessorContext<Integer, Outcome> context = new MockProcessorContext<>();
        CellStores.addTo(context, this::failing);
        ClaimCell<Integer, Outcome> cell = cell();
        cell.init(context);
        List<Claim> claims = new ArrayList<>();
        for (Step step : steps()) {
            context.resetForwards();
            List<String> stored = stored(context);
            callsUntilFailure = call;
            failing = true;
            try {
                cell.process(new Record<>(0, new Walk(0, step), 0));
            } catch (IllegalStateException e) {
                failures++;
                failing = false;
                assertThat(context.forwarded()).isEmpty();
                assertThat(stored(context)).isEqualTo(stored);
                cell.process(new Record<>(0, new Walk(0, step), 0));
            }
            failing = false;
            context.forwarded().stream()
                    .map(forwarded -> forwarded.record().value())
                    .filter(Outcome.Settled.class::isInstance)
                    .map(outcome -> ((Outcome.Settled) outcome).claim())
                    .forEach(claims::add);
            claims.forEach(FailingCellTest::equalsItsLedger);
        }
        return claims;
    }

    private static void equalsItsLedger(Claim claim) {
        assertThat(claim)
                .isEqualTo(Claim.of(claim.claimId(), claim.text(), claim.timeline().stream()));
    }

    private static List<String> stored(MockProcessorContext<Integer, Outcome> context) {
        List<String> stored = new ArrayList<>();
        for (String name :
                List.of(
                        ClaimStore.CLAIMS,
                        ClaimStore.ENDED,
                        ClaimStore.ENTRIES,
                        ClaimStore.PLACEMENTS)) {
            KeyValueStore<String, Object> store = context.getStateStore(name);
            try (var all = store.all()) {
                all.forEachRemaining(entry -> stored.add(entry.toString()));
            }
        }
        return stored;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(visit(Said.by("Reuters", Stance.ASSERTS, KILLED).in("one")));
        steps.add(visit(Said.by("Peskov", Stance.DENIES, KILLED).in("two").on(2)));
        steps.add(visit(Said.by("Dmitry Peskov", Stance.CONFIRMS, KILLED).in("three").on(3)));
        Said corrected = Said.by("Peskov", Stance.DENIES, KILLED).in("two").on(2).version(2);
        steps.add(new Replacement(corrected.source(), Set.of(), corrected.cited().knownAt()));
        steps.add(visit(corrected));
        return steps;
    }

    private static Visit visit(Said said) {
        Citation citation = said.cited();
        return new Visit(
                citation,
                Embedding.of(new float[] {1, 0, 0}),
                Context.NONE,
                said.inContext(),
                List.of(),
                Optional.empty());
    }

    private ClaimCell<Integer, Outcome> cell() {
        FakeRelations relations = new FakeRelations();
        return new ClaimCell<>(
                new Joining(
                        (one, other) -> {
                            count();
                            return relations.between(one, other);
                        },
                        Duration.ofDays(30),
                        Joining.JOIN,
                        Joining.SURE),
                100,
                new LeastWorth(.5, .5, 0),
                Duration.ofDays(1_000),
                (number, claims) -> {},
                OutcomeRecords.themselves());
    }

    private void count() {
        if (failing && --callsUntilFailure == 0) {
            throw new IllegalStateException("a bug");
        }
    }

    /** A store that may fail whenever it is read. */
    @SuppressWarnings("unchecked")
    private <V> KeyValueStore<String, V> failing(KeyValueStore<String, V> store) {
        return (KeyValueStore<String, V>)
                Proxy.newProxyInstance(
                        KeyValueStore.class.getClassLoader(),
                        new Class<?>[] {KeyValueStore.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("get")
                                    || method.getName().equals("range")) {
                                count();
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
