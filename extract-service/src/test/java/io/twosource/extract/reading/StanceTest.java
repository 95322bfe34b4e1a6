package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static io.twosource.extract.statement.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void notConfirmingIsDeclining() {
        says(
                "The ministry did not confirm that the ship had sunk.",
                "ministry",
                DECLINES,
                "the ship had sunk");
        says(
                "Police have not confirmed the number of victims.",
                "Police",
                DECLINES,
                "the number of victims");
        says(
                "Officials could not confirm the death of the general.",
                "Officials",
                DECLINES,
                "the death of the general");
        says(
                "The firm refused to confirm the sale of its plant.",
                "firm",
                DECLINES,
                "the sale of its plant");
        says("The agency was unable to confirm the leak.", "agency", DECLINES, "the leak");
    }

    @Test
    void notDenyingIsDeclining() {
        says(
                "The senator did not deny that he had called her.",
                "senator",
                DECLINES,
                "he had called her");
    }

    @Test
    void neitherConfirmingNorDenyingIsOneRefusal() {
        says("The company neither confirmed nor denied the sale.", "company", DECLINES, "the sale");
        says(
                "The White House would neither confirm nor deny that the raid took place.",
                "White House",
                DECLINES,
                "the raid took place");
    }

    @Test
    void sayingThatOneCannotConfirmIsOneRefusal() {
        says(
                "The ministry said it could not confirm the deaths.",
                "ministry",
                DECLINES,
                "the deaths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cairo declined to comment on the arrest of the captain.",
                "Cairo has remained silent about the arrest of the captain.",
                "Cairo did not respond to a request for comment on Monday.",
                "Cairo has yet to comment on the arrest of the captain.",
                "Cairo had no comment on the arrest of the captain.",
                "Cairo refused to say whether the captain had been arrested.",
                "No statement on the arrest of the captain has been made by Cairo."
            })
    void silenceDeclines(String text) {
        assertThat(statementsOf(text))
                .as(text)
                .singleElement()
                .satisfies(s -> assertThat(s.stance()).isEqualTo(DECLINES))
                .satisfies(s -> assertThat(name(s)).isEqualTo("Cairo"));
    }

    @Test
    void anUnconfirmedReportHasNoSpeaker() {
        Statement found =
                only("Reports about an explosion at the port are not officially confirmed.");
        assertThat(found.stance()).isEqualTo(DECLINES);
        assertThat(found.speaker()).isEmpty();
        assertThat(found.proposition().text()).isEqualTo("an explosion at the port");
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
                Articles.read(
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
        assertThat(found).extracting(StanceTest::name).containsExactly("agency", "naval officer");
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

    private static void says(String text, String speaker, Stance stance, String proposition) {
        Statement found = only(text);
        assertThat(found.stance()).as(text).isEqualTo(stance);
        assertThat(name(found)).as(text).isEqualTo(speaker);
        assertThat(found.proposition().text()).as(text).isEqualTo(proposition);
    }

    private static Statement only(String text) {
        List<Statement> found = statementsOf(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static String name(Statement statement) {
        return statement.speaker().map(Speaker::name).orElse("nobody");
    }
}
