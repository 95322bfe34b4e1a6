package io.twosource.alert.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Records here are texts, and an edit appends to one. */
class DeciderTest {

    private static final RecordKey ANN = new RecordKey("people", "ann");
    private static final RecordKey BOB = new RecordKey("people", "bob");
    private static final Decider DECIDER = new Decider(DeciderTest::append);

    private final SortedMap<String, Standing> standing = new TreeMap<>();
    private final Standings standings = new InMemory();
    private long version;

    private record Append(String text, boolean isWhole) implements Edit {}

    @Test
    void editsAreMadeOfWhatTheOneBeforeHasLeft() {
        put(ANN, "a");

        edit(ANN, "b", Condition.STANDS);
        Outcome last = edit(ANN, "c", Condition.STANDS);

        assertThat(last).isInstanceOf(Outcome.Made.class);
        assertThat(text(ANN)).contains("abc");
    }

    @Test
    void whatWasMadeOfAnotherVersionIsOutdatedAndChangesNothing() {
        put(ANN, "a");
        edit(ANN, "b", Condition.STANDS);

        Outcome late = decide(ANN, Condition.madeOf(1), Change.Put.of(bytes("x")));

        assertThat(late).isEqualTo(new Outcome.Outdated(2));
        assertThat(text(ANN)).contains("ab");
        assertThat(decide(ANN, Condition.madeOf(2), Change.Put.of(bytes("y"))))
                .isInstanceOf(Outcome.Made.class);
    }

    @Test
    void whatIsGoneIsNotBroughtBack() {
        put(ANN, "a");
        decide(ANN, Condition.STANDS, new Change.Remove());

        assertThat(edit(ANN, "b", Condition.STANDS)).isEqualTo(new Outcome.Nothing());
        assertThat(decide(ANN, Condition.madeOf(1), Change.Put.of(bytes("x"))))
                .isEqualTo(new Outcome.Outdated(0));
        assertThat(text(ANN)).isEmpty();
    }

