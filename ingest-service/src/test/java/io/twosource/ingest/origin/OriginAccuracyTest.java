package io.twosource.ingest.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.article.Article;
import io.twosource.ingest.origin.OriginDecision.Clue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How often the desk is right about 9,500 real articles, of which 1,000 are printed once more by
 * others. Real articles may be copies too: two of them are, of texts by the Associated Press.
 */
class OriginAccuracyTest {

    private static final int COPIES = 1_000;

    private final TextsInMemory texts = new TextsInMemory();
    private final OriginDesk desk = new OriginDesk(texts);
    private final Map<String, OriginDecision> decisions = new LinkedHashMap<>();

    @Test
    void copiesAreTracedAndOthersAreLeftAlone() throws IOException {
        assumeTrue(Republished.isThere(), "the articles to measure with are not here");
        Republished news = Republished.of(Republished.real(), COPIES, 6);
        news.articles().forEach(this::decide);

        long right = news.sources().entrySet().stream().filter(this::isRight).count();
        List<String> others =
                decisions.entrySet().stream()
                        .filter(it -> it.getValue().clue() == Clue.SAME_TEXT)
                        .map(Map.Entry::getKey)
                        .filter(id -> !news.sources().containsKey(id))
                        .toList();
        System.out.printf(
                "origins: %d of %d copies right; of %d others, %d are said to be copies %s%n",
                right, COPIES, decisions.size() - COPIES, others.size(), others);

        assertThat(right).isGreaterThanOrEqualTo(COPIES * 95 / 100);
        assertThat(others.size()).isLessThanOrEqualTo((decisions.size() - COPIES) / 1_000);
    }

    /** The copy has the origin of what it was copied from: that itself, or what it came from. */
    private boolean isRight(Map.Entry<String, String> copy) {
        String source = copy.getValue();
        Optional<String> expected = nameOf(source).or(() -> Optional.of(source));
        return nameOf(copy.getKey()).equals(expected);
    }

    private Optional<String> nameOf(String articleId) {
        return Optional.ofNullable(decisions.get(articleId))
                .flatMap(OriginDecision::origin)
                .map(Origin::name);
    }

    private void decide(Article article) {
        OriginDesk.Decided decided =
                desk.decide(
                        SketchedArticle.of(article),
                        Optional.empty(),
                        article.submittedAt(),
                        article.submittedAt());
        decided.toRemember().ifPresent(texts::remember);
        decisions.put(article.articleId().value(), decided.decision());
    }
}
