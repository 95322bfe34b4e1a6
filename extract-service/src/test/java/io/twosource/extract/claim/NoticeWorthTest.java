package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changes a claim is told when an editor would want it. */
class NoticeWorthTest {

    private static final String KILLED = "12 were killed";
    private static final LeastWorth LEAST = new LeastWorth(0, .5, LeastWorth.TOLD);

    @Test
    void tellsWhatIsSurelyOnTheMatterAndWorthSomething() {
        assertThat(toldOf(entry(.95, .9), claim(.9))).containsExactly(NoticeKind.CONFIRMED);
    }

    @Test
    void countsWithoutTellingWhatMayBeOnAnotherMatter() {
        Entered entered = entered(entry(.5, .6), claim(.9));

        assertThat(entered.notices()).isEmpty();
        assertThat(entered.claim().state().sourcesFor()).isEqualTo(2);
    }

    @Test
    void countsWithoutTellingWhatIsWorthNothing() {
        assertThat(toldOf(entry(.7, .02), claim(.9))).isEmpty();
    }

    @Test
    void tellsThatAClaimIsReportedWhereWhatElseItChangesIsNotWorthIt() {
        assertThat(toldOf(entry(.5, .55), claim(.1))).containsExactly(NoticeKind.REPORTED);
    }

    @Test
    void reportsAClaimThatIsFirstHeardOfByADenialNotWorthTelling() {
        Said said = Said.by("The ministry", DENIES, KILLED).in("another article");
        TimelineEntry denial =
                new TimelineEntry(
                        worth(said, .55), Side.AGAINST, "denies", .4, .5, Optional.of("opener"));

        assertThat(toldOf(denial, claim(.1))).containsExactly(NoticeKind.REPORTED);
    }

    private static List<NoticeKind> toldOf(TimelineEntry entry, Claim claim) {
        return entered(entry, claim).notices().stream().flatMap(n -> n.kinds().stream()).toList();
    }

    private static Entered entered(TimelineEntry entry, Claim claim) {
        return Ledger.enter(claim, entry, entry.citation().knownAt(), LEAST);
    }

    private static Claim claim(double worth) {
        Citation opener = worth(Said.by("Reuters", ASSERTS, KILLED), worth);
        return Claim.openedBy(opener)
                .with(new TimelineEntry(opener, Side.FOR, "asserts", 1, 1, Optional.empty()));
    }

    private static TimelineEntry entry(double confidence, double worth) {
        Said said = Said.by("The ministry", CONFIRMS, KILLED).in("another article");
        return new TimelineEntry(
                worth(said, worth), Side.FOR, "confirms", confidence, .8, Optional.of("opener"));
    }

    private static Citation worth(Said said, double worth) {
        Citation plain = said.cited();
        Statement statement = plain.statement().judged(1, worth);
        return Citation.of(plain.article(), statement, plain.knownAt());
    }
}
