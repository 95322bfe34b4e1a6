package io.twosource.ingest.article;

import static io.twosource.ingest.Samples.CONFIRMED;
import static io.twosource.ingest.Samples.DENIED;
import static io.twosource.ingest.Samples.article;
import static io.twosource.ingest.Samples.by;
import static io.twosource.ingest.Samples.submission;
import static io.twosource.ingest.Samples.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import io.twosource.ingest.article.Decision.NotTheirs;
import io.twosource.ingest.article.Decision.NothingToWithdraw;
import io.twosource.ingest.article.Decision.Published;
import io.twosource.ingest.article.Decision.Same;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Edge;
import io.twosource.ingest.submission.Refusal;
import io.twosource.ingest.submission.Submission;
import io.twosource.ingest.submission.SubmittedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant PUBLISHED = article(CONFIRMED).published();

    private @Nullable ArticleHistory history;

    @Test
    void whatWasNeverSeenIsVersion1() {
        assertThat(decide(submission(CONFIRMED))).isInstanceOf(Published.class);
        assertThat(latest().version()).isEqualTo(1);
        assertThat(latest().text()).isEqualTo(CONFIRMED);
        assertThat(latest().status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void theSameAgainIsTheSame() {
        decide(submission(CONFIRMED));

        assertThat(decide(submission(CONFIRMED))).isInstanceOf(Same.class);
        assertThat(latest().version()).isEqualTo(1);
        assertThat(outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void whiteSpaceAndTheEncodingOfAccentsAreLooks() {
        decide(submission("Orbán confirmed it."));

        assertThat(decide(submission(" Orba\u0301n\u00a0confirmed\r\n\r\n it. ")))
                .isInstanceOf(Same.class);
    }

    @Test
    void anotherUrlIsNoNews() {
        SubmittedArticle first = article("JAMnews", "urn:a:1", Optional.of("42"), CONFIRMED);
        SubmittedArticle moved = article("JAMnews", "urn:a:2", Optional.of("42"), CONFIRMED);
        decide(submission(first));

        assertThat(decide(submission(moved))).isInstanceOf(Same.class);
    }

    @Test
    void aChangedTextIsTheNextVersionAndUsable() {
        decide(submission(CONFIRMED));

        assertThat(decide(submission(DENIED))).isInstanceOf(Published.class);
        assertThat(latest().version()).isEqualTo(2);
        assertThat(latest().text()).isEqualTo(DENIED);
        assertThat(latest().status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(changed()).containsExactly(Field.TEXT);
        assertThat(outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void silenceOnLanguageAndBylineTakesNothingBack() {
        decide(submission(CONFIRMED));

        assertThat(decide(submission(silent(CONFIRMED)))).isInstanceOf(Same.class);
        decide(submission(silent(DENIED)));
        assertThat(latest().language()).contains("en");
        assertThat(latest().byline()).contains("Our correspondent");
    }

    @Test
    void aWithdrawalIsAVersionThatKeepsTheText() {
        decide(submission(CONFIRMED));

        assertThat(decide(withdrawal())).isInstanceOf(Published.class);
        assertThat(latest().version()).isEqualTo(2);
        assertThat(latest().text()).isEqualTo(CONFIRMED);
        assertThat(latest().status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(changed()).containsExactly(Field.STATUS);
        assertThat(outcome()).isEqualTo(Outcome.WITHDRAWN);
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        decide(submission(CONFIRMED));
        decide(withdrawal());

        assertThat(decide(withdrawal())).isInstanceOf(Same.class);
    }

    @Test
    void theSameTextAfterAWithdrawalIsNewsAgain() {
        decide(submission(CONFIRMED));
        decide(withdrawal());

        assertThat(decide(submission(CONFIRMED))).isInstanceOf(Published.class);
        assertThat(latest().version()).isEqualTo(3);
        assertThat(latest().status()).isEqualTo(ArticleStatus.USABLE);
        assertThat(changed()).containsExactly(Field.STATUS);
    }

    @Test
    void aCorrectionOfTheSameTextIsAVersionAndStaysOne() {
        decide(submission(CONFIRMED));

        assertThat(decide(submission(with(ArticleStatus.CORRECTED, PUBLISHED))))
                .isInstanceOf(Published.class);
        assertThat(latest().status()).isEqualTo(ArticleStatus.CORRECTED);
        assertThat(decide(submission(CONFIRMED))).isInstanceOf(Same.class);
    }

    @Test
    void aLaterDateAloneIsNoVersionAndAnEarlierOneCorrects() {
        decide(submission(CONFIRMED));

        assertThat(decide(submission(with(ArticleStatus.USABLE, PUBLISHED.plusSeconds(60)))))
                .isInstanceOf(Same.class);
        assertThat(decide(submission(with(ArticleStatus.USABLE, PUBLISHED.minusSeconds(60)))))
                .isInstanceOf(Published.class);
        assertThat(changed()).containsExactly(Field.PUBLISHED);
    }

    @Test
    void whatAPageShowsForAWhileIsNoVersion() {
        decide(submission("Updated 5 min ago\n" + CONFIRMED));

        assertThat(decide(submission("Updated 1 hour ago\n" + CONFIRMED))).isInstanceOf(Same.class);
    }

    @Test
    void whatWasRefusedLeavesItsArticleAsItIs() {
        Submission refused =
                new Submission(
                        "s3",
                        submission(CONFIRMED).articleId(),
                        submission(CONFIRMED).arrival(),
                        Authority.OWN,
                        Samples.NOW,
                        new Refusal("JAMnews", "https://jam-news.net/karabakh", "no text"));

        assertThat(decide(refused)).isEqualTo(new Decision.Refused("no text"));
    }

    @Test
    void whatNobodyKnowsCannotBeWithdrawn() {
        assertThat(decide(withdrawal())).isInstanceOf(NothingToWithdraw.class);
    }

    @Test
    void onlyTheLastOfALongPastAreRemembered() {
        IntStream.rangeClosed(1, 60).forEach(minute -> decide(submission("Minute " + minute)));

        assertThat(history().versions()).hasSize(ArticleHistory.KEPT);
        assertThat(history().versions().getLast().version()).isEqualTo(60);
        assertThat(history().submissions()).hasSize(ArticleHistory.KEPT);
    }

    @Test
    void anArticleBelongsToThePusherThatPushedItFirst() {
        decide(submission(CONFIRMED));

        assertThat(decide(ofRival(Authority.OWN, submission(DENIED))))
                .isInstanceOf(NotTheirs.class);
        assertThat(decide(ofRival(Authority.OWN, withdrawal()))).isInstanceOf(NotTheirs.class);
        assertThat(history().pusher()).contains("desk");
        assertThat(history().submissions()).hasSize(1);
    }

    @Test
    void whoMayChangeAllOfTheOutletDoesAndTakesNothingAway() {
        decide(submission(CONFIRMED));

        assertThat(decide(ofRival(Authority.OUTLET, submission(DENIED))))
                .isInstanceOf(Published.class);
        assertThat(decide(ofRival(Authority.OPERATOR, withdrawal()))).isInstanceOf(Published.class);
        assertThat(history().pusher()).contains("desk");
    }

    @Test
    void whatAFeedBroughtIsWhoseWhoPushesItFirst() {
        decide(by(Edge.POLL, "jam", Authority.OPERATOR, submission(CONFIRMED)));
        assertThat(history().pusher()).isEmpty();

        assertThat(decide(submission(CONFIRMED))).isInstanceOf(Same.class);
        assertThat(history().pusher()).contains("desk");
        assertThat(decide(ofRival(Authority.OWN, withdrawal()))).isInstanceOf(NotTheirs.class);
    }

    private static Submission ofRival(Authority authority, Submission submission) {
        return by(Edge.PUSH, "rival", authority, submission);
    }

    private Decision decide(Submission submission) {
        Decision decision = Decision.on(submission, Optional.ofNullable(history), Samples.NOW);
        switch (decision) {
            case Published(ArticleHistory after) -> history = after;
            case Same(ArticleHistory after) -> history = after;
            case Decision.Refused _, NotTheirs _, NothingToWithdraw _ -> {}
        }
        return decision;
    }

    private ArticleHistory history() {
        return Optional.ofNullable(history).orElseThrow();
    }

    private Article latest() {
        return history().latest();
    }

    private Outcome outcome() {
        return history().submissions().getLast().outcome();
    }

    private Iterable<Field> changed() {
        return history().versions().getLast().changed();
    }

    private static SubmittedArticle with(ArticleStatus status, Instant published) {
        SubmittedArticle article = article(CONFIRMED);
        return new SubmittedArticle(
                article.outlet(),
                article.url(),
                article.title(),
                article.text(),
                published,
                article.language(),
                article.byline(),
                article.guid(),
                status,
                article.credit(),
                article.notes(),
                List.of());
    }

    private static SubmittedArticle silent(String text) {
        Instant published = article(text).published();
        return new SubmittedArticle(
                "JAMnews",
                "https://jam-news.net/karabakh",
                article(text).title(),
                text,
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ArticleStatus.USABLE,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
