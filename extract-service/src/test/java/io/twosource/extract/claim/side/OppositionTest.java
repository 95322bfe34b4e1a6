package io.twosource.extract.claim.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.claim.Said;
import io.twosource.extract.claim.side.Opposition.Contrary;
import io.twosource.extract.claim.side.Opposition.None;
import io.twosource.extract.claim.side.Opposition.Unsure;
import io.twosource.extract.statement.Proposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the ferry has left the harbour | the ferry has not left the harbour
                    the ferry left the harbour     | the ferry hasn't left the harbour
                    the bridge is open to lorries  | the bridge is no longer open to lorries
                    divers were found in the cave  | no divers were found in the cave
                    divers were found in the cave  | nobody was found in the cave
                    the mayor signed the contract  | the mayor never signed the contract
                    the mayor signed the contract  | the mayor refused to sign the contract
                    the union will join the talks  | the union will not join the talks
                    rescuers went in with masks    | rescuers went in without masks
                    """)
    void whatNegatesTheSameIsTheContrary(String one, String other) {
        assertContrary(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the troops left the border town     | the troops stayed in the border town
                    the miners trapped there are alive  | the miners trapped there are dead
                    parliament accepted the peace plan  | parliament rejected the peace plan
                    the court found the banker guilty   | the court found the banker innocent
                    fuel prices rose in the capital     | fuel prices fell in the capital
                    the minister voted for the bill     | the minister voted against the bill
                    the convoy drove into the city      | the convoy drove out of the city
                    """)
    void oppositeWordsInOnePlaceAreTheContrary(String one, String other) {
        assertContrary(one, other);
    }

    @Test
    void whatIsNotTheOppositeIsTheSame() {
        assertNone("the troops did not leave the town", "the troops stayed in the town");
    }

    @Test
    void whatDidNotRiseNeedNotHaveFallen() {
        assertUnsure("fuel prices did not rise", "fuel prices fell");
    }

    @Test
    void whatWasSoMayHaveEndedSince() {
        assertUnsure("the strike at the port began", "the strike at the port ended");
        assertUnsure("the journalist was arrested", "the journalist was released");
    }

    @Test
    void smallAndLargeAreInTheEyeOfWhoSaysIt() {
        assertUnsure("a large crowd met in the square", "a small crowd met in the square");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12 people were killed in the blast   | 40 people were killed in the blast
                    12 killed                            | forty killed
                    twelve people were killed            | 40 were killed
                    at least 30 miners are missing       | 12 miners are missing
                    """)
    void anotherNumberOfTheSameIsTheContrary(String one, String other) {
        assertContrary(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    about 2,000 people fled the valley  | 1,960 people fled the valley
                    2,000 people fled the valley        | 1,960 people fled the valley
                    at least 12 miners are missing      | 15 miners are missing
                    more than 10 miners are missing     | 15 miners are missing
                    10 to 15 miners are missing         | 12 miners are missing
                    between 10 and 15 miners are missing | 12 miners are missing
                    up to 20 miners are missing         | 15 miners are missing
                    two dozen miners are missing        | 24 miners are missing
                    three million people lost power     | 3,000,000 people lost power
                    """)
    void aNumberAgreesWithWhatItLeavesOpen(String one, String other) {
        assertNone(one, other);
    }

    @Test
    void numbersOfOtherThingsAreNotCompared() {
        assertNone("12 people were killed in the blast", "the blast damaged 40 houses");
        assertNone("the blast of 2019 killed 12 people", "12 people were killed on 3 May");
    }

    @Test
    void countsThatAreNearMayBeOlderOnes() {
        assertUnsure("12 people were killed in the blast", "14 people were killed in the blast");
    }

    @Test
    void pricesChangeByTheHour() {
        assertUnsure("the bank's shares cost $12", "the bank's shares cost $40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the tanks went to Armenia, not Ukraine           | the tanks went to Ukraine
                    the tanks went not to Ukraine, but to Armenia    | the tanks went to Ukraine
                    the tanks did not go to Ukraine but to Armenia   | the tanks went to Ukraine
                    the tanks went to Armenia rather than to Ukraine | the tanks went to Ukraine
                    """)
    void excludingTheOtherPlaceIsTheContrary(String one, String other) {
        assertContrary(one, other);
    }

    @Test
    void excludingAnotherPlaceIsNot() {
        assertNone("the tanks went not to Ukraine, but to Armenia", "the tanks went to Armenia");
        assertUnsure(
                "the tanks went not only to Ukraine, but also to Armenia",
                "the tanks went to Georgia");
    }

    @Test
    void anotherPlaceOrPersonMayBeTrueAsWell() {
        assertUnsure("the tanks went to Armenia", "the tanks went to Ukraine");
        assertUnsure("the talks in Geneva broke down", "the talks in Vienna broke down");
        assertUnsure("then Smith resigned", "then Miller resigned");
    }

    @Test
    void theOtherWayRoundIsNotTheSame() {
        assertUnsure("Guards attacked protesters", "Protesters attacked guards");
        assertNone("Guards attacked protesters", "Protesters were attacked by guards");
    }

    @Test
    void whatIsToComeDoesNotContradictWhatIs() {
        assertUnsure("the troops will leave the town", "the troops have not left the town");
        assertUnsure("the troops may leave the town", "the troops did not leave the town");
    }

    @Test
    void aPartIsNotTheWhole() {
        assertUnsure("the city is not fully under control", "the city is under control");
        assertUnsure("not all hostages were freed", "hostages were freed");
    }

    @Test
    void whatIsNegatedOfOthersContradictsNobody() {
        assertUnsure(
                said("French troops did not leave the base", true),
                said("German troops left the base", false));
        assertUnsure(
                said("the troops did not loot the museum", true),
                said("the troops left the museum", false));
    }

    @Test
    void bothMayNegateTheSameInOtherWords() {
        assertNone(
                "inspectors found no weapons at the plant",
                "inspectors have not found weapons at the plant");
        assertNone(
                "the agency gave no details of the crash",
                "the agency declined to give details of the crash");
        assertNone(
                "the bank declined, through its lawyer, to comment on the theft",
                "the bank declined to comment on the theft");
    }

    @Test
    void someNegationsTurnNothing() {
        assertNone("no fewer than 12 people were killed", "at least 12 people were killed");
        assertNone("the fire destroyed not only the roof", "the fire destroyed the roof");
    }

    private static void assertContrary(String one, String other) {
        assertThat(between(one, other)).as(one).isInstanceOf(Contrary.class);
        assertThat(between(other, one)).as(other).isInstanceOf(Contrary.class);
    }

    private static void assertUnsure(String one, String other) {
        assertUnsure(said(one, false), said(other, false));
    }

    private static void assertUnsure(Proposition one, Proposition other) {
        assertThat(Opposition.between(one, other)).isInstanceOf(Unsure.class);
        assertThat(Opposition.between(other, one)).isInstanceOf(Unsure.class);
    }

    private static void assertNone(String one, String other) {
        assertThat(between(one, other)).as(one).isEqualTo(new None());
        assertThat(between(other, one)).as(other).isEqualTo(new None());
    }

    private static Opposition between(String one, String other) {
        return Opposition.between(said(one, false), said(other, false));
    }

    private static Proposition said(String text, boolean negated) {
        return Said.about(text, negated);
    }
}
