package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.proposition;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Proposition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainSentenceTest {

    @Test
    void aHeadlineStatesAllOfItsWords() {
        Proposition stated = proposition("The ferry sank off Corfu on Tuesday, killing 12 people");

        assertThat(stated.text())
                .isEqualTo("The ferry sank off Corfu on Tuesday, killing 12 people");
        assertThat(stated.negated()).isFalse();
        assertThat(stated.entities()).contains("Corfu");
        assertThat(stated.numbers()).containsExactly("12 people");
        assertThat(stated.dates()).containsExactly(LocalDate.of(2024, 4, 16));
    }

    @Test
    void aNegationIsSeen() {
        assertThat(proposition("The ferry did not sink").negated()).isTrue();
    }

    @Test
    void twoSentencesStateWhatBothDo() {
        Proposition stated = proposition("The ferry left Corfu. It sank off Paxos.");

        assertThat(stated.entities()).contains("Corfu", "Paxos");
    }

    @Test
    void anEmptyLineStatesNothing() {
        assertThat(proposition(" ").text()).isEmpty();
    }
}
