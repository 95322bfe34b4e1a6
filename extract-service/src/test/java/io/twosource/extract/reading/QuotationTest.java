package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.CONFIRMS;
import static io.twosource.extract.statement.Stance.DENIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aQuotationIsWhatItsSpeakerSays() {
        List<Statement> found = statementsOf("“The dam has burst,” said engineer Lena Holm.");
        assertThat(found).hasSize(1);
        assertThat(name(found.getFirst())).isEqualTo("Lena Holm");
        assertThat(found.getFirst().proposition().text()).isEqualTo("The dam has burst");
    }

    @Test
    void aQuotationMayGoOnOverParagraphs() {
        List<Statement> found =
                statementsOf(
                        "“The troops were sent to the port. They will stay there for a year.\n\n"
                                + "The ships left in March. The harbour is closed now”, Holm said.");
        assertThat(found).hasSize(4);
        assertThat(found).extracting(QuotationTest::name).containsOnly("Holm");
        assertThat(found).extracting(Statement::stance).containsOnly(ASSERTS);
    }

    @Test
    void aFlatNoDeniesWhatWasAsked() {
        List<Statement> found =
                statementsOf(
                        """
                        The paper published information about the sale of the harbour.

                        Mayor Otto Kern denied the information and answered briefly:

                        “No, this is not true. The harbour was not sold to anybody”.""");
        assertThat(found)
                .extracting(Statement::stance)
                .containsExactly(ASSERTS, DENIES, DENIES, DENIES);
        assertThat(found)
                .extracting(QuotationTest::name)
                .endsWith("Otto Kern", "Otto Kern", "Otto Kern");
        assertThat(found.get(2).proposition().text()).isEqualTo("the sale of the harbour");
        assertThat(found.get(3).proposition().text()).isEqualTo("The harbour was sold to anybody");
        assertThat(found.get(3).content().orElseThrow().text())
                .isEqualTo("The harbour was not sold to anybody");
    }

    @Test
    void anAnswerConfirmsWhatWasAsked() {
        List<Statement> found =
                statementsOf(
                        "The club confirmed reports about the sale of its captain.\n\n"
                                + "“It is indeed so,” Rita Blum, a lawyer for the club, said when asked on"
                                + " Friday to comment on the reports.");
        assertThat(found).extracting(Statement::stance).containsExactly(CONFIRMS, CONFIRMS);
        assertThat(found.getLast().proposition().text()).isEqualTo("the sale of its captain");
        assertThat(found.getLast().anaphoric()).isTrue();
    }

    @Test
    void whoPutsAQuestionTakesNoStanceButWhomItNamesDoes() {
        List<Statement> found =
                statementsOf(
                        "A journalist from the agency addressed the mayor with a question:\n\n"
                                + "“The secret service published information about the sale of the"
                                + " harbour. Pictures of it were seen. Has the harbour been sold?”");
        assertThat(found).extracting(QuotationTest::name).containsExactly("secret service");
    }

    @Test
    void marksMayBeMixedOrMissing() {
        assertThat(statementsOf("\"The talks will go on in Vienna,” she said.")).hasSize(1);
        assertThat(
                        statementsOf(
                                "“The talks will go on in Vienna, the minister said.\n\nIt rained."))
                .hasSize(1);
    }

    @Test
    void speechWithoutAVerbOfSayingIsWhomTheTextNamedLast() {
        List<Statement> found =
                statementsOf(
                        "For comment we turned to political analyst Haro Lind.\n"
                                + "“The process of leaving the base has begun. The last ships are gone.”");
        assertThat(found).extracting(QuotationTest::name).containsExactly("Haro Lind", "Haro Lind");
    }

    @Test
    void aQuotationMayFollowTheSentenceThatNames() {
        List<Statement> found =
                statementsOf(
                        "On Monday Rita Blum, a baker, said she was tired. \"The oven has been cold for a"
                                + " week. The owner hid the key.\"");
        assertThat(found)
                .extracting(QuotationTest::name)
                .containsExactly("Rita Blum", "Rita Blum", "Rita Blum");
    }

    @Test
    void whoeverMetReportersSaysWhatIsQuotedNext() {
        List<Statement> found =
                statementsOf(
                        "Fire Chief Rita Blum met reporters at noon. \"We have two pumps. The third pump"
                                + " was sold.\"");
        assertThat(found).hasSize(2).extracting(QuotationTest::name).containsOnly("Rita Blum");
    }

    @Test
    void whoeverJudgesGoesOn() {
        List<Statement> found =
                statementsOf(
                        "\"That is wrong,\" said Rita Blum, who runs the bakery. \"No bread has left the"
                                + " oven.\"");
        assertThat(found).hasSize(2).extracting(QuotationTest::name).containsOnly("Rita Blum");
    }

    @Test
    void whatAnInterviewerPutsIsNobodysStatement() {
        assertThat(
                        statementsOf(
                                "We met the head of the mine, Jon Falk.\n\nQ: Did you sell it?\n\nA: No, I"
                                        + " never did.\n\nQ: The mayor says that you sold it in May."))
                .isEmpty();
    }

    @Test
    void weAreWhoeverTheSentenceSaysSpeaks() {
        List<Statement> found =
                statementsOf(
                        "Mayor Otto Kern left. \"The oven is cold, and we confirmed that the key was"
                                + " lost,\" Rita Blum said.");
        assertThat(found).extracting(QuotationTest::name).containsOnly("Rita Blum");
    }

    private static String name(Statement statement) {
        return statement.speaker().map(Speaker::name).orElse("nobody");
    }
}
