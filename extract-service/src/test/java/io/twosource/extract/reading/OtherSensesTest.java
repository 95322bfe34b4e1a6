package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that carry a stance, where they carry none. */
class OtherSensesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The judge denied bail to the two brothers.",
                "He was denied bail on Monday.",
                "The guards denied him entry to the hall.",
                "The office denied her request for a visa.",
                "The club denied his application."
            })
    void deniedBailIsNoDenial(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The country now counts 300 confirmed cases of cholera.",
                "The judge was confirmed by the Senate on Tuesday.",
                "The Senate confirmed the nominee after a long debate.",
                "His confirmation hearing lasted nine hours."
            })
    void aConfirmedJudgeIsNoConfirmation(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parliament rejected the bill on farm subsidies.",
                "The union rejected the offer of the railway.",
                "The coach was dismissed from his post.",
                "The driver was questioned by police for two hours.",
                "The army withdrew its tanks from the valley.",
                "Teachers corrected the exams over the weekend."
            })
    void whatIsNotInformationCannotBeRejectedAsFalse(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister played down the report.",
                "The summit cannot be reached in winter.",
                "The premier dismissed the defence secretary.",
                "The court denied Falk's attempt to move the trial.",
                "The government refused to acknowledge the court.",
                "The cuts were agreed to in a deal last year.",
                "The country was admitted into the union in May.",
                "The guards were questioned by telephone.",
                "He must acknowledge the risk.",
            })
    void otherSensesOfTheVerbsTakeNoStance(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not answer the door.",
                "The bill does not specify who pays.",
                "Falk never discussed politics.",
                "Science could not explain it.",
            })
    void aThingUnsaidIsNoSilence(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the ministry confirms the deaths, schools will close.",
                "Nobody knows whether the ministry will confirm the deaths.",
                "Reporters asked the ministry to confirm the deaths.",
                "The ministry wants to deny the story before noon.",
                "Will the ministry confirm the deaths?"
            })
    void whatIsOnlyThoughtOfIsNoStance(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the agreement, the troops leave in May.",
                "This contradicts the laws of the country.",
                "It rained all day and the harvest was late."
            })
    void factsTakeNoStance(String text) {
        assertThat(statementsOf(text)).as(text).isEmpty();
    }
}
