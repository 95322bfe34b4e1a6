package io.twosource.documentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.platform.openapi.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What operations leave open. */
final class OperationCheck {

    /** Here every answer that is an error is a problem; elsewhere people and hubs call. */
    private static final String API = "/v1/";

    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Nothing need be said when all has been done, or will be. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("202", "204");

    /** What is written where nobody has said anything. */
    private static final Set<String> NOTHING_SAID =
            Set.of("", "OK", "Created", "No Content", "Not Authorized", "Not Allowed");

    private final References all;
    private final SchemaCheck schemas;
    private final ExampleCheck examples;
    private final Words words;
    private final Consumer<String> faults;

    OperationCheck(References all, SchemaCheck schemas, Words words, Consumer<String> faults) {
        this.all = all;
        this.schemas = schemas;
        this.examples = new ExampleCheck(all, faults);
        this.words = words;
        this.faults = faults;
    }

    void check(String method, String path, JsonNode item) {
        JsonNode operation = item.path(method);
        String name = method.toUpperCase(Locale.ROOT) + " " + path;
        require(operation.path("summary"), name + " has no summary");
        require(operation.path("operationId"), name + " has no operationId");
        for (JsonNode parameters : List.of(item.path("parameters"), operation.path("parameters"))) {
            parameters.forEach(one -> parameter(name, path, operation, all.resolved(one)));
        }
        body(name, all.resolved(operation.path("requestBody")));
        operation
                .path("responses")
                .properties()
                .forEach(
                        answer ->
                                answer(
                                        name + " answers " + answer.getKey(),
                                        path.startsWith(API),
                                        answer.getKey(),
                                        all.resolved(answer.getValue())));
    }

    private void parameter(String operation, String path, JsonNode of, JsonNode parameter) {
        String name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> words.pathParameter(path, name);
            case "query" -> words.queryParameter(of.path("operationId").asText(), name);
            default -> words.header(name);
        }
        schemas.described(name + " of " + operation, parameter);
        schemas.typed(name + " of " + operation, parameter.path("schema"));
    }

    private void body(String operation, JsonNode body) {
        body.path("content")
                .properties()
                .forEach(
                        content -> {
                            String name = "what %s takes".formatted(operation);
                            schemas.typed(name, content.getValue().path("schema"));
                            if (!examples.isShown(name, content.getValue())
                                    && content.getKey().equals("application/json")) {
                                faults.accept(name + " has no example");
                            }
                        });
    }

    private void answer(String name, boolean isOfApi, String status, JsonNode answer) {
        if (NOTHING_SAID.contains(answer.path("description").asText().strip())) {
            faults.accept(name + " without a description");
        }
        words.answer(status);
        JsonNode contents = answer.path("content");
        if (isOfApi && contents.isEmpty() && !MAY_BE_EMPTY.contains(status)) {
            faults.accept(name + " without a schema");
        }
        contents.forEach(content -> content(name, isOfApi, status, content));
        answer.path("headers")
                .properties()
                .forEach(
                        header -> {
                            words.header(header.getKey());
                            schemas.described(
                                    header.getKey() + " of what " + name, header.getValue());
                        });
    }

    private void content(String name, boolean isOfApi, String status, JsonNode content) {
        JsonNode schema = content.path("schema");
        schemas.typed("what " + name, schema);
        examples.isShown("what " + name, content);
        if (isOfApi
                && status.compareTo("400") >= 0
                && !schema.path("$ref").asText().equals(PROBLEM)) {
            faults.accept(name + " with no Problem");
        }
    }

    private void require(JsonNode text, String fault) {
        if (text.asText().isBlank()) {
            faults.accept(fault);
        }
    }
}
