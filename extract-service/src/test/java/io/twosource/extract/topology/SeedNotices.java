package io.twosource.extract.topology;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.reading.Seeds;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The notices that the seeds must bring, and how they are known again. */
public final class SeedNotices {

    /** Words by which a claim of {@code expected.json} is known again. */
    private static final Map<String, String> CLAIMS =
            Map.of(
                    "A", "2022 .*to Ukraine",
                    "B", "2022 .*(withdraw|left)",
                    "C", "2024 .*(start|withdrawing).*Karabakh",
                    "D", "2024 .*Dadivank",
                    "E", "2024 .*decision .*made by");

    private SeedNotices() {}

    /** As in the demo: what was published years ago comes in with the rest. */
    public static List<Article> seeds() {
        return Seeds.articles().stream().map(SeedNotices::submittedToday).toList();
    }

    /** What must come and is not among {@code notices}. */
    public static List<String> missingFrom(List<Notice> notices) {
        return StreamSupport.stream(Seeds.expectedNotices().spliterator(), false)
                .filter(line -> notices.stream().noneMatch(notice -> isOf(notice, line)))
                .map(JsonNode::toString)
                .toList();
    }

    static boolean isAbout(Notice notice, String claim) {
        return Pattern.compile(Objects.requireNonNull(CLAIMS.get(claim)), Pattern.CASE_INSENSITIVE)
                .matcher(year(notice.cause()) + " " + notice.claim())
                .find();
    }

    static int year(TimelineEntry entry) {
        return entry.citation().article().published().atZone(ZoneOffset.UTC).getYear();
    }

    private static boolean isOf(Notice notice, JsonNode line) {
        String speaker = line.path("speaker").asText("");
        return notice.kinds().stream()
                        .map(kind -> "claim." + kind.name().toLowerCase(Locale.ROOT))
                        .anyMatch(line.get("kind").asText()::equals)
                && isAbout(notice, line.get("claim").asText())
                && Pattern.compile(speaker, Pattern.CASE_INSENSITIVE)
                        .matcher(notice.cause().citation().sourceName())
                        .find();
    }

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
                seed.origin(),
                List.of());
    }
}
