package io.twosource.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.pair.PairModel;
import io.twosource.extract.reading.Seeds;
import io.twosource.extract.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five seeds, in order of arrival, through the production topology with the real models. */
class SeedNoticesTest {

    private static final List<Notice> notices = new ArrayList<>();
    private static final List<Claim> claims = new ArrayList<>();

    @BeforeAll
    static void postTheSeeds() {
        try (PairModel pairs = PairModel.load();
                DrivenStream stream = new DrivenStream(new SharedLanguage(), pairs, 1)) {
            SeedNotices.seeds().forEach(stream::post);
            notices.addAll(stream.notices());
            claims.addAll(stream.claims());
        }
    }

    @Test
    void theNoticesOfTheSeedsCome() {
        List<String> missing = SeedNotices.missingFrom(notices);
        int must = Seeds.expectedNotices().size();
        System.out.printf("notices: %d of %d must lines hold%n", must - missing.size(), must);
        assertThat(missing).isEmpty();
    }

    @Test
    void noClaimJoinsTwoYears() {
        assertThat(claims)
                .allSatisfy(
                        claim ->
                                assertThat(claim.timeline())
                                        .extracting(SeedNotices::year)
                                        .containsOnly(
                                                SeedNotices.year(claim.timeline().getFirst())));
    }

    @Test
    void whoSaysItAgainConfirmsOrDeniesOnce() {
        assertThat(of(NoticeKind.CONFIRMED, "C").filter(n -> source(n).equals("kremlin")))
                .hasSize(1);
        assertThat(of(NoticeKind.DENIED, "A").filter(n -> source(n).contains("ambassador")))
                .hasSize(1);
        assertThat(of(NoticeKind.CONFIRMED, "D").filter(n -> source(n).contains("news.am")))
                .hasSize(1);
    }

    @Test
    void notConfirmingIsNotDenying() {
        assertThat(of(NoticeKind.DISPUTED, "C")).isEmpty();
    }

    @Test
    void everyNoticeCarriesTheSentenceOfTheArticle() {
        Map<String, Article> articles =
                Seeds.articles().stream()
                        .collect(Collectors.toMap(Article::articleId, article -> article));
        assertThat(notices)
                .allSatisfy(
                        notice -> {
                            Citation cause = notice.cause().citation();
                            Article article =
                                    Objects.requireNonNull(
                                            articles.get(cause.article().articleId()));
                            Span evidence = cause.statement().evidence();
                            assertThat(inCodePoints(article, evidence)).isEqualTo(evidence.text());
                        });
    }

    private static String inCodePoints(Article article, Span span) {
        String whole = span.part() == Span.Part.TITLE ? article.title() : article.text();
        return whole.substring(
                whole.offsetByCodePoints(0, span.start()), whole.offsetByCodePoints(0, span.end()));
    }

    private static Stream<Notice> of(NoticeKind kind, String claim) {
        return notices.stream()
                .filter(n -> n.kinds().contains(kind))
                .filter(n -> SeedNotices.isAbout(n, claim));
    }

    private static String source(Notice notice) {
        return notice.cause().source();
    }
}
