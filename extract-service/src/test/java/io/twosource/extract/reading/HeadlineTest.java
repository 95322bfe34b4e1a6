package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DENIES;
import static io.twosource.extract.statement.Stance.DOUBTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What headlines say in their outlet's own voice. */
class HeadlineTest {

    private static List<Statement> statementsOf(String title) {
        return Articles.proposed(article(title, "")).statements();
    }

    private static Statement statementOf(String title) {
        assertThat(statementsOf(title)).hasSize(1);
        return statementsOf(title).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peacekeepers begin to leave Tavush valley",
                "Ferry with 40 passengers sinks off Gorlitz",
                "Missing climbers found alive",
                "Iron Bridge to close for repairs",
                "Soldier shot at war memorial",
            })
    void whatAHeadlineTellsItsOutletAsserts(String title) {
        Statement statement = statementOf(title);

        assertThat(statement.stance()).isEqualTo(ASSERTS);
        assertThat(statement.speaker()).isEmpty();
        assertThat(statement.rule()).isEqualTo("headline");
        assertThat(statement.evidence().text()).isEqualTo(title);
        assertThat(statement.proposition().text()).isEqualTo(title);
    }

    @Test
    void theCueIsItsVerb() {
        assertThat(statementOf("Ferry with 40 passengers sinks off Gorlitz").cue().text())
                .isEqualTo("sinks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Video of dancing bear is a hoax        | dancing bear
                    Rumours of dam collapse debunked       | dam collapse
                    Iron Bridge collapse hoax: what we saw | Iron Bridge collapse
                    Fake report says mayor has resigned    | mayor has resigned
                    No, the dam has not collapsed          | the dam has collapsed
                    Don't worry, the ferry isn't sinking   | the ferry is sinking
                    Tavush quake: No, the dam won't burst  | the dam will burst
                    Has the dam collapsed? No, it hasn't   | Has the dam collapsed
                    Mayor was not fired, despite rumors    | Mayor was fired
                    Photo kills stolen tram rumor          | stolen tram
                    Stolen tram rumor put to rest          | Stolen tram
                    Fake report claims tram was stolen     | tram was stolen
                    """)
    void whatItCallsUntrueItDenies(String title, String story) {
        Statement statement = statementOf(title);

        assertThat(statement.stance()).isEqualTo(DENIES);
        assertThat(statement.speaker()).isEmpty();
        assertThat(statement.proposition().text()).isEqualTo(story);
        assertThat(statement.proposition().negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam near Tavush reportedly collapses",
                "Mayor may resign within days",
                "Dam 'collapsed overnight' near Tavush",
                "Committee weighs overhaul of dam law",
            })
    void aHedgeOrAQuoteMarkIsNoDoubt(String title) {
        assertThat(statementOf(title).stance()).isEqualTo(ASSERTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doubts grow that dam near Tavush collapsed",
                "Collapse of dam near Tavush looks unlikely",
                "No evidence that dam near Tavush collapsed",
            })
    void whatItThrowsDoubtOnItDoubts(String title) {
        assertThat(statementOf(title).stance()).isEqualTo(DOUBTS);
        assertThat(statementOf(title).speaker()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Students not found in mass grave",
                "Dam near Tavush has not collapsed",
                "Bodies not among those found in grave",
            })
    void aPlainNegationIsAssertedAsOne(String title) {
        assertThat(statementOf(title).stance()).isEqualTo(ASSERTS);
        assertThat(statementOf(title).proposition().negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swimmer was born in Tavush but did not tell her coach",
                "Storm damaged ferries, not bridges",
            })
    void aNegationBesideThePointNegatesNothing(String title) {
        assertThat(statementOf(title).stance()).isEqualTo(ASSERTS);
        assertThat(statementOf(title).proposition().negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "World's oldest burger",
                "Has the dam near Tavush collapsed?",
                "10 things to know about the dam",
                "Why we still need the dam",
                "How to build a dam",
                "Opinion: The dam must go",
                "Watch the dam collapse",
                "My week without water",
            })
    void questionsListsOpinionsAndNamesTellNothing(String title) {
        assertThat(statementsOf(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mill to close, 300 to lose jobs – owners       | owners       | Mill to close, 300 to lose jobs
                    Mill closed after leak 'of two days' - ministry | ministry    | Mill closed after leak 'of two days'
                    Mill has been sold – Varga                     | Varga        | Mill has been sold
                    Varga: Mill will be sold                       | Varga        | Mill will be sold
                    Sen. Ada Marsh: Mill must stay open            | Ada Marsh    | Mill must stay open
                    Governor: no talks on mill's future            | Governor     | no talks on mill's future
                    Norway: 'We never sold the mill'               | Norway       | We never sold the mill
                    'Owner never asked us': union chief on sale  | union chief | Owner never asked us
                    Ada Marsh thinks mill is worth saving          | Ada Marsh    | mill is worth saving
                    Towns closing too many mills, study finds      | study        | Towns closing too many mills
                    Senators criticise sale, say mill was worth more | Senators    | mill was worth more
                    """)
    void whoeverAHeadlineNamesForItsWordsSaysThem(String title, String speaker, String said) {
        Statement statement =
                Articles.proposed(article(title, "The mill spoke on it.")).statements().getFirst();

        assertThat(statement.stance()).isEqualTo(ASSERTS);
        assertThat(statement.speaker()).map(Speaker::name).get().asString().endsWith(speaker);
        assertThat(statement.proposition().text()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mill inquiry: owner to speak on Monday",
                "Gorlitz: Ferry with 40 passengers sinks",
                "Norway: Ferry with 40 passengers sinks",
            })
    void aTopicBeforeAColonSaysNothing(String title) {
        assertThat(Articles.proposed(article(title, "A ferry sank in Gorlitz.")).statements())
                .allSatisfy(s -> assertThat(s.speaker()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fact check: No, the dam has not collapsed       | DENIES  | the dam has collapsed
                    FACT CHECK: Video of dancing bear is a hoax      | DENIES  | dancing bear
                    Fact check: Yes, two dams closed last year       | ASSERTS | two dams closed last year
                    No proof that mayor fled, despite viral post     | DENIES  | mayor fled
                    """)
    void aFactCheckSaysWhatItFinds(String title, String stance, String story) {
        List<Statement> found = statementsOf(title);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().stance()).hasToString(stance);
        assertThat(found.getFirst().proposition().text()).isEqualTo(story);
    }

    @Test
    void whatIsOnlyCheckedIsNotAsserted() {
        assertThat(statementsOf("Fact check: Mayor fled the city")).isEmpty();
    }

    @Test
    void whoCallsItUntrueIsNamed() {
        Statement statement = statementOf("Police: Reports of dam collapse are a hoax");

        assertThat(statement.stance()).isEqualTo(DENIES);
        assertThat(statement.speaker()).map(Speaker::name).contains("Police");
    }

    @Test
    void whoIsNamedBeforeAColonSaysSo() {
        Statement statement = statementOf("Police: Dam near Tavush collapsed");

        assertThat(statement.stance()).isEqualTo(ASSERTS);
        assertThat(statement.speaker()).map(Speaker::name).contains("Police");
        assertThat(statement.proposition().text()).isEqualTo("Dam near Tavush collapsed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tavush Says Missing Climbers Not Found In Cave  | Tavush
                    Missing climbers not found in cave, police say  | police
                    Missing climbers not found in cave, says mayor  | mayor
                    """)
    void whoeverSaysSoSpeaks(String title, String speaker) {
        Statement statement = statementOf(title);

        assertThat(statement.stance()).isEqualTo(ASSERTS);
        assertThat(statement.speaker()).map(Speaker::name).contains(speaker);
        assertThat(statement.proposition().negated()).isTrue();
    }

    @Test
    void whatIsCalledAHoaxIsNotTakenAtAnybodysWord() {
        assertThat(statementOf("Mayor confirms dam collapse: hoax spreads").stance())
                .isNotEqualTo(ASSERTS);
        assertThat(statementOf("Mayor confirms dam collapse: hoax spreads").speaker()).isEmpty();
    }

    @Test
    void whatSomebodyIsSaidToSayIsNotAlsoTheOutlets() {
        assertThat(statementsOf("Mayor confirms collapse of dam"))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).map(Speaker::name).contains("Mayor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry sinks off Gorlitz - The Tavush Courier",
                "Ferry sinks off Gorlitz | News 5",
                "UPDATE: Ferry sinks off Gorlitz",
            })
    void neitherTheOutletsNameNorALabelIsPartOfIt(String title) {
        assertThat(statementOf(title).proposition().text()).isEqualTo("Ferry sinks off Gorlitz");
    }

    @Test
    void capitalsOfATitleAreThoseOfItsText() {
        Statement statement =
                Articles.proposed(
                                article(
                                        "Ferry Sinks Near Iron Bridge Of Gorlitz",
                                        "The ferry is one that often sinks near the Iron Bridge,"
                                                + " a bridge of Gorlitz."))
                        .statements()
                        .getFirst();

        assertThat(statement.proposition().text())
                .isEqualTo("Ferry sinks near Iron Bridge of Gorlitz");
        assertThat(statement.evidence().text())
                .isEqualTo("Ferry Sinks Near Iron Bridge Of Gorlitz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dam near Tavush has collapsed         | Dam near Tavush has collapsed
                    Dam near Tavush has not collapsed     | Dam near Tavush has collapsed
                    No, the dam has not collapsed         | the dam has collapsed
                    Reports of dam collapse are not true  | dam collapse
                    """)
    void whoDeniesTheReportsDeniesWhatTheHeadlineIsAbout(String title, String denied) {
        assertThat(
                        Articles.proposed(article(title, "The ministry denied the reports."))
                                .statements())
                .last()
                .satisfies(
                        statement -> {
                            assertThat(statement.stance()).isEqualTo(DENIES);
                            assertThat(statement.proposition().text()).isEqualTo(denied);
                            assertThat(statement.proposition().negated()).isFalse();
                        });
    }
}
