package io.twosource.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.reading.Seeds;
import io.twosource.extract.statement.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five seeds, in order of arrival, through the production topology with the real models. */
class SeedNoticesTest {

    /** Words by which a claim of {@code expected.json} is known again. */
    private static final Map<String, String> CLAIMS =
            Map.of(
                    "A", "2022 .*to Ukraine",
                    "B", "2022 .*(withdraw|left)",
                    "C", "2024 .*(start|withdrawing).*Karabakh",
                    "D", "2024 .*Dadivank",
                    "E", "2024 .*decision .*made by");

    private static final List<Notice> notices = new ArrayList<>();
    private static final List<Claim> claims = new ArrayList<>();

    @BeforeAll
    static void postTheSeeds() {
        try (DrivenStream stream = new DrivenStream(new SharedLanguage(), 1)) {
            Seeds.articles().stream().map(SeedNoticesTest::submittedToday).forEach(stream::post);
            notices.addAll(stream.notices());
            claims.addAll(stream.claims());
        }
    }

    @Test
    void theNoticesOfTheSeedsCome() {
        List<String> missing = new ArrayList<>();
        JsonNode must = Seeds.expectedNotices();
        must.forEach(
                line -> {
                    if (notices.stream().noneMatch(notice -> isOf(notice, line))) {
                        missing.add(line.toString());
                    }
                });
        System.out.printf(
                "notices: %d of %d must lines hold%n", must.size() - missing.size(), must.size());
        assertThat(missing).isEmpty();
    }

    @Test
    void noClaimJoinsTwoYears() {
        assertThat(claims)
                .allSatisfy(
                        claim ->
                                assertThat(claim.timeline())
                                        .extracting(SeedNoticesTest::year)
                                        .containsOnly(year(claim.timeline().getFirst())));
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

    /** As in the demo: what was published years ago comes in with the rest. */
    private static Article submittedToday(Article seed) {
        return new Article(
                seed.articleId(),
                seed.version(),
                seed.status(),
                seed.outlet(),
                seed.url(),
                seed.title(),
                seed.text(),
                seed.published(),
                seed.language(),
                Instant.parse("2026-01-01T12:00:00Z"),
                seed.origin());
    }

    private static String inCodePoints(Article article, Span span) {
        String whole = span.part() == Span.Part.TITLE ? article.title() : article.text();
        return whole.substring(
                whole.offsetByCodePoints(0, span.start()), whole.offsetByCodePoints(0, span.end()));
    }

    private static Stream<Notice> of(NoticeKind kind, String claim) {
        return notices.stream().filter(n -> n.kind() == kind).filter(n -> isAbout(n, claim));
    }

    private static boolean isOf(Notice notice, JsonNode line) {
        String kind = "claim." + notice.kind().name().toLowerCase(Locale.ROOT);
        String speaker = line.path("speaker").asText("");
        return kind.equals(line.get("kind").asText())
                && isAbout(notice, line.get("claim").asText())
                && Pattern.compile(speaker, Pattern.CASE_INSENSITIVE)
                        .matcher(notice.cause().citation().sourceName())
                        .find();
    }

    private static boolean isAbout(Notice notice, String claim) {
        return Pattern.compile(Objects.requireNonNull(CLAIMS.get(claim)), Pattern.CASE_INSENSITIVE)
                .matcher(year(notice.cause()) + " " + notice.claim())
                .find();
    }

    private static String source(Notice notice) {
        return notice.cause().source();
    }

    private static int year(TimelineEntry entry) {
        return entry.citation().article().published().atZone(ZoneOffset.UTC).getYear();
    }
}
