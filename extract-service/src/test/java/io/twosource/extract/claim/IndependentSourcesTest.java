package io.twosource.extract.claim;

import static io.twosource.extract.claim.NoticeKind.CONFIRMED;
import static io.twosource.extract.claim.NoticeKind.REPORTED;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Span.Part;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who counts as one source, over all articles of a claim. */
class IndependentSourcesTest extends LedgerScenario {
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
    void whoTellsInTheSameSentenceWhatAnotherSaysIsNoSecondSource() {
        says("suspect", ASSERTS, "told investigators");
        says("a source", ASSERTS, "said");

        assertThat(claim.state()).isEqualTo(new ClaimState(ClaimStatus.REPORTED, 1, 0, 2));
    }

    @Test
    void twoWhoSayInTheSameWordsOfOneSentenceAreTwoSources() {
        says("the ministry", CONFIRMS, "confirmed");
        says("the police", CONFIRMS, "confirmed");

        assertThat(claim.state().sourcesFor()).isEqualTo(2);
    }

    @Test
    void whoConfirmsInTheSentenceOfAnotherIsASourceToo() {
        says("the minister", ASSERTS, "said");
        says("the police", CONFIRMS, "confirmed");

        assertThat(claim.state().sourcesFor()).isEqualTo(2);
    }

    /** All in one sentence. */
    private void says(String speaker, Stance stance, String cue) {
        Citation said = Said.by(speaker, stance, KILLED).in("one").cited();
        Statement statement = said.statement();
        enter(
                Citation.of(
                        said.article(),
                        new Statement(
                                statement.speaker(),
                                stance,
                                in(0, cue),
                                statement.content(),
                                false,
                                statement.proposition(),
                                in(0, "12 were killed, he told her, she said."),
                                "test",
                                1,
                                1),
                        said.knownAt()),
                1);
    }

    private static Span in(int start, String text) {
        return new Span(Part.TEXT, start, start + text.length(), text);
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
}
