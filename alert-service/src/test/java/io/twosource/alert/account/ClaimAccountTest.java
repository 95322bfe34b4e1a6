package io.twosource.alert.account;

import static io.twosource.alert.account.NotCounted.Reason.BOTH_SIDES_IN_ONE_ARTICLE;
import static io.twosource.alert.account.NotCounted.Reason.CHANGED_SIDE;
import static io.twosource.alert.account.NotCounted.Reason.COPY;
import static io.twosource.alert.account.NotCounted.Reason.NO_SIDE;
import static io.twosource.alert.account.NotCounted.Reason.REPEATS;
import static io.twosource.alert.account.NotCounted.Reason.SAME_SOURCE;
import static io.twosource.alert.account.NotCounted.Reason.TAKEN_BACK;
import static io.twosource.alert.account.NotCounted.Reason.WITHDRAWN;
import static io.twosource.alert.account.Timeline.NOON;
import static io.twosource.alert.notice.Side.AGAINST;
import static io.twosource.alert.notice.Side.FOR;
import static io.twosource.alert.notice.Side.NEITHER;
import static io.twosource.alert.notice.Stance.ASSERTS;
import static io.twosource.alert.notice.Stance.CONFIRMS;
import static io.twosource.alert.notice.Stance.DECLINES;
import static io.twosource.alert.notice.Stance.DENIES;
import static io.twosource.alert.notice.Stance.DOUBTS;
import static io.twosource.alert.notice.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both sides of a claim, by independent source. */
class ClaimAccountTest {

    private final Timeline timeline = new Timeline();

    @Test
    void oneSpokesmanInThreePapersIsOneSource() {
        timeline.says("Dmitry Peskov", ASSERTS, FOR).in("JAMnews", 1);
        timeline.says("Dmitry Peskov", CONFIRMS, FOR).in("News.am", 2);
        timeline.says("Dmitry Peskov", CONFIRMS, FOR).in("APA", 3);

        Position only = only(Stand.FOR);
        assertThat(only.outlets()).containsExactly("JAMnews", "News.am", "APA");
        assertThat(only.since()).isEqualTo(NOON.plusSeconds(3600));
        assertThat(only.latest().said().article().outlet()).isEqualTo("APA");
        assertThat(reasons()).containsExactly(SAME_SOURCE, SAME_SOURCE);
        assertThat(timeline.account().state()).isEqualTo(state(ClaimStatus.REPORTED, 1, 0, 3));
    }

    @Test
    void anOfficeAndWhoHoldsItAreOneSourceOnceAnArticleKnowsBoth() {
        timeline.says("the Kremlin", ASSERTS, FOR).known("kremlin").in("JAMnews", 1);
        timeline.says("Peskov", CONFIRMS, FOR).in("News.am", 2);
        assertThat(timeline.account().on(Stand.FOR)).hasSize(2);

        timeline.says("Dmitry Peskov", CONFIRMS, FOR).known("kremlin").in("APA", 3);

        assertThat(only(Stand.FOR).name()).isEqualTo("Dmitry Peskov");
        assertThat(only(Stand.FOR).otherNames()).containsExactly("the Kremlin", "Peskov");
        assertThat(sentences())
                .contains("Dmitry Peskov, also as the Kremlin; Peskov: counted as one source.");
    }

    @Test
    void outletsThatPrintOneWireCopyAreOneSource() {
        timeline.tells(ASSERTS, FOR).copied("Reuters").in("Reuters", 1);
        timeline.tells(ASSERTS, FOR).copied("Reuters").in("The Daily", 2);

        assertThat(only(Stand.FOR).outlets()).containsExactly("Reuters", "The Daily");
        assertThat(timeline.account().notCounted()).hasSize(1);
        assertThat(timeline.account().state().sourcesFor()).isEqualTo(1);
    }

    @Test
    void whoTellsInTheSameSentenceWhatAnotherSaysIsTheSameSource() {
        timeline.says("the suspect", ASSERTS, FOR).cue("told").article("a").in("JAMnews", 1);
        timeline.says("a source", ASSERTS, FOR).cue("said").article("a").in("JAMnews", 1);

        assertThat(only(Stand.FOR).otherNames()).hasSize(1);
        assertThat(reasons()).containsExactly(SAME_SOURCE);
    }

    @Test
    void anOutletThatRepeatsWhomItNamesIsNoSource() {
        timeline.tells(ASSERTS, FOR).article("a").in("JAMnews", 1);
        timeline.says("the mayor", CONFIRMS, FOR).article("a").in("JAMnews", 1);

        assertThat(only(Stand.FOR).name()).isEqualTo("the mayor");
        assertThat(reasons()).containsExactly(REPEATS);
        assertThat(timeline.account().repeating(only(Stand.FOR)))
                .extracting(NotCounted::repeats)
                .containsExactly(Optional.of("the mayor"));
    }

    @Test
    void soIsWhoPrintsItsCopy() {
        timeline.says("the mayor", CONFIRMS, FOR).copied("Reuters").in("Reuters", 1);
        timeline.tells(ASSERTS, FOR).copied("Reuters").in("The Daily", 2);

        assertThat(only(Stand.FOR).name()).isEqualTo("the mayor");
        assertThat(reasons()).containsExactly(COPY);
    }

    @Test
    void aHeadlineHasItFromTheTextBelow() {
        timeline.says("mayor", CONFIRMS, FOR).inTitle().article("a").in("JAMnews", 1);
        timeline.says("Anna Novak", CONFIRMS, FOR).article("a").in("JAMnews", 1);

        assertThat(only(Stand.FOR).otherNames()).containsExactly("mayor");
    }

