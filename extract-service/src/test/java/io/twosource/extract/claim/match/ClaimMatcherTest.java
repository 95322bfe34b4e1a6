package io.twosource.extract.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Proposition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With embeddings that find everything alike, so that what else is weighed shows. */
class ClaimMatcherTest {

    private static final Instant MARCH_2022 = Instant.parse("2022-03-30T00:00:00Z");
    private static final Instant APRIL_2024 = Instant.parse("2024-04-17T00:00:00Z");
    private static final String WITHDRAWAL = "Russia withdraws its peacekeepers from Karabakh";

    private final ClaimMatcher matcher =
            new ClaimMatcher(MatchWeights.DEFAULT, Duration.ofDays(14));

    @Test
    void theSameWordsAreOneClaim() {
        assertThat(matcher.joins(score(WITHDRAWAL, MARCH_2022, WITHDRAWAL, MARCH_2022))).isTrue();
    }

    @Test
    void theSameWordsTwoYearsLaterAreAnotherClaim() {
        assertThat(score(WITHDRAWAL, MARCH_2022, WITHDRAWAL, APRIL_2024)).isZero();
    }

    @Test
    void aClaimLivesOnWhileItIsSpokenOf() {
        EventTime claim =
                new EventTime(MARCH_2022, MARCH_2022.plus(Duration.ofDays(20)), List.of());
        Instant later = MARCH_2022.plus(Duration.ofDays(30));

        assertThat(claim.near(new EventTime(later, later, List.of()), matcher.window())).isTrue();
    }

    @Test
    void daysThatAreNamedAndFarApartAreTwoEvents() {
        EventTime january =
                new EventTime(MARCH_2022, MARCH_2022, List.of(LocalDate.of(2022, 1, 5)));
        EventTime march = new EventTime(MARCH_2022, MARCH_2022, List.of(LocalDate.of(2022, 3, 26)));

        assertThat(january.near(march, matcher.window())).isFalse();
    }

    @Test
    void anotherDestinationSetsTwoClaimsApart() {
        assertThat(score("troops were moved to Ukraine", "troops were moved to Armenia"))
                .isLessThan(score("troops were moved to Ukraine", "soldiers went to Ukraine"));
    }

    @Test
    void otherNamesSetTwoClaimsApart() {
        assertThat(score("a missile hit Kharkiv", "a missile hit Odesa"))
                .isLessThan(score("a missile hit Kharkiv", "a rocket hit Kharkiv"));
    }

    @Test
    void otherNumbersSetTwoClaimsApart() {
        assertThat(score("it will cut 300 jobs", "it will cut 5,000 jobs"))
                .isLessThan(score("it will cut 300 jobs", "it will cut 300 posts"));
    }

    @Test
    void aShortPropositionBelongsToTheEventOfItsArticle() {
        Context kharkiv = Context.of("Missile hits Kharkiv", "A missile from Russia hit Kharkiv.");
        Context porto = Context.of("Fire in Porto", "A fire broke out in Porto, near Lisbon.");

        assertThat(scoreIn(kharkiv, porto)).isLessThan(scoreIn(kharkiv, kharkiv));
    }

    @Test
    void oneArticleMayMakeTwoClaims() {
        Context same = Context.of("Missile hits Kharkiv", "A missile from Russia hit Kharkiv.");

        assertThat(scoreIn(same, same)).isEqualTo(scoreIn(Context.NONE, Context.NONE));
    }

    @Test
    void aClaimIsKnownByAllThatItWasPutAs() {
        Subject withdrawal = subject(WITHDRAWAL);
        Subject leaving = subject("the soldiers leave Karabakh");
        Subject asked = subject("soldiers are about to leave Karabakh");

        assertThat(score(Anchors.of(withdrawal).with(leaving), asked))
                .isGreaterThanOrEqualTo(score(Anchors.of(withdrawal), asked));
    }

    private double scoreIn(Context one, Context other) {
        Proposition damage =
                new Proposition("the building was damaged", false, List.of(), List.of(), List.of());
        Embedding embedding = Embedding.of(new float[] {1});
        return score(
                Anchors.of(Subject.of(damage, embedding, one)),
                Subject.of(damage, embedding, other));
    }

    private double score(Anchors claim, Subject subject) {
        EventTime time = new EventTime(MARCH_2022, MARCH_2022, List.of());
        return matcher.score(claim, time, subject, time);
    }

    private double score(String one, String other) {
        return score(one, MARCH_2022, other, MARCH_2022);
    }

    private double score(String one, Instant oneTime, String other, Instant otherTime) {
        return matcher.score(
                subject(one),
                new EventTime(oneTime, oneTime, List.of()),
                subject(other),
                new EventTime(otherTime, otherTime, List.of()));
    }

    private static Subject subject(String text) {
        List<String> numbers =
                List.of(text.split(" ", -1)).stream().filter(w -> w.matches("[\\d,]+")).toList();
        return Subject.of(
                new Proposition(text, false, List.of(), numbers, List.of()),
                Embedding.of(new float[] {1}));
    }
}
