package io.twosource.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.twosource.extract.article.Article;
import io.twosource.extract.article.Article.Status;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.ClaimStatus;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.NoticeTimes;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.pair.FakeRelations;
import io.twosource.extract.statement.Span;
import io.twosource.platform.trace.Traces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** With one cell, where a statement's first is its last, and with as many as there can be. */
@ParameterizedClass
@ValueSource(ints = {1, 8})
class ExtractTopologyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LEFT = "the peacekeepers have left the monastery";

    private final int cells;
    private final DrivenStream stream;

    ExtractTopologyTest(int cells) {
        this.cells = cells;
        stream = new DrivenStream(new FakeLanguage(), new FakeRelations(), cells);
    }

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void statementsOfSeveralArticlesMeetInOneClaim() {
        post("one", "APA ASSERTS: " + LEFT);
        post("two", "News.am CONFIRMS: " + LEFT);

        assertThat(stream.claims()).hasSize(1);
        assertThat(stream.claims().getFirst().state().sourcesFor()).isEqualTo(2);
        assertThat(kinds()).containsExactly(NoticeKind.REPORTED, NoticeKind.CONFIRMED);
    }

    @Test
    void whatIsSomethingElseOpensAnotherClaim() {
        post("one", "APA ASSERTS: " + LEFT);
        post("two", "The bank CONFIRMS: it will cut three thousand jobs next year");

        assertThat(stream.claims()).hasSize(2);
    }

    @Test
    void aStatementOfLittleWorthOpensNoClaim() {
        post("one", FakeLanguage.GOSSIP + " ASSERTS: " + LEFT);

        assertThat(stream.claims()).isEmpty();
        assertThat(kinds()).isEmpty();
        assertThat(stream.statements().getFirst().statements()).hasSize(1);
        assertThat(stream.registry().get("twosource.statements.without-claim").counter().count())
                .isEqualTo(1);
    }

    @Test
    void aStatementOfLittleWorthJoinsAClaimThatIsThere() {
        post("one", "APA ASSERTS: " + LEFT);
        post("two", FakeLanguage.GOSSIP + " DENIES: " + LEFT);

        assertThat(stream.claims()).hasSize(1);
        assertThat(stream.claims().getFirst().timeline())
                .extracting(entry -> entry.citation().statement().worth())
                .containsExactly(1.0, .01);
    }

    @Test
    void aClaimThatIsWorthItIsOpenedAfterAStatementThatWasNot() {
        post("one", FakeLanguage.GOSSIP + " ASSERTS: " + LEFT);
        post("two", "APA ASSERTS: " + LEFT);

        assertThat(kinds()).containsExactly(NoticeKind.REPORTED);
        assertThat(stream.claims().getFirst().timeline()).hasSize(1);
    }

    @Test
    void whatAFeedIsAboutGoesAlongToItsNotices() {
        stream.post(
                new Article(
                        "one",
                        1,
                        Status.USABLE,
                        "JAMnews",
                        "urn:one",
                        "A title",
                        "APA ASSERTS: " + LEFT,
                        NOON,
                        Optional.empty(),
                        NOON,
                        Optional.empty(),
                        List.of("South Caucasus")));

        assertThat(stream.notices().getFirst().cause().citation().article().subjects())
                .containsExactly("South Caucasus");
    }

    @Test
    void howMuchWasLeftUnreadIsToldWithWhatWasRead() {
        post("one", "APA ASSERTS: " + LEFT + "\n" + FakeLanguage.TOO_LONG);

        assertThat(stream.statements().getFirst().unread()).isEqualTo(3);
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        post("one", "APA ASSERTS: " + LEFT);
        List<Claim> before = stream.claims();
        post("one", "APA ASSERTS: " + LEFT);

        assertThat(stream.claims()).isEqualTo(before);
        assertThat(kinds()).containsExactly(NoticeKind.REPORTED);
    }

    @Test
    void aStatementThatACorrectionLeavesUntouchedRaisesNothing() {
        post("one", "APA ASSERTS: " + LEFT);
        post("one", 2, Status.CORRECTED, "A word before.\nAPA ASSERTS: " + LEFT);

        assertThat(kinds()).containsExactly(NoticeKind.REPORTED);
        TimelineEntry entry = stream.claims().getFirst().timeline().getFirst();
        assertThat(entry.citation().article().version()).isEqualTo(2);
        assertThat(entry.citation().statement().evidence().start())
                .isEqualTo("A word before.\n".length());
        assertThat(entry.citation().knownAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void whatACorrectionTakesBackLeavesItsClaim() {
        post("one", "APA ASSERTS: " + LEFT);
        post("two", "Moscow DENIES: " + LEFT);
        post("two", 2, Status.CORRECTED, "Nobody said anything.");

        assertThat(kinds()).endsWith(NoticeKind.WITHDRAWN);
        assertThat(stream.claims().getFirst().state().status()).isEqualTo(ClaimStatus.REPORTED);
    }

    @Test
    void whatACorrectionSaysInOtherWordsTakesThePlaceOfTheOld() {
        post("one", "APA ASSERTS: " + LEFT);
        post("one", 2, Status.CORRECTED, "APA CONFIRMS: " + LEFT);

        assertThat(kinds()).doesNotContain(NoticeKind.REVERSED);
        assertThat(stream.claims()).hasSize(1);
        assertThat(stream.claims().getFirst().timeline()).hasSize(1);
        assertThat(stream.claims().getFirst().state().sourcesFor()).isEqualTo(1);
    }

    @Test
    void aWithdrawnArticleSaysNothingAnyMore() {
        post("one", "APA ASSERTS: " + LEFT);
        post("one", 2, Status.WITHDRAWN, "APA ASSERTS: " + LEFT);

        assertThat(stream.claims().getFirst().timeline()).isEmpty();
        assertThat(stream.claims().getFirst().state().status()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(stream.statements().getLast().statements()).isEmpty();
    }

    @Test
    void aStatementThatComesBackRaisesANoticeOfItsOwn() {
        post("one", "APA ASSERTS: " + LEFT);
        post("one", 2, Status.CORRECTED, "Nothing.");
        post("one", 3, Status.CORRECTED, "APA ASSERTS: " + LEFT);

        assertThat(stream.claims()).hasSize(1);
        assertThat(stream.notices()).extracting(Notice::noticeId).doesNotHaveDuplicates();
        assertThat(kinds())
                .containsExactly(NoticeKind.REPORTED, NoticeKind.WITHDRAWN, NoticeKind.REPORTED);
    }

    @Test
    void aReplayGivesTheSameBytes() {
        assertThat(bytesOfARun()).isNotEmpty().isEqualTo(bytesOfARun());
    }

    @Test
    void aNoticeSaysWhenItsArticleWasReadAndWhenItWasDecided() {
        stream.driver().advanceWallClockTime(Duration.ofMillis(300));
        post("one", "APA ASSERTS: " + LEFT);
        stream.driver().advanceWallClockTime(Duration.ofSeconds(1));
        post("one", 2, Status.WITHDRAWN, "");

        Instant first = DrivenStream.BEGIN.plusMillis(300);
        assertThat(stream.notices())
                .extracting(Notice::times)
                .containsExactly(times(first), times(first.plusSeconds(1)));
        assertThat(stream.notices().getFirst().at()).isEqualTo(NOON.plusSeconds(1));
    }

    private static NoticeTimes times(Instant now) {
        return new NoticeTimes(Optional.of(now), Optional.of(now));
    }

    /** Of what is told, nothing else depends on a clock: neither ids nor decisions. */
    @Test
    void readAgainLaterItTellsTheSameButForThoseTimes() {
        post("one", "APA ASSERTS: " + LEFT);
        Notice before = stream.notices().getFirst();

        try (DrivenStream later =
                new DrivenStream(new FakeLanguage(), new FakeRelations(), cells)) {
            later.driver().advanceWallClockTime(Duration.ofDays(1));
            later.post(article("one", 1, Status.USABLE, "APA ASSERTS: " + LEFT));
            Notice after = later.notices().getFirst();

            assertThat(after).isNotEqualTo(before);
            assertThat(after.at(before.times())).isEqualTo(before);
        }
    }

    /** Through all the cells that its statements ask. */
    @Test
    void aNoticeStaysInTheTraceOfItsArticle() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736";
        String traceparent = trace + "-00f067aa0ba902b7-01";
        try (OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder().build()) {
            Traces.begin(telemetry);
            stream.post(article("one", 1, Status.USABLE, "APA ASSERTS: " + LEFT), traceparent);
        } finally {
            Traces.end();
        }

        assertThat(stream.traceOfNotice()).startsWith(trace).isNotEqualTo(traceparent);
    }

    @Test
    void anArticleWhosePropositionsCannotBeEmbeddedPublishesNothing() {
        assertThatThrownBy(() -> post("one", "APA ASSERTS: " + FakeLanguage.UNEMBEDDABLE))
                .hasStackTraceContaining(FakeLanguage.UNEMBEDDABLE);
        post("two", "APA ASSERTS: " + LEFT);

        assertThat(stream.statements())
                .extracting(said -> said.article().articleId())
                .containsExactly("two");
    }

    @Test
    void offsetsLeaveInCodePoints() {
        post("one", "\uD83D\uDE80 liftoff\nAPA ASSERTS: " + LEFT);

        Span evidence =
                stream.statements().getFirst().statements().getFirst().statement().evidence();
        assertThat(evidence.start()).isEqualTo("? liftoff\n".length());
    }

    @Test
    void aStatementOfTenThousandWordsIsCutAndTheNextIsTakenUp() {
        post("one", "APA ASSERTS: " + LEFT + " and nobody came back".repeat(2_500));
        post("two", "APA ASSERTS: it will cut three thousand jobs next year");

        Claim claim = stream.claims().getFirst();
        assertThat(claim.text()).startsWith(LEFT).endsWith("…").hasSizeLessThan(1_000);
        assertThat(claim.timeline().getFirst().citation().statement().evidence().text())
                .startsWith("APA ASSERTS: " + LEFT)
                .hasSizeLessThan(2_000);
        assertThat(stream.claims()).hasSize(2);
    }

    @Test
    void ofAnArticleThatSaysVeryMuchTheRestIsLeftOutAndCounted() {
        StringBuilder minutes = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            minutes.append("Speaker %d ASSERTS: the road of number %d is shut\n".formatted(i, i));
        }
        post("one", minutes.toString());

        assertThat(stream.statements().getFirst().statements()).hasSize(500);
        assertThat(stream.registry().get("twosource.statements.left-out").counter().count())
                .isEqualTo(100);
    }

    @Test
    void whatIsDoneIsCounted() {
        post("one", "APA ASSERTS: " + LEFT);

        assertThat(stream.registry().get("twosource.notices.raised").counter().count())
                .isEqualTo(1);
        assertThat(
                        stream.registry().get("twosource.claims.live").gauges().stream()
                                .mapToDouble(gauge -> gauge.value())
                                .sum())
                .isEqualTo(1);
    }

    @Test
    void allStoresAreNamedByHand() {
        assertThat(stream.driver().getAllStateStores())
                .containsOnlyKeys(
                        "claims-of-cell",
                        "ended-claims-of-cell",
                        "claim-entries-of-cell",
                        "placements-of-cell");
    }

    private List<String> bytesOfARun() {
        try (DrivenStream run = new DrivenStream(new FakeLanguage(), new FakeRelations(), cells)) {
            for (String speaker : List.of("APA", "News.am", "Moscow", "Baku")) {
                run.post(article(speaker, 1, Status.USABLE, speaker + " ASSERTS: " + LEFT));
                run.post(article(speaker, 2, Status.CORRECTED, speaker + " DENIES: " + LEFT));
            }
            return run.bytes();
        }
    }

    private void post(String articleId, String text) {
        post(articleId, 1, Status.USABLE, text);
    }

    private void post(String articleId, int version, Status status, String text) {
        stream.post(article(articleId, version, status, text));
    }

    private static Article article(String articleId, int version, Status status, String text) {
        return new Article(
                articleId,
                version,
                status,
                "outlet of " + articleId,
                "urn:" + articleId,
                "A title",
                text,
                NOON,
                Optional.empty(),
                NOON.plusSeconds(version),
                Optional.empty(),
                List.of());
    }

    private List<NoticeKind> kinds() {
        return stream.notices().stream().map(Notice::kind).toList();
    }
}
