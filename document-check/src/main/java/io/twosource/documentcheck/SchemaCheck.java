package io.twosource.documentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.platform.openapi.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What schemas leave open. */
final class SchemaCheck {

    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf");

    private final References all;
    private final Words words;
    private final Consumer<String> faults;
    private final ExampleCheck examples;

    SchemaCheck(References all, Words words, Consumer<String> faults) {
        this.all = all;
        this.words = words;
        this.faults = faults;
        this.examples = new ExampleCheck(all, faults);
    }

    void components() {
        all.schemas()
                .properties()
                .forEach(
                        type -> {
                            words.type(type.getKey());
                            described(type.getKey(), type.getValue());
                            typed(type.getKey(), type.getValue());
                        });
    }

    /** That it says what is meant, and its fields too. */
    void typed(String name, JsonNode schema) {
        if (References.isReference(schema)) {
            if (all.resolved(schema).isMissingNode()) {
                faults.accept(name + " refers to what is not there");
            }
            return;
        }
        if (isOpen(schema)) {
            faults.accept(name + " has no type");
        }
        examples.check(name, schema);
        choices(schema).forEach(choice -> typed(name, choice));
        if (schema.path("type").asText().equals("array")) {
            typed("what is in " + name, schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            typed("what is in " + name, schema.path("additionalProperties"));
        }
        schema.path("properties")
                .properties()
                .forEach(field -> field(name, field.getKey(), field.getValue()));
    }

    void described(String name, JsonNode node) {
        if (all.resolved(node).path("description").asText().isBlank()) {
            faults.accept(name + " has no description");
        }
    }

    private void field(String type, String field, JsonNode schema) {
        String name = type + "." + field;
        words.field(type, field);
        described(name, schema);
        typed(name, schema);
    }

    /** Of an object without fields nothing is known, unless in words. */
    private static boolean isOpen(JsonNode schema) {
        return schema.path("type").asText().equals("object")
                ? !schema.has("properties")
                        && !schema.path("additionalProperties").isObject()
                        && !schema.has("description")
                : !schema.has("type") && choices(schema).findAny().isEmpty();
    }

    private static Stream<JsonNode> choices(JsonNode schema) {
        return CHOICES.stream()
                .map(schema::path)
                .flatMap(
                        choices ->
                                Stream.iterate(0, at -> at < choices.size(), at -> at + 1)
                                        .map(choices::path));
    }
}
