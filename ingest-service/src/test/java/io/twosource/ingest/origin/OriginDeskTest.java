package io.twosource.ingest.origin;

import static io.twosource.ingest.origin.Stories.MORNING;
import static io.twosource.ingest.origin.Stories.article;
import static io.twosource.ingest.origin.Stories.story;
import static io.twosource.ingest.origin.Stories.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision.Clue;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginDeskTest {

    private static final String STORY = story(1, 10);
    private static final String OTHER = story(2, 10);
    private static final Origin TASS = new Origin("TASS", "TASS");
    private static final Origin FIRST = new Origin("first-1", "first");

    private final TextsInMemory texts = new TextsInMemory();
    private final OriginDesk desk = new OriginDesk(texts);
    private final Map<String, OriginDecision> decisions = new HashMap<>();
    private Instant now = MORNING;

    @Test
    void whoeverPrintsATextAfterAnotherHasItFromThem() {
        assertThat(arrives(article("first", STORY)).clue()).isEqualTo(Clue.ALONE);
        assertThat(arrives(article("second", STORY)).origin()).contains(FIRST);
        assertThat(arrives(article("third", STORY)).origin()).contains(FIRST);
        assertThat(arrives(article("fourth", OTHER)).origin()).isEmpty();
    }

    @Test
    void aCopyIsKnownThoughItIsTrimmedAndItsQuoteMarksAreOthers() {
        arrives(article("first", STORY));
        String trimmed = STORY.substring(0, STORY.length() * 6 / 10).replaceAll("[“”]", "'");

        OriginDecision decision = arrives(article("second", trimmed));

        assertThat(decision.origin()).contains(FIRST);
        assertThat(decision.clue()).isEqualTo(Clue.SAME_TEXT);
        assertThat(decision.likeness()).isGreaterThan(.8);
    }

    @Test
    void aLongTextThatQuotesAShortOneIsNoCopyOfIt() {
        arrives(article("first", story(1, 2)));

        assertThat(arrives(article("second", story(1, 2) + story(3, 20))).origin()).isEmpty();
    }

    @Test
    void aCreditNamesTheAgencyAndCopiesComeFromItToo() {
        assertThat(arrives(article("first", "MOSCOW, April 17. /TASS/. " + STORY)).origin())
                .contains(TASS);
        assertThat(arrives(article("second", STORY)).origin()).contains(TASS);
    }

    @Test
    void aTextThatSomebodyHadBeforeGoesBeforeACredit() {
        arrives(article("first", STORY));

        assertThat(arrives(article("second", "MOSCOW (TASS) - " + STORY)).origin()).contains(FIRST);
    }

    @Test
    void anAgencyHasItsTextFromNobodyThoughOthersPrintedItBefore() {
        arrives(article("first", "MOSCOW (TASS) - " + STORY));

        OriginDecision decision = arrives(article("TASS", STORY));

        assertThat(decision.clue()).isEqualTo(Clue.FIRST);
        assertThat(decision.origin()).isEmpty();
    }

    @Test
    void anEditKeepsTheOriginAndAnotherTextDoesNot() {
        arrives(article("first", STORY));
        arrives(article("second", STORY));

        assertThat(arrives(version("second", 2, STORY + " More.")).origin()).contains(FIRST);
        assertThat(arrives(version("second", 3, OTHER)).origin()).isEmpty();
        assertThat(arrives(article("third", OTHER)).origin())
                .contains(new Origin("second-1", "second"));
    }

    @Test
    void aCreditThatIsAddedLaterCounts() {
        arrives(article("first", STORY));

        assertThat(arrives(version("first", 2, STORY + "\n\n(TASS)")).origin()).contains(TASS);
    }

    @Test
    void whatIsWithdrawnKeepsItsOrigin() {
        arrives(article("first", STORY));
        OriginDecision decision = arrives(article("second", STORY));

        assertThat(arrives(Stories.withdrawn("second", 2, OTHER)).origin())
                .isEqualTo(decision.origin());
    }

    @Test
    void shortTextsAreLikeNone() {
        String brief = "Peskov confirmed the withdrawal of the peacekeepers on Wednesday.";
        arrives(article("first", brief));

        OriginDecision decision = arrives(article("second", brief));

        assertThat(decision.origin()).isEmpty();
        assertThat(decision.textSince()).isEmpty();
    }

    private OriginDecision arrives(Article article) {
        now = now.plusSeconds(60);
        String id = article.articleId().value();
        OriginDesk.Decided decided =
                desk.decide(
                        SketchedArticle.of(article),
                        Optional.ofNullable(decisions.get(id)),
                        now,
                        now);
        decided.toRemember().ifPresent(texts::remember);
        decisions.put(id, decided.decision());
        return decided.decision();
    }
}
