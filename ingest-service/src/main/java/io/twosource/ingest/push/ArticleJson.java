package io.twosource.ingest.push;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.ingest.submission.SubmittedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles as JSON, our own kind. Thread-safe. */
final class ArticleJson {

    /** Code points; with the title and all else it fits a Kafka record of 1 MB in any script. */
    static final int LONGEST_TEXT = 200_000;

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TITLE = 500;
    static final int LONGEST_LINK = 2_000;

    private static final ObjectReader STRICT =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    private final Format<Instant> published;

    ArticleJson(Clock clock) {
        this.published = Format.published(clock);
    }

    /** What reading came to. */
    sealed interface Reading {

        record Article(SubmittedArticle article) implements Reading {}

        record Refused(List<Violation> violations) implements Reading {

            static Refused body(String message) {
                return new Refused(List.of(new Violation("body", message)));
            }
        }
    }

    Reading read(byte[] body) {
        try {
            JsonNode json = STRICT.readTree(body);
            return json instanceof ObjectNode object
                    ? article(new Fields(object))
                    : Reading.Refused.body("must be a JSON object");
        } catch (JacksonException e) {
            return Reading.Refused.body(
                    "is not JSON: " + e.getOriginalMessage() + at(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were unreadable", e);
        }
    }

    private Reading article(Fields fields) {
        Draft draft =
                new Draft(
                        fields.required("outlet", Format.line(LONGEST_NAME)),
                        fields.required("url", Format.link(LONGEST_LINK)),
                        fields.required("title", Format.line(LONGEST_TITLE)),
                        fields.required("text", Format.text(LONGEST_TEXT)),
                        fields.required("published", published),
                        fields.optional("language", Format.language()),
                        fields.optional("byline", Format.line(LONGEST_TITLE)),
                        fields.optional("guid", Format.line(LONGEST_LINK)));
        List<Violation> violations = fields.violations();
        return violations.isEmpty()
                ? new Reading.Article(draft.complete())
                : new Reading.Refused(violations);
    }

    /** What could be read of an article; what is required is there unless it was violated. */
    private record Draft(
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> title,
            Optional<String> text,
            Optional<Instant> published,
            Optional<String> language,
            Optional<String> byline,
            Optional<String> guid) {

        SubmittedArticle complete() {
            return new SubmittedArticle(
                    outlet.orElseThrow(),
                    url.orElseThrow(),
                    title.orElseThrow(),
                    text.orElseThrow(),
                    published.orElseThrow(),
                    language,
                    byline,
                    guid);
        }
    }

    private static String at(JsonLocation location) {
        return location == null
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
