package io.twosource.extract.reading.judge;

import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Statement PROPOSED = proposed();

    @Test
    void whatIsHardlyAStatementIsDropped() {
        assertThat(verdict(ASSERTS, .5, .45).on(PROPOSED)).isEmpty();
    }

    @Test
    void theJudgeCorrectsTheStance() {
        Statement told = verdict(DENIES, .8, .1).on(PROPOSED).orElseThrow();

        assertThat(told.stance()).isEqualTo(DENIES);
        assertThat(told.rule()).isEqualTo("clause");
    }

    @Test
    void aRetractionStaysOne() {
        Statement told = verdict(ASSERTS, .8, .1).on(PROPOSED.as(RETRACTS)).orElseThrow();

        assertThat(told.stance()).isEqualTo(RETRACTS);
    }

    @Test
    void confidenceIsThatStanceSpeakerAndContentAreRight() {
        Statement told = verdict(ASSERTS, .5, .1).on(PROPOSED).orElseThrow();

        assertThat(told.confidence()).isCloseTo(.5 * .8 * .5, within(1e-9));
        assertThat(told.worth()).isEqualTo(.7);
    }

    @Test
    void theModelsNumbersStandInTheOrderThatItWasTaught() {
        float[] said = {.1f, .1f, .5f, .1f, .05f, .05f, .1f, .9f, .8f, .2f, .2f, .6f};

        Verdict verdict = Verdict.of(said);

        assertThat(verdict.stance()).isEqualTo(DENIES);
        assertThat(verdict.sure()).isCloseTo(.5, within(1e-6));
        assertThat(verdict.none()).isCloseTo(.1, within(1e-6));
        assertThat(verdict.speaker()).isCloseTo(.9, within(1e-6));
        assertThat(verdict.content()).isCloseTo(.8, within(1e-6));
        assertThat(verdict.worth()).isCloseTo(.6, within(1e-6));
    }

    @Test
    void sumsThatRoundOverOneAreOne() {
        float[] said = {1.0000001f, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1.0000001f};

        assertThat(Verdict.of(said).on(PROPOSED).orElseThrow().worth()).isEqualTo(1);
    }

    private static Verdict verdict(Stance stance, double sure, double none) {
        return new Verdict(stance, sure, none, .8, .5, .7);
    }

    private static Statement proposed() {
        String text = "The mayor said the bridge fell.";
        return new Statement(
                Optional.empty(),
                ASSERTS,
                Span.of(Span.Part.TEXT, text, 10, 14),
                Optional.of(Span.of(Span.Part.TEXT, text, 15, 30)),
                false,
                new Proposition("the bridge fell", false, List.of(), List.of(), List.of()),
                Span.of(Span.Part.TEXT, text, 0, text.length()),
                "clause",
                1,
                1);
    }
}
