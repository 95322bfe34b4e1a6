package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads ninjs: one item, or an array of them. An item that breaks a rule of its schema is refused
 * by that rule, and so is one without text, or whose embargo has not ended.
 */
public final class NinjsReader implements DocumentReader {

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
            return json.isArray() ? items(json, hints, version) : item(json, hints, version);
        } catch (JacksonException e) {
            return Reading.Refused.body("is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were unreadable", e);
        }
    }

    /** Whether a JSON object is rather ninjs than our own: ours needs an outlet, ninjs a uri. */
    public static boolean isMarked(JsonNode json) {
        return json.path("uri").isTextual() && !json.has("outlet") && !json.has("url");
    }

    private Reading items(JsonNode array, Hints hints, Optional<String> version) {
        List<ArticleDraft> drafts = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < array.size(); index++) {
            String pointer = "/" + index;
            switch (item(array.get(index), hints, version)) {
                case Reading.Articles(var read) -> drafts.addAll(read);
                case Reading.Refused(var broken) ->
                        broken.forEach(
                                one ->
                                        violations.add(
                                                new Violation(
                                                        pointer + at(one.field()), one.message())));
            }
        }
        if (array.isEmpty()) {
            return Reading.Refused.body("must hold an item");
        }
        return violations.isEmpty()
                ? new Reading.Articles(drafts)
                : new Reading.Refused(violations);
    }

    private static String at(String field) {
        return field.equals("body") ? "" : field;
    }

    private Reading item(JsonNode json, Hints hints, Optional<String> version) {
        List<Violation> broken = rules.violations(json, version);
        return broken.isEmpty()
                ? new NinjsItem(json, hints).read(clock.instant())
                : new Reading.Refused(broken);
    }
}
