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
import io.twosource.extract.statement.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

    private static final String KILLED = "12 were killed";
    private static final LeastWorth LEAST_WORTH = new LeastWorth(.1, .5);

    private Claim claim = Claim.openedBy(Said.by("Reuters", ASSERTS, KILLED).cited());
    private final List<Notice> notices = new ArrayList<>();

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
    void aHeadlineIsNoSecondSourceForWhatItsArticleSays() {
        enter(Said.by("mayor", ASSERTS, KILLED).in("one").inTitle());
        enter(Said.by("Anna Novak", ASSERTS, KILLED).in("one"));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aHeadlineCountsWhereNobodyInTheTextSaysSo() {
        enter(Said.by("mayor", ASSERTS, KILLED).in("one").inTitle());
        enter(Said.by("Anna Novak", DENIES, KILLED).in("one"));

        assertThat(claim.state().disputed()).isTrue();
    }

    @Test
    void silenceOnWhatNobodyElseSpeaksOfIsNoNews() {
        says("the Ministry", DECLINES);

        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aReasonNamesFiveSourcesAndCountsTheRest() {
        for (int source = 1; source <= 5; source++) {
            says("source " + source, ASSERTS);
        }
        assertThat(notices.getLast().reason()).contains("source 1").doesNotContain("more");
        says("source 6", ASSERTS);
        says("source 7", DENIES);

        assertThat(notices.getLast().reason())
                .contains("6 (source 1; ", "source 5 and 1 more) for", "1 (source 7) against");
    }

    @Test
    void aSecondSourceConfirmsByAssertingIt() {
        says("Reuters", ASSERTS);
        says("AFP", ASSERTS);

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"ASSERTS", "CONFIRMS"})
    void oneSpokesmanInFivePapersConfirmsOnce(Stance again) {
        says("Reuters", ASSERTS);
        for (int paper = 1; paper <= 5; paper++) {
            enter(Said.by("Peskov", paper == 1 ? CONFIRMS : again, KILLED).in("paper " + paper));
        }

        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.CONFIRMED, 2, 0, 6));
    }

    @Test
    void outletsWithOneWireCopyAreOneSource() {
        enter(Said.by("", ASSERTS, KILLED).in("one").copiedFrom("wire"));
        enter(Said.by("", ASSERTS, KILLED).in("two").copiedFrom("wire"));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void whoeverPrintsAnotherOutletsTextIsNoSourceBesideIt() {
        Said first = Said.by("", ASSERTS, KILLED).in("one");
        enter(first);
        enter(Said.by("", ASSERTS, KILLED).in("two").copiedFrom(first.source()));
        enter(Said.by("", ASSERTS, KILLED).in("three").copiedFrom(first.source()));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aFullNameAndASurnameInAnotherPaperAreOneSource() {
        enter(Said.by("Dmitry Peskov", ASSERTS, KILLED).in("one"));
        enter(Said.by("Peskov", CONFIRMS, KILLED).in("two"));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void aSurnameThatTwoBearIsNeitherOfThem() {
        enter(Said.by("Boris Johnson", ASSERTS, KILLED).in("one"));
        enter(Said.by("Mike Johnson", ASSERTS, KILLED).in("two"));
        enter(Said.by("Johnson", ASSERTS, KILLED).in("three"));

        assertThat(claim.state().sourcesFor()).isEqualTo(3);
    }

    @Test
    void whatOneArticleKnowsOfASpeakerHoldsForAll() {
        enter(Said.by("Dmitry Peskov", ASSERTS, KILLED).in("one"));
        enter(Said.by("Kremlin", ASSERTS, KILLED).in("two"));
        assertThat(claim.state().sourcesFor()).isEqualTo(2);

        enter(Said.by("Dmitry Peskov", CONFIRMS, KILLED).in("three").identifiedAs("kremlin"));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
        assertThat(kinds()).containsExactly(REPORTED, CONFIRMED);
    }

    @Test
    void anOutletThatRepeatsANamedSpeakerIsNoSource() {
        enter(Said.by("", ASSERTS, KILLED).in("one"));
        enter(Said.by("Peskov", ASSERTS, KILLED).in("one"));
        enter(Said.by("Peskov", ASSERTS, KILLED).in("two"));
        enter(Said.by("", ASSERTS, KILLED).in("two"));

        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 4));
        assertThat(kinds()).containsExactly(REPORTED);
    }

    @Test
    void anOutletThatAnotherQuotesIsOneSource() {
        enter(Said.by("", ASSERTS, KILLED).in("one"));
        enter(Said.by("Outlet of one", ASSERTS, KILLED).in("two"));

        assertThat(claim.state().sourcesFor()).isEqualTo(1);
    }

    @Test
    void aNoticeSaysWhoWasCountedAndWhoWasNot() {
        enter(Said.by("", ASSERTS, KILLED).in("one"));
        enter(Said.by("Peskov", ASSERTS, KILLED).in("one"));
        enter(Said.by("Dmitry Peskov", ASSERTS, KILLED).in("two"));
        enter(Said.by("the ministry", DENIES, KILLED).in("three"));

        assertThat(notices.getLast().reason())
                .contains("1 (Dmitry Peskov, also as Peskov) for")
                .contains("1 (the ministry) against")
                .endsWith("; not counted, as they only repeat: outlet of one.");
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

    private void says(String speaker, Stance stance) {
        enter(Said.by(speaker, stance, KILLED).in("article of " + speaker));
    }

    private void enter(Said said) {
        enter(said, 1);
    }

    private void enter(Said said, double worth) {
        Citation plain = said.cited();
        Citation citation =
                Citation.of(plain.article(), plain.statement().judged(1, worth), plain.knownAt());
        TimelineEntry entry = Sides.place(citation, Holding.NONE);
        take(Ledger.enter(claim, entry, citation.knownAt(), LEAST_WORTH));
    }

    private void replace(ArticleSource now, Set<String> stillSaid) {
        take(
                Ledger.replace(
                        claim,
                        now,
                        stillSaid,
                        Instant.parse("2026-04-02T00:00:00Z"),
                        this::kindsRaisedBy));
    }

    private void take(Entered entered) {
        claim = entered.claim();
        notices.addAll(entered.notices());
    }

    private List<NoticeKind> kindsRaisedBy(String statementId) {
        return notices.stream()
                .filter(notice -> notice.cause().statementId().equals(statementId))
                .flatMap(notice -> notice.kinds().stream())
                .toList();
    }

    private List<NoticeKind> kinds() {
        return notices.stream().map(Notice::kind).toList();
    }
}