    @Test
    void whatIsSoAlreadyNeedsNoRecord() {
        put(ANN, "a");

        Decision decision = decision(ANN, Condition.STANDS, new Change.Make(new Append("", false)));

        assertThat(decision.writes()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(new Outcome.NotNeeded(1, bytes("a")));
    }

    @Test
    void whoSawItBeforeItWasPutWholeIsTooLateAndAfterAPartOfItIsNot() {
        put(ANN, "a");
        edit(ANN, "b", Condition.STANDS);

        assertThat(edit(ANN, "c", Condition.asSeen(1))).isInstanceOf(Outcome.Made.class);
        decide(ANN, Condition.STANDS, new Change.Make(new Append("!", true)));

        assertThat(edit(ANN, "d", Condition.asSeen(3))).isEqualTo(new Outcome.Outdated(4));
        assertThat(edit(ANN, "d", Condition.asSeen(4))).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void thereAreNoMoreThanThereMayBe() {
        Change.Put atMostOne = new Change.Put(bytes("a"), List.of(), OptionalInt.of(1));

        assertThat(decide(ANN, Condition.NONE, atMostOne)).isInstanceOf(Outcome.Made.class);
        assertThat(decide(BOB, Condition.NONE, atMostOne)).isEqualTo(new Outcome.BeyondQuota());
        assertThat(decide(ANN, Condition.NONE, atMostOne)).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void whatMayBeginIsPutWhereNothingStandsAndElseMadeOfWhatDoes() {
        Change.PutOrMake more = new Change.PutOrMake(bytes("a"), 1, new Append("b", false));

        assertThat(decide(ANN, Condition.madeOf(0), more)).isInstanceOf(Outcome.Made.class);
        assertThat(text(ANN)).contains("a");
        assertThat(decide(ANN, Condition.NONE, more)).isInstanceOf(Outcome.Made.class);
        assertThat(text(ANN)).contains("ab");
        assertThat(decide(ANN, Condition.madeOf(0), more)).isEqualTo(new Outcome.Outdated(2));
        assertThat(decide(BOB, Condition.NONE, more)).isEqualTo(new Outcome.BeyondQuota());
        assertThat(decide(BOB, Condition.STANDS, more)).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void whatIsEmptiedStandsNoMore() {
        put(ANN, "a");

        Outcome emptied = edit(ANN, "nothing", Condition.STANDS);

        assertThat(emptied)
                .isInstanceOfSatisfying(
                        Outcome.Made.class, made -> assertThat(made.value()).isEmpty());
        assertThat(text(ANN)).isEmpty();
    }

    @Test
    void aNewsroomGoesWithAllItHasAndMakesNoMore() {
        put(ANN, "a");
        put(BOB, "b");
        RecordKey other = new RecordKey("uses", "ann");

        RecordKey newsroom = new RecordKey("newsrooms", "desk");
        standing.put(newsroom.toString(), new Standing(0, 0, bytes("")));
        Decision decision =
                decision(newsroom, Condition.STANDS, new Change.RemoveNewsroom(List.of(other)));
        commit(decision);

        assertThat(decision.writes())
                .allMatch(write -> write.standing().isEmpty())
                .extracting(Decision.Write::key)
                .containsExactlyInAnyOrder(ANN, BOB, newsroom, other);
        assertThat(decide(ANN, Condition.NONE, Change.Put.of(bytes("a"))))
                .isEqualTo(new Outcome.Nothing());
    }

    @Test
    void whatStandsMayRefuse() {
        put(ANN, "full");

        assertThat(edit(ANN, "b", Condition.STANDS)).isEqualTo(new Outcome.Refused("it is full"));
    }

    private void put(RecordKey key, String text) {
        assertThat(decide(key, Condition.NONE, Change.Put.of(bytes(text))))
                .isInstanceOf(Outcome.Made.class);
    }

    private Outcome edit(RecordKey key, String text, Condition condition) {
        return decide(key, condition, new Change.Make(new Append(text, false)));
    }

    private Outcome decide(RecordKey key, Condition condition, Change.Action action) {
        Decision decision = decision(key, condition, action);
        if (!decision.writes().isEmpty()) {
            commit(decision);
        }
        return decision.outcome();
    }

    private Decision decision(RecordKey key, Condition condition, Change.Action action) {
        Change change = new Change("", "desk", key, Instant.EPOCH, condition, action);
        return DECIDER.decide(change, version + 1, standings);
    }

    private void commit(Decision decision) {
        version++;
        for (Decision.Write write : decision.writes()) {
            write.standing()
                    .ifPresentOrElse(
                            now -> standing.put(write.key().toString(), now),
                            () -> standing.remove(write.key().toString()));
        }
    }

    private Optional<String> text(RecordKey key) {
        return standings.find("desk", key).map(found -> text(found.value()));
    }

    private static Edit.Edited append(Edit edit, RecordKey key, ByteBuffer stands, Instant at) {
        String more = ((Append) edit).text();
        return text(stands).equals("full")
                ? new Edit.Edited.Refused("it is full")
                : more.equals("nothing")
                        ? new Edit.Edited.Gone()
                        : new Edit.Edited.To(bytes(text(stands) + more));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    /** Of one newsroom, which is there as long as it has anything or has had nothing yet. */
    private final class InMemory implements Standings {

        @Override
        public Optional<Standing> find(String newsroom, RecordKey key) {
            return Optional.ofNullable(standing.get(key.toString()));
        }

        @Override
        public boolean isOwned(String newsroom, RecordKey key) {
            return version == 0 || !standing.isEmpty();
        }

        @Override
        public int count(String newsroom, RecordKey kind, int most) {
            return standing.size();
        }

        @Override
        public List<RecordKey> allOf(String newsroom) {
            return List.of(ANN, BOB, new RecordKey("newsrooms", "desk"));
        }
    }
}
