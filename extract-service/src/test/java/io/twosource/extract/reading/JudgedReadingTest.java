package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the judge makes of what the rules find. */
class JudgedReadingTest {

    private static final Article NEWS =
            article(
                    "Ministry denies that its drone hit the ferry",
                    """
                    The defence ministry denied on Tuesday that one of its drones had struck the ferry \
                    off Lindau, in which 14 people were killed.

                    "I love the sea," said Captain Orr. "We are all in the hands of fate."

                    Port officials confirmed that 14 people were killed in the explosion.
                    """);

    @Test
    void aDenialOfPublicInterestIsWorthMoreThanARemark() {
        List<Statement> told = Articles.read(NEWS).statements();

        double denial = worthOf(told, "drones had struck the ferry");
        double remark = worthOf(told, "I love the sea");

        assertThat(denial).isGreaterThan(.5);
        assertThat(remark).isLessThan(.1);
    }

    @Test
    void stancesThatAreClearAreKept() {
        assertThat(Articles.read(NEWS).statements())
                .extracting(Statement::stance)
                .contains(Stance.DENIES, Stance.CONFIRMS, Stance.ASSERTS);
    }

    @Test
    void everyStatementSaysHowSureItIsAndWhatItIsWorth() {
        assertThat(Articles.read(NEWS).statements())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.confidence()).isBetween(0., 1.))
                .allSatisfy(said -> assertThat(said.worth()).isBetween(0., 1.));
    }

    @Test
    void theSameArticleIsJudgedTheSame() {
        assertThat(Articles.read(NEWS)).isEqualTo(Articles.read(NEWS));
    }

    @Test
    void whatIsLeftUnreadOfADumpIsCounted() {
        String dump = "The mayor said the bridge fell. ".repeat(900);

        assertThat(Articles.proposed(article("", dump)).unread()).isEqualTo(400);
        assertThat(Articles.proposed(NEWS).unread()).isZero();
    }

    private static double worthOf(List<Statement> told, String words) {
        return told.stream()
                .filter(said -> said.evidence().text().contains(words))
                .mapToDouble(Statement::worth)
                .max()
                .orElse(0);
    }
}
