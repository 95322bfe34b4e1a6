package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One line that was read: a JSON object. */
record Question(JsonNode json) {

    /** What keeps the line from being answered; empty where all these fields hold text. */
    Optional<String> lacking(String... fields) {
        List<String> missing =
                List.of(fields).stream().filter(field -> text(field).isEmpty()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("no " + String.join(", ", missing));
    }

    /** A field that is known to be there. */
    String required(String field) {
        return text(field).orElseThrow(() -> new IllegalStateException("no " + field));
    }

    /** Ids may be numbers. */
    Optional<String> text(String field) {
        JsonNode value = json.path(field);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** When an article was published, by second or by day; the epoch where nothing tells. */
    Instant published() {
        return text("published").flatMap(Question::instant).orElse(Instant.EPOCH);
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(
                    written.length() > "2026-11-21".length()
                            ? Instant.parse(written)
                            : LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
