package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PropositionTest {

    private static final String REPORT =
            "The daily Tagblatt reported that the minister had resigned. ";

    @Test
    void thisInformationIsWhatWasSaidBefore() {
        Statement last = last(REPORT + "A spokesman for the party denied this information.");
        assertThat(last.anaphoric()).isTrue();
        assertThat(last.proposition().text()).isEqualTo("the minister had resigned");
    }

    @Test
    void itIsWhatWasSaidBefore() {
        Statement last = last(REPORT + "Two officials said that it was true.");
        assertThat(last.proposition().text()).isEqualTo("the minister had resigned");
    }

    @Test
    void reportsPointToTheReportsNamedBefore() {
        Statement last =
                last(
                        "The army confirmed reports about a clash at the border. Traders said that"
                                + " prices would rise. The president declined to comment on the reports.");
        assertThat(last.proposition().text()).isEqualTo("a clash at the border");
    }

    @Test
    void someonesWordsAreWhatTheySaid() {
        Statement last =
                last(
                        REPORT
                                + "Analyst Eva Roth said that the coalition would break. The mayor said"
                                + " that the budget was safe. The party confirmed the words of the analyst.");
        assertThat(last.proposition().text()).isEqualTo("the coalition would break");
    }

    @Test
    void aSimilarStatementIsTheSameProposition() {
        Statement last = last(REPORT + "The opposition made a similar statement.");
        assertThat(last.proposition().text()).isEqualTo("the minister had resigned");
    }

    @Test
    void whoeverDoesNotElaborateDeclinesOnWhatTheySaid() {
        Statement last = last(REPORT + "It did not elaborate.");
        assertThat(last.anaphoric()).isTrue();
        assertThat(last.content()).isEmpty();
        assertThat(last.proposition().text()).isEqualTo("the minister had resigned");
    }

    @Test
    void theCueAndItsSourceAreNoPartOfTheProposition() {
        assertThat(proposition("The fire, the mayor said, had destroyed the old mill.").text())
                .isEqualTo("The fire had destroyed the old mill");
        assertThat(proposition("Prices, according to the bank, will rise by half.").text())
                .isEqualTo("Prices will rise by half");
        assertThat(proposition("The mayor confirmed that the mill had burned.").text())
                .isEqualTo("the mill had burned");
    }

    @Test
    void aNegationIsKept() {
        assertThat(proposition("The mayor said the dam had not failed.").negated()).isTrue();
        assertThat(proposition("The mayor said no house was damaged.").negated()).isTrue();
        assertThat(proposition("The mayor said the dam had failed.").negated()).isFalse();
    }

    @Test
    void whatDoesNotBeginUntilADayBeginsThen() {
        assertThat(proposition("The mayor said work will not begin until May.").negated())
                .isFalse();
    }

    @Test
    void namesNumbersAndDaysAreFound() {
        Proposition found =
                proposition(
                        "The ministry said that 20 carriers had left Port Said for Cyprus on Monday,"
                                + " 15 April.");
        assertThat(found.entities()).containsExactly("Port Said", "Cyprus", "Monday");
        assertThat(found.numbers()).containsExactly("20 carriers");
        assertThat(found.dates()).containsOnly(LocalDate.of(2024, 4, 15));
    }

    @Test
    void daysAreSeenFromTheArticles() {
        assertThat(proposition("Police said the shop burned on Friday.").dates())
                .containsExactly(LocalDate.of(2024, 4, 12));
        assertThat(proposition("Police said the shop burned yesterday.").dates())
                .containsExactly(LocalDate.of(2024, 4, 16));
        assertThat(proposition("Police said the shop burned on December 30.").dates())
                .containsExactly(LocalDate.of(2023, 12, 30));
        assertThat(proposition("Police said the shop burned on 9 May 2021.").dates())
                .containsExactly(LocalDate.of(2021, 5, 9));
    }

    private static Proposition proposition(String text) {
        return last(text).proposition();
    }

    private static Statement last(String text) {
        return statementsOf(text).getLast();
    }
}
