package io.twosource.extract.reading.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Word REPORT = new Word(0, 0, 6, "report", "report", "NN", "dobj", 1);
    private static final Word ISSUED = new Word(1, 12, 18, "issued", "issue", "VBD", "root", -1);

    @Test
    void aPhraseMayBeNamedFromItsLastWord() {
        Phrase phrase = Phrase.between(ISSUED, ISSUED, REPORT);

        assertThat(phrase.start()).isZero();
        assertThat(phrase.end()).isEqualTo(18);
    }

    @Test
    void noPhraseRunsBackwards() {
        assertThatThrownBy(() -> new Phrase(ISSUED, ISSUED.start(), REPORT.end()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
