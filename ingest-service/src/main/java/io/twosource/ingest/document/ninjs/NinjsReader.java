package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads ninjs: one item, or an array of them. An item that breaks a rule of its schema is refused
 * by that rule, and so is one without text, or whose embargo has not ended.
 */
public final class NinjsReader implements DocumentReader {

    /** Each may break a rule of each version; a megabyte of articles holds some 20,000. */
    private static final int MOST_VALUES = 30_000;

    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(JsonNode.class);

    private final NinjsRules rules = new NinjsRules();
    private final InstantSource clock;

    public NinjsReader(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Reading read(byte[] document, Hints hints) {
        return read(document, hints, Optional.empty());
    }

    /**
     * Reads a document whose version is known.
     *
     * @param version of ninjs, like {@code 2.1}; one that is unknown here counts as not said
     */
    public Reading read(byte[] document, Hints hints, Optional<String> version) {
        try {
            JsonNode json = JSON.readTree(document);
            if (values(json) > MOST_VALUES) {
                return Reading.unreadable(
                        "must not hold more than %d values".formatted(MOST_VALUES));
            }
            return json.isArray()
                    ? items(json, hints, version)
                    : Reading.of(item(json, "", hints, version));
        } catch (JacksonException e) {
            return Reading.unreadable("is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were unreadable", e);
        }
    }

    /** Whether JSON is rather ninjs than our own: ours needs an outlet, ninjs a uri. */
    public static boolean isMarked(JsonNode json) {
        return json.isArray()
                ? json.valueStream().anyMatch(NinjsReader::isMarkedItem)
                : isMarkedItem(json);
    }

    private static boolean isMarkedItem(JsonNode item) {
        return item.path("uri").isTextual() && !item.has("outlet") && !item.has("url");
    }

    private Reading items(JsonNode array, Hints hints, Optional<String> version) {
        return array.isEmpty()
                ? Reading.unreadable("must hold an item")
                : new Reading(
                        IntStream.range(0, array.size())
                                .mapToObj(at -> item(array.get(at), "/" + at, hints, version))
                                .toList());
    }

    /** Of what is wrong, pointers begin where the document does. */
    private Reading.Item item(JsonNode json, String at, Hints hints, Optional<String> version) {
        List<Violation> broken = rules.violations(json, version);
        NinjsItem item = new NinjsItem(json, hints);
        Reading.Item read =
                broken.isEmpty()
                        ? item.read(clock.instant())
                        : new Reading.Refused(item.named(), broken);
        return switch (read) {
            case Reading.Article article -> article;
            case Reading.Refused(var named, var violations) ->
                    new Reading.Refused(
                            named, violations.stream().map(one -> below(at, one)).toList());
        };
    }

    private static int values(JsonNode json) {
        return 1 + json.valueStream().mapToInt(NinjsReader::values).sum();
    }

    private static Violation below(String at, Violation violation) {
        String field = violation.field();
        return at.isEmpty()
                ? violation
                : new Violation(at + (field.equals("body") ? "" : field), violation.message());
    }
}
