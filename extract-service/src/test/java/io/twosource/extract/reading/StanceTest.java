package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceTest {

    @Test
    void anAssertionIsFound() {
        says(
                "The mayor said that the bridge had collapsed.",
                "mayor",
                ASSERTS,
                "the bridge had collapsed");
    }

    @Test
    void aConfirmationIsFound() {
        says(
                "The army confirmed that a helicopter was lost.",
                "army",
                CONFIRMS,
                "a helicopter was lost");
        says(
                "The bank confirmed the merger with its rival.",
                "bank",
                CONFIRMS,
                "the merger with its rival");
    }

    @Test
    void aDenialIsFound() {
        says(
                "The minister denied that he had met the envoy.",
                "minister",
                DENIES,
                "he had met the envoy");
        says(
                "The army denied having shelled the town.",
                "army",
                DENIES,
                "army having shelled the town");
    }

    @Test
    void aPassiveNamesItsSpeakerAfterBy() {
        says("The attack was confirmed by the Polish army.", "Polish army", CONFIRMS, "The attack");
        says("The report about the talks was denied by Berlin.", "Berlin", DENIES, "the talks");
    }

    @Test
    void accordingToASourceItAsserts() {
        says(
                "According to the police, two people were killed.",
                "police",
                ASSERTS,
                "two people were killed");
        says(
                "Two people were killed, according to the police.",
                "police",
                ASSERTS,
                "Two people were killed");
    }

    @Test
    void whoConfirmsWhatOthersAreQuotedWithConfirmsIt() {
        List<Statement> found =
                statementsOf(
                        "According to reports from Cairo, confirmed by the Libyan army, the border has been closed.");
        assertThat(found).extracting(Statement::stance).containsExactly(ASSERTS, CONFIRMS);
        assertThat(found)
                .extracting(s -> s.proposition().text())
                .containsOnly("the border has been closed");
    }

    @Test
    void callingItFalseIsDenying() {
        says(
                "The minister said the report about the tax was a hoax.",
                "minister",
                DENIES,
                "the tax");
        says(
                "The minister called the claims about the tax baseless.",
                "minister",
                DENIES,
                "the tax");
        says("\"This is not true,\" said Anna Weber, a lawyer.", "Anna Weber", DENIES, "This");
    }

    @Test
    void callingItTrueIsConfirming() {
        assertThat(only("Witnesses say that it is true.").stance()).isEqualTo(CONFIRMS);
    }

    @Test
    void dismissingAReportIsDenyingIt() {
        says(
                "Rome dismissed reports that the government would resign.",
                "Rome",
                DENIES,
                "the government would resign");
    }

    @Test
    void doubtsAndRetractionsAreFound() {
        assertThat(only("Experts doubt that the engine will last.").stance()).isEqualTo(DOUBTS);
        assertThat(only("The newspaper retracted its report on the senator.").stance())
                .isEqualTo(RETRACTS);
        assertThat(only("The White House walked back the claim about the prisoners.").stance())
                .isEqualTo(RETRACTS);
    }

    @Test
    void somethingSaidMayBeAThing() {
        says(
                "Rebels spread the news about the fall of the city.",
                "Rebels",
                ASSERTS,
                "the fall of the city");
        says(
                "The ministry published information about the transfer of troops.",
                "ministry",
                ASSERTS,
                "the transfer of troops");
    }

    @Test
    void aHeadlineNeedsNoThat() {
        Statement found =
                Articles.proposed(
                                Articles.article(
                                        "Turkey denies closing the straits",
                                        "It rained all day in the old town."))
                        .statements()
                        .getFirst();
        assertThat(found.stance()).isEqualTo(DENIES);
        assertThat(found.proposition().text()).isEqualTo("Turkey closing the straits");
    }

    @Test
    void whoIsCitedSpeaksToo() {
        List<Statement> found =
                statementsOf(
                        "The fleet will leave in May, the agency reported, citing a naval officer.");
        assertThat(found)
                .extracting(StanceAssertions::name)
                .containsExactly("agency", "naval officer");
        assertThat(found)
                .extracting(s -> s.proposition().text())
                .containsOnly("The fleet will leave in May");
    }

    @Test
    void oneWhoSaysThatAnotherDeniedGivesTwoStatements() {
        List<Statement> found =
                statementsOf("The spokesman said that the general had denied the meeting.");
        assertThat(found).extracting(Statement::stance).containsExactly(ASSERTS, DENIES);
    }
}