    @Test
    void whoChangedSideHasBothDates() {
        timeline.says("the mayor", ASSERTS, FOR).in("JAMnews", 1);
        timeline.says("the mayor", ASSERTS, FOR).in("JAMnews", 2);
        timeline.says("the mayor", DENIES, AGAINST).in("JAMnews", 5);

        assertThat(only(Stand.AGAINST).change())
                .hasValue(
                        new Position.Change(
                                FOR, AGAINST, NOON.plusSeconds(3600), NOON.plusSeconds(18_000)));
        assertThat(only(Stand.AGAINST).since()).isEqualTo(NOON.plusSeconds(18_000));
        assertThat(reasons()).containsExactly(CHANGED_SIDE, CHANGED_SIDE);
        assertThat(timeline.account().state()).isEqualTo(state(ClaimStatus.DENIED, 0, 1, 3));
    }

    @Test
    void whoIsOnBothSidesInOneArticleStandsWhereItStoodFirst() {
        timeline.says("the mayor", ASSERTS, FOR).inTitle().article("a").in("JAMnews", 1);
        timeline.says("the mayor", DENIES, AGAINST).article("a").in("JAMnews", 1);

        assertThat(only(Stand.FOR).change()).isEmpty();
        assertThat(reasons()).containsExactly(BOTH_SIDES_IN_ONE_ARTICLE);
    }

    @Test
    void whoDeclinesOrDoubtsStandsOnNoSide() {
        timeline.says("the mayor", DECLINES, NEITHER).in("JAMnews", 1);
        timeline.says("the police", DOUBTS, NEITHER).in("JAMnews", 2);

        assertThat(only(Stand.DECLINED).name()).isEqualTo("the mayor");
        assertThat(only(Stand.DOUBTS).name()).isEqualTo("the police");
        assertThat(timeline.account().undecided()).hasSize(2);
        assertThat(reasons()).containsExactly(NO_SIDE, NO_SIDE);
        assertThat(sentences()).contains("Nobody has taken a side.");
    }

    @Test
    void whoLaterDeclinesStandsWhereItStood() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the mayor", DECLINES, NEITHER).in("JAMnews", 2);

        assertThat(only(Stand.FOR).latest().said().stance()).isEqualTo(CONFIRMS);
    }

    @Test
    void whoTakesItBackStandsNowhere() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the mayor", RETRACTS, NEITHER).in("JAMnews", 2);

        assertThat(only(Stand.TAKEN_BACK).name()).isEqualTo("the mayor");
        assertThat(reasons()).containsExactly(TAKEN_BACK, NO_SIDE);
        assertThat(timeline.account().state().sourcesFor()).isZero();
    }

    @Test
    void asOfATimeOnlyWhatWasKnownCounts() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 3);

        assertThat(timeline.account().state().status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(timeline.asOf(2).state()).isEqualTo(state(ClaimStatus.REPORTED, 1, 0, 1));
        assertThat(timeline.asOf(0).timeline()).isEmpty();
    }

    @Test
    void whatWasWithdrawnCountsUntilThenAndIsToldSince() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 2);
        timeline.withdraw(4);

        assertThat(timeline.account().state()).isEqualTo(state(ClaimStatus.DENIED, 0, 1, 1));
        assertThat(reasons()).containsExactly(WITHDRAWN);
        assertThat(timeline.asOf(3).state()).isEqualTo(state(ClaimStatus.DISPUTED, 1, 1, 2));
        assertThat(timeline.asOf(3).notCounted()).isEmpty();
        assertThat(timeline.asOf(4).state()).isEqualTo(state(ClaimStatus.DENIED, 0, 1, 1));
    }

    @Test
    void itSaysWhatIsMissing() {
        timeline.says("Anna Novak", CONFIRMS, FOR).in("JAMnews", 1);
        assertThat(sentences())
                .contains(
                        "No official voice: nobody who is counted is named with an office or an"
                                + " organisation.",
                        "No second source is for it.",
                        "Karabakh is named in what is said, and is not heard here.");

        timeline.says("the government of Karabakh", CONFIRMS, FOR).of("Karabakh").in("APA", 2);

        assertThat(Explanation.of(timeline.account()).missing()).isEmpty();
    }

    @Test
    void itSaysWhatWasCounted() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 3);
        timeline.says("the police", DENIES, AGAINST).in("APA", 4);

        assertThat(Explanation.of(timeline.account()).reason())
                .isEqualTo(
                        "Disputed: 1 independent source (the mayor) is for it, 1 independent source"
                                + " (the police) is against it.");
        assertThat(Explanation.of(timeline.account()).notCounted())
                .containsExactly(
                        "Not counted, as its source is counted once already: 1 statement.");
    }

    private Position only(Stand stand) {
        List<Position> on = timeline.account().on(stand);
        assertThat(on).hasSize(1);
        return on.getFirst();
    }

    private List<NotCounted.Reason> reasons() {
        return timeline.account().notCounted().stream().map(NotCounted::reason).toList();
    }

    private List<String> sentences() {
        return Explanation.of(timeline.account()).sentences();
    }

    private static ClaimState state(
            ClaimStatus status, int sourcesFor, int sourcesAgainst, int statements) {
        return new ClaimState(status, sourcesFor, sourcesAgainst, statements);
    }
}
