package io.twosource.extract.claim;

import static io.twosource.extract.claim.NoticeKind.CONFIRMED;
import static io.twosource.extract.claim.NoticeKind.DECLINED;
import static io.twosource.extract.claim.NoticeKind.DENIED;
import static io.twosource.extract.claim.NoticeKind.DISPUTED;
import static io.twosource.extract.claim.NoticeKind.REPORTED;
import static io.twosource.extract.claim.NoticeKind.REVERSED;
import static io.twosource.extract.claim.NoticeKind.WITHDRAWN;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.pair.Relation;
import io.twosource.extract.claim.side.Held;
import io.twosource.extract.claim.side.Holding;
import io.twosource.extract.claim.side.Sides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest extends LedgerScenario {
    @Test
    void aClaimAppearsOnce() {
        says("Reuters", ASSERTS);

        assertThat(kinds()).containsExactly(REPORTED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 1));
    }

    @Test
    void aClaimIsReportedOnceItIsWorthIt() {
        enter(Said.by("a blogger", ASSERTS, KILLED), .2);
        assertThat(kinds()).isEmpty();

        enter(Said.by("Reuters", ASSERTS, KILLED).in("r1"), .8);
        assertThat(kinds()).containsExactly(CONFIRMED);
        assertThat(notices.getFirst().also()).containsExactly(REPORTED);

        enter(Said.by("AFP", ASSERTS, KILLED).in("a1"), .9);
        assertThat(kinds()).containsExactly(CONFIRMED);
    }

    @Test
    void aSingleConfirmationIsToldAndLeavesTheClaimReported() {
        says("the ministry", CONFIRMS);

        assertThat(kinds()).containsExactly(CONFIRMED);
        assertThat(notices.getFirst().also()).containsExactly(REPORTED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 1));
    }

    @Test
    void aClaimThatIsFirstHeardOfByItsDenialIsNotReported() {
        says("the ministry", DENIES);

        assertThat(notices.getFirst().kinds()).containsExactly(DENIED);
    }

    @Test
    void silenceOnWhatNobodyElseSpeaksOfIsNoNews() {
        says("the Ministry", DECLINES);

        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aSecondSourceConfirmsByAssertingIt() {
        says("Reuters", ASSERTS);
        says("AFP", ASSERTS);

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @Test
    void whatTwoSayInOneArticleConfirmsNothingUntilAnotherArticleSaysSo() {
        enter(Said.by("Reuters", ASSERTS, KILLED).in("morning"));
        enter(Said.by("a resident", ASSERTS, KILLED).in("morning"));
        assertThat(kinds()).containsExactly(REPORTED);

        enter(Said.by("AFP", ASSERTS, KILLED).in("noon"));
        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);

        enter(Said.by("dpa", ASSERTS, KILLED).in("evening"));
        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @Test
    void whoRepeatsItselfElsewhereDoesNotKeepTheNextFromConfirming() {
        enter(Said.by("Reuters", ASSERTS, KILLED).in("morning"));
        enter(Said.by("a resident", ASSERTS, KILLED).in("morning"));
        enter(Said.by("Reuters", ASSERTS, KILLED).in("noon"));
        enter(Said.by("AFP", ASSERTS, KILLED).in("evening"));

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @Test
    void whoConfirmsInSoManyWordsDoesSoInTheSameArticleToo() {
        enter(Said.by("Reuters", ASSERTS, KILLED).in("morning"));
        enter(Said.by("the ministry", CONFIRMS, KILLED).in("morning"));

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @Test
    void aDenialDisputesAnAssertion() {
        says("Reuters", ASSERTS);
        says("the ministry", DENIES);

        assertThat(kinds()).containsExactly(REPORTED, DISPUTED);
        assertThat(notices.getLast().also()).containsExactly(DENIED);
        assertThat(notices.getLast().opposite().orElseThrow().source()).isEqualTo("reuters");
        assertThat(notices.getLast().before().status()).isEqualTo(ClaimStatus.REPORTED);
        assertThat(notices.getLast().after().status()).isEqualTo(ClaimStatus.DISPUTED);
    }

    @Test
    void aDisputeIsNewsOnce() {
        says("Reuters", ASSERTS);
        says("the ministry", DENIES);
        says("AFP", ASSERTS);
        says("the army", DENIES);

        assertThat(kinds()).containsExactly(REPORTED, DISPUTED, CONFIRMED, DENIED);
    }

    @Test
    void neitherSilenceNorDoubtDisputes() {
        says("Reuters", ASSERTS);
        says("the Ministry", DECLINES);
        says("an analyst", DOUBTS);

        assertThat(kinds()).containsExactly(REPORTED, DECLINED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 3));
    }

    @Test
    void silenceOfNobodyInParticularIsNoNews() {
        says("Reuters", ASSERTS);
        says("residents", DECLINES);

        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void whoHasSpokenAndThenIsSilentStillStandsWhereItStood() {
        says("the Ministry", CONFIRMS);
        enter(Said.by("the Ministry", DECLINES, KILLED).on(2));

        assertThat(kinds()).containsExactly(CONFIRMED);
        assertThat(claim.state().sourcesFor()).isEqualTo(1);
    }

    @Test
    void whoChangesSideCountsOnlyWhereItStandsNow() {
        says("the ministry", DENIES);
        enter(Said.by("the ministry", CONFIRMS, KILLED).in("later").on(2));

        assertThat(kinds()).containsExactly(DENIED, REVERSED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 2));
    }

    @Test
    void nobodyChangesSideWithinOneArticle() {
        says("the ministry", DENIES);
        says("the ministry", ASSERTS);

        assertThat(kinds()).containsExactly(DENIED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.DENIED, 0, 1, 2));
    }

    @Test
    void whoTakesBackItsWordsStandsNowhere() {
        says("Reuters", ASSERTS);
        enter(Said.by("Reuters", RETRACTS, KILLED).in("later").on(2));

        assertThat(kinds()).containsExactly(REPORTED, REVERSED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 0, 0, 2));
    }

    @Test
    void whoTakesBackWhatWeHaveNotReadHasChangedSide() {
        says("Reuters", ASSERTS);
        enter(Said.by("the prosecutor", RETRACTS, KILLED).in("later"));
        enter(Said.by("the prosecutor", RETRACTS, KILLED).in("later still"));

        assertThat(kinds()).containsExactly(REPORTED, REVERSED);
        assertThat(claim.state().sourcesFor()).isEqualTo(1);
    }

    @Test
    void whatNobodyInParticularTakesBackIsNoNews() {
        says("Reuters", ASSERTS);
        enter(Said.by("", RETRACTS, KILLED).in("later"));

        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aLateArticleIsPlacedByItsOwnTime() {
        enter(Said.by("the ministry", CONFIRMS, KILLED).in("today").on(9));
        enter(Said.by("the ministry", DENIES, KILLED).in("yesterday").on(8));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(CONFIRMED);
    }

    @Test
    void whatIsGoneIsWorkedOutAnew() {
        says("Reuters", ASSERTS);
        enter(Said.by("the ministry", DENIES, KILLED).in("wrong"));
        replace(Said.by("", ASSERTS, "").in("wrong").version(2).source(), Set.of());

        assertThat(kinds()).containsExactly(REPORTED, DISPUTED, WITHDRAWN);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 1));
        assertThat(notices.getLast().before().status()).isEqualTo(ClaimStatus.DISPUTED);
    }

    @Test
    void aWithdrawalSaysWhatWasToldOfIt() {
        says("Reuters", ASSERTS);
        enter(Said.by("the ministry", DENIES, KILLED).in("wrong"));
        replace(Said.by("", ASSERTS, "").in("wrong").version(2).source(), Set.of());

        assertThat(notices.getLast().told()).containsExactly(DISPUTED, DENIED);
    }

    @Test
    void aWithdrawalIsWorthAsMuchAsTheBestOfWhatIsGone() {
        enter(Said.by("a neighbour", ASSERTS, KILLED).in("wrong"), .2);
        enter(Said.by("the ministry", CONFIRMS, KILLED).in("wrong"), .9);
        replace(Said.by("", ASSERTS, "").in("wrong").version(2).source(), Set.of());

        assertThat(notices.getLast().cause().citation().statement().worth()).isEqualTo(.9);
    }

    @Test
    void whatACorrectionSaysInOtherWordsIsNoNews() {
        says("Reuters", ASSERTS);
        enter(Said.by("APA", CONFIRMS, KILLED).in("edited"));
        int told = notices.size();

        enter(Said.by("APA", CONFIRMS, "Twelve were killed").in("edited").version(2));
        replace(Said.by("", ASSERTS, "").in("edited").version(2).source(), Set.of());

        assertThat(notices).hasSize(told);
        assertThat(claim.state().sourcesFor()).isEqualTo(2);
        assertThat(claim.timeline()).hasSize(2);
    }

    @Test
    void whatACorrectionTurnsRoundIsADenialAndNoChangeOfMind() {
        says("Reuters", ASSERTS);
        enter(Said.by("APA", CONFIRMS, KILLED).in("edited"));

        enter(Said.by("APA", DENIES, KILLED).in("edited").version(2));
        replace(Said.by("", ASSERTS, "").in("edited").version(2).source(), Set.of());

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED, DISPUTED, WITHDRAWN);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.DISPUTED, 1, 1, 2));
    }

    @Test
    void whatStillStandsIsNoNews() {
        Said said = Said.by("Reuters", ASSERTS, KILLED);
        enter(said);
        replace(said.version(2).source(), Set.of(said.cited().statementId()));
        enter(said.version(2));

        assertThat(kinds()).containsExactly(REPORTED);
        assertThat(claim.timeline().getFirst().citation().article().version()).isEqualTo(2);
    }

    @Test
    void aStatementStandsWhereItStoodWhenACorrectionLeavesIt() {
        Said said = Said.by("Reuters", ASSERTS, KILLED);
        enter(said);
        Held other = new Held("another", Side.FOR, new Relation(0, .9, 0));
        Holding conflicting = new Holding(List.of(other));
        Citation again = said.version(2).cited();
        take(Ledger.enter(claim, Sides.place(again, conflicting), again.knownAt(), LEAST_WORTH));

        assertThat(claim.timeline().getFirst().side()).isEqualTo(Side.FOR);
        assertThat(claim.timeline().getFirst().citation().article().version()).isEqualTo(2);
    }

    @Test
    void theLedgerDependsOnTheSetOfItsStatementsOnly() {
        List<Said> all = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            all.add(Said.by("Reuters", ASSERTS, KILLED).in("r" + day).on(day));
            all.add(
                    Said.by("the ministry", day % 2 == 0 ? DENIES : CONFIRMS, KILLED)
                            .in("m" + day)
                            .on(day));
            all.add(Said.by("AFP", day == 4 ? RETRACTS : ASSERTS, KILLED).in("a" + day).on(day));
        }
        Claim empty = claim;
        all.forEach(this::enter);
        Claim inOrder = claim;
        for (int seed = 0; seed < 50; seed++) {
            claim = empty;
            Collections.shuffle(all, new Random(seed));
            all.forEach(this::enter);
            assertThat(claim).isEqualTo(inOrder);
        }
    }
}
