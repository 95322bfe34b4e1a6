package io.twosource.ingest.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.ingest.submission.ArticleStatus;
import io.twosource.ingest.submission.SubmittedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles as JSON, our own kind. Thread-safe. */
public final class ArticleJson {

    private static final ObjectReader STRICT =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    private final Format<Instant> published;

    public ArticleJson(Clock clock) {
        this.published = Format.published(clock);
    }

    /**
     * Reads one, strictly: who writes our own format can be told what is wrong with it.
     *
     * @param body UTF-8
     */
    public Checked read(byte[] body) {
        try {
            JsonNode json = STRICT.readTree(body);
            return json instanceof ObjectNode object
                    ? article(new Fields(object))
                    : refused("must be a JSON object");
        } catch (JacksonException e) {
            return refused("is not JSON: " + e.getOriginalMessage() + at(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were unreadable", e);
        }
    }

    private Checked article(Fields fields) {
        Draft draft =
                new Draft(
                        fields.required("outlet", Format.line(Format.LONGEST_NAME)),
                        fields.required("url", Format.link(Format.LONGEST_LINK)),
                        fields.required("title", Format.line(Format.LONGEST_TITLE)),
                        fields.required("text", Format.text(Format.LONGEST_TEXT)),
                        fields.required("published", published),
                        fields.optional("language", Format.language()),
                        fields.optional("byline", Format.line(Format.LONGEST_TITLE)),
                        fields.optional("guid", Format.line(Format.LONGEST_LINK)));
        List<Violation> violations = fields.violations();
        return violations.isEmpty()
                ? new Checked.Article(draft.complete())
                : new Checked.Refused(draft.named(), violations);
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

        Named named() {
            return new Named(outlet, url.or(() -> guid));
        }

        SubmittedArticle complete() {
            return new SubmittedArticle(
                    outlet.orElseThrow(),
                    url.orElseThrow(),
                    title.orElseThrow(),
                    text.orElseThrow(),
                    published.orElseThrow(),
                    language,
                    byline,
                    guid,
                    ArticleStatus.USABLE,
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
    }

    private static Checked refused(String message) {
        return new Checked.Refused(Named.UNKNOWN, List.of(new Violation("body", message)));
    }

    private static String at(JsonLocation location) {
        return location == null
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
