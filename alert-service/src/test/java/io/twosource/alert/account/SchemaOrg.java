package io.twosource.alert.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The terms of schema.org that we use: which types there are, and which property takes what. */
record SchemaOrg(JsonNode types, JsonNode properties) {

    static SchemaOrg load() throws IOException {
        try (InputStream terms = SchemaOrg.class.getResourceAsStream("schema-org-terms.json")) {
            JsonNode read = new ObjectMapper().readTree(Objects.requireNonNull(terms));
            return new SchemaOrg(read.get("types"), read.get("properties"));
        }
    }

    /** What in a JSON-LD node is no term, or stands where it does not belong. */
    List<String> violations(JsonNode node) {
        List<String> violations = new ArrayList<>();
        look(node, violations);
        return violations;
    }

    private void look(JsonNode node, List<String> violations) {
        String type = node.path("@type").asText();
        if (!types.has(type)) {
            violations.add("no type: " + type);
        }
        node.properties().stream()
                .filter(property -> !property.getKey().startsWith("@"))
                .forEach(
                        property -> {
                            JsonNode term = properties.path(property.getKey());
                            if (!isAny(term.path("of"), type)) {
                                violations.add("%s of %s".formatted(property.getKey(), type));
                            }
                            values(property.getValue())
                                    .forEach(value -> lookAt(term, value, violations));
                        });
    }

    private void lookAt(JsonNode term, JsonNode value, List<String> violations) {
        if (value.isObject()) {
            if (!isAny(term.path("is"), value.path("@type").asText())) {
                violations.add("no place for " + value);
            }
            look(value, violations);
        } else if (StreamSupport.stream(term.path("is").spliterator(), false)
                .noneMatch(is -> isPlain(is.asText(), value.asText()))) {
            violations.add("no value: " + value);
        }
    }

    private static boolean isPlain(String is, String value) {
        try {
            return switch (is) {
                case "Text" -> true;
                case "URL" -> URI.create(value).isAbsolute();
                case "DateTime" -> Instant.parse(value) != null;
                default -> false;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** Whether a type is one of these, or a kind of one. */
    private boolean isAny(JsonNode wanted, String type) {
        for (String at = type; types.has(at); at = types.get(at).asText()) {
            for (JsonNode one : wanted) {
                if (one.asText().equals(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Iterable<JsonNode> values(JsonNode value) {
        return value.isArray() ? value : List.of(value);
    }
}
