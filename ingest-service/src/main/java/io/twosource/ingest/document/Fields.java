package io.twosource.ingest.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A JSON object, read field by field; gathers all that is wrong with it. Not thread-safe. */
final class Fields {

    private static final int LONGEST_NAME_REPEATED = 60;

    private final ObjectNode unread;
    private final List<Violation> violations = new ArrayList<>();

    Fields(ObjectNode object) {
        this.unread = object.deepCopy();
    }

    /** Empty where it is missing or wrong, which is then among the violations. */
    <T> Optional<T> required(String name, Format<T> format) {
        JsonNode node = unread.remove(name);
        if (node == null || node.isNull()) {
            violations.add(new Violation(name, "is missing"));
            return Optional.empty();
        }
        return parse(name, node, format);
    }

    /** As {@link #required}, only that it may be missing. */
    <T> Optional<T> optional(String name, Format<T> format) {
        JsonNode node = unread.remove(name);
        return node == null || node.isNull() ? Optional.empty() : parse(name, node, format);
    }

    /** Whatever was wrong, and each field that nobody asked for. */
    List<Violation> violations() {
        unread.fieldNames()
                .forEachRemaining(
                        name ->
                                violations.add(
                                        new Violation(abbreviated(name), "is not a known field")));
        unread.removeAll();
        return List.copyOf(violations);
    }

    private <T> Optional<T> parse(String name, JsonNode node, Format<T> format) {
        Parsed<T> parsed =
                node.isTextual()
                        ? format.parse(node.textValue())
                        : new Parsed.Wrong<>("must be a string, not " + typeOf(node));
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> Optional.of(value);
            case Parsed.Wrong<T>(String message) -> {
                violations.add(new Violation(name, message));
                yield Optional.empty();
            }
        };
    }

    private static String typeOf(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String abbreviated(String name) {
        return name.length() <= LONGEST_NAME_REPEATED
                ? name
                : name.substring(0, LONGEST_NAME_REPEATED) + "…";
    }
}
