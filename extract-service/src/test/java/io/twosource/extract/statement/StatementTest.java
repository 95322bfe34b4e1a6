package io.twosource.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.extract.claim.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final Statement SAID =
            Said.by("Peskov", Stance.DENIES, "the bridge is closed").cited().statement();

    @Test
    void judgedItStaysWhatItIs() {
        Statement judged = SAID.judged(.8, .3);

        assertThat(judged.confidence()).isEqualTo(.8);
        assertThat(judged.worth()).isEqualTo(.3);
        assertThat(judged.judged(1, 1)).isEqualTo(SAID);
    }

    @Test
    void itsJudgementOutlivesAnotherCount() {
        assertThat(SAID.judged(.8, .3).inCodePointsOf("", SAID.evidence().text()))
                .isEqualTo(SAID.judged(.8, .3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-.1, 1.1, Double.NaN})
    void whatIsNoProbabilityIsRefused(double value) {
        assertThatThrownBy(() -> SAID.judged(value, 1)).hasMessageContaining("confidence");
        assertThatThrownBy(() -> SAID.judged(1, value)).hasMessageContaining("worth");
    }
}
