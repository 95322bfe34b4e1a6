package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kremlin spokesman Ivan Petrov denied the claim about the gas.",
                "Kremlin's official spokesman Ivan Petrov denied the claim about the gas.",
                "Russian Presidential spokesman Ivan Petrov denied the claim about the gas.",
                "Ivan Petrov, a spokesman for the Russian president, denied the claim about the gas.",
                "A spokesman for the Russian president denied the claim about the gas.",
                "The Kremlin denied the claim about the gas."
            })
    void aSpokesmanIsHisInstitution(String text) {
        assertThat(speakers(text))
                .as(text)
                .extracting(Speaker::identity)
                .containsExactly("kremlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Polish Defence Ministry confirmed the loss of a jet.",
                "Poland's Ministry of Defense confirmed the loss of a jet.",
                "A spokeswoman for the Polish Ministry of Defence confirmed the loss of a jet.",
                "Polish Defense Ministry spokesman Jan Nowak confirmed the loss of a jet."
            })
    void aMinistryHasOneKeyInAllSpellings(String text) {
        assertThat(speakers(text))
                .as(text)
                .extracting(Speaker::identity)
                .containsExactly("ministry of defense of poland");
    }

    @Test
    void anAmbassadorIsHisPost() {
        List<Speaker> speakers =
                speakers(
                        "The French Ambassador to Egypt denied the claim about the canal. Later the"
                                + " French Ambassador to Cairo, Paul Morel, spoke to students. Morel denied the claim"
                                + " about the canal again.");
        assertThat(speakers)
                .extracting(Speaker::identity)
                .containsOnly("ambassador of france to egypt");
        assertThat(speakers.getLast().name()).isEqualTo("Paul Morel");
    }

    @Test
    void aSurnameIsTheWholeName() {
        List<Speaker> speakers =
                speakers(
                        "Economist Maria Lindt said that prices would fall. Lindt added that wages"
                                + " would rise. She confirmed that jobs were safe.");
        assertThat(speakers).extracting(Speaker::name).containsOnly("Maria Lindt");
        assertThat(speakers.getLast().mention().text()).isEqualTo("She");
    }

    @Test
    void aRoleIsWhoHasIt() {
        List<Speaker> speakers =
                speakers(
                        "The reporters met the mayor of Graz, Otto Kern, in the morning. The mayor"
                                + " denied the claim about the bridge.");
        assertThat(speakers).extracting(Speaker::name).containsExactly("Otto Kern");
    }

    @Test
    void anAppositionDoesNotHideTheName() {
        assertThat(speakers("\"Nobody was hurt,\" Hugh Hill, a doctor, said."))
                .extracting(Speaker::name)
                .containsExactly("Hugh Hill");
        assertThat(speakers("\"Nobody was hurt,\" said Hugh Hill, a doctor at the clinic."))
                .extracting(Speaker::role)
                .containsExactly(Optional.of("a doctor at the clinic"));
    }

    @Test
    void aRoleBeforeACommaDoesNotHideTheName() {
        assertThat(
                        speakers(
                                "Norway's defense minister, Lars Berg, denied the claim about the gas."))
                .extracting(Speaker::name)
                .containsExactly("Lars Berg");
    }

    @Test
    void aDepartmentIsNobodysName() {
        assertThat(
                        speakers(
                                "Special Agent Rita Blum of the Ohio Department of Justice denied the"
                                        + " claim about the gas."))
                .extracting(Speaker::name)
                .allMatch(name -> name.contains("Rita Blum"));
        assertThat(
                        speakers(
                                "A spokesman for the Ohio Office of the Chief Medical Examiner denied the"
                                        + " claim about the gas."))
                .extracting(Speaker::name)
                .containsExactly("spokesman for the Ohio Office of the Chief Medical Examiner");
    }

    @Test
    void aNicknameStaysInTheName() {
        assertThat(
                        speakers(
                                "Rita \"The Hammer\" Blum denied the claim about the gas. Blum said that the"
                                        + " bridge was safe."))
                .extracting(Speaker::name)
                .containsOnly("Rita \"The Hammer\" Blum");
    }

    @Test
    void aRoleInTheHeadlineIsWhoHasItInTheText() {
        List<Statement> found =
                Articles.proposed(
                                Articles.article(
                                        "Mayor denies bribe",
                                        "Mayor Anna Novak denied on Tuesday that she had taken a"
                                                + " bribe."))
                        .statements();
        assertThat(found)
                .extracting(s -> s.speaker().orElseThrow().identity())
                .containsOnly("anna novak");
    }

    @Test
    void anOutletWithADotInItsNameIsWhole() {
        assertThat(speakers("The Armenian portal Example.am confirmed the arrest of the mayor."))
                .extracting(s -> s.mention().text())
                .containsExactly("The Armenian portal Example.am");
    }

    @Test
    void unnamedGroupsStayAsTheyAre() {
        assertThat(speakers("Three senior officials denied the claim about the gas."))
                .extracting(Speaker::name)
                .containsExactly("Three senior officials");
    }

    @Test
    void aHeadlinesCountryIsWhoSpeaksForItInTheText() {
        List<Statement> found =
                Articles.proposed(
                                Articles.article(
                                        "Russia denies blast at plant",
                                        "The Kremlin denied on Tuesday that there had been a blast at"
                                                + " the plant."))
                        .statements();
        assertThat(found)
                .extracting(s -> s.speaker().orElseThrow().identity())
                .containsExactly("kremlin", "kremlin");
    }

    @Test
    void aCapitalIsItsGovernment() {
        assertThat(speakers("Paris denied the claim. France denied the claim again."))
                .extracting(Speaker::identity)
                .containsOnly("france");
    }

    private static List<Speaker> speakers(String text) {
        return statementsOf(text).stream().flatMap(s -> s.speaker().stream()).toList();
    }
}
