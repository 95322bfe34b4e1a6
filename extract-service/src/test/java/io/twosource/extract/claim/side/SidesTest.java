package io.twosource.extract.claim.side;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.claim.Side.NEITHER;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.Side;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.statement.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Relation AGREES = new Relation(.8, .1, 0);
    private static final Relation CONFLICTS = new Relation(.1, .8, 0);
    private static final Relation UNPLAIN = new Relation(.45, .4, 0);

    @Test
    void whoOpensAClaimStandsByItsStance() {
        assertThat(place(ASSERTS).side()).isEqualTo(FOR);
        assertThat(place(CONFIRMS).side()).isEqualTo(FOR);
        assertThat(place(DENIES).side()).isEqualTo(AGAINST);
    }

    @Test
    void decliningDoubtingAndTakingBackAreNeither() {
        for (Stance stance : List.of(DECLINES, DOUBTS, RETRACTS)) {
            assertThat(place(stance).side()).isEqualTo(NEITHER);
            assertThat(place(stance, held("one", FOR, AGREES)).side()).isEqualTo(NEITHER);
        }
    }

    @Test
    void whoAgreesStandsOnTheSameSide() {
        assertThat(place(ASSERTS, held("one", FOR, AGREES)).side()).isEqualTo(FOR);
        assertThat(place(DENIES, held("one", AGAINST, AGREES)).side()).isEqualTo(AGAINST);
    }

    @Test
    void whoConflictsStandsOnTheOtherSideWhateverItsStance() {
        assertThat(place(ASSERTS, held("one", FOR, CONFLICTS)).side()).isEqualTo(AGAINST);
        assertThat(place(DENIES, held("one", AGAINST, CONFLICTS)).side()).isEqualTo(FOR);
    }

    @Test
    void whatIsNotPlainTakesNoSide() {
        assertThat(place(ASSERTS, held("one", FOR, UNPLAIN)).side()).isEqualTo(NEITHER);
        assertThat(place(ASSERTS, held("one", FOR, AGREES), held("two", AGAINST, AGREES)).side())
                .isEqualTo(NEITHER);
    }

    @Test
    void whoTakesNoSideSaysNothingOfOthers() {
        TimelineEntry entry =
                place(ASSERTS, held("one", FOR, AGREES), held("two", NEITHER, CONFLICTS));

        assertThat(entry.side()).isEqualTo(FOR);
    }

    @Test
    void whereNobodyTakesASideAStatementStandsByItsStance() {
        assertThat(place(ASSERTS, held("one", NEITHER, UNPLAIN)).side()).isEqualTo(FOR);
        assertThat(place(DENIES, held("one", NEITHER, UNPLAIN)).side()).isEqualTo(AGAINST);
    }

    @Test
    void anEntryTellsWhatItWasHeldAgainstAndHowSureItIs() {
        TimelineEntry entry =
                place(ASSERTS, held("one", FOR, new Relation(.5, 0, .1)), held("two", FOR, AGREES));

        assertThat(entry.heldAgainst()).contains("two");
        assertThat(entry.confidence()).isEqualTo(.75, offset(1e-9));
        assertThat(entry.sideConfidence()).isBetween(.8, 1.0);
        assertThat(entry.reason())
                .isEqualTo("says so: \"ASSERTS\"; agrees with an earlier statement");
    }

    @Test
    void whoOpensAClaimWasHeldAgainstNothing() {
        assertThat(place(ASSERTS).heldAgainst()).isEmpty();
        assertThat(place(ASSERTS).confidence()).isEqualTo(1);
    }

    private static Held held(String statementId, Side side, Relation relation) {
        return new Held(statementId, side, relation);
    }

    private static TimelineEntry place(Stance stance, Held... held) {
        return Sides.place(
                Said.by("AFP", stance, "the troops left").cited(), new Holding(List.of(held)));
    }
}
