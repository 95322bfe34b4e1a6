package io.twosource.alert.service;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What the service says of itself.
 *
 * @param text as it is served
 */
record ApiDocument(String text, List<Documented> operations) {

    /** One operation of it. */
    record Documented(String method, String path, Operation operation) {

        private static final String EVENTS = "text/event-stream";

        String id() {
            return Objects.requireNonNull(
                    operation.getOperationId(), () -> "give an operationId to " + this);
        }

        /** Whether it says which thing it is about. */
        boolean isOfOneThing() {
            return !required().isEmpty();
        }

        boolean changes() {
            return !method.equals("GET") && !method.equals("HEAD");
        }

        boolean takesBody() {
            return operation.getRequestBody() != null;
        }

        /** Whether its answer never ends. */
        boolean streams() {
            return operation.getResponses().values().stream()
                    .filter(answer -> answer.getContent() != null)
                    .anyMatch(answer -> answer.getContent().containsKey(EVENTS));
        }

        /** Its path and query with these in place of the parameters that it requires. */
        String at(Map<String, String> values) {
            String url = path;
            StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
            for (Parameter parameter : required()) {
                String name = parameter.getName();
                String value = values.get(name);
                if (value == null) {
                    throw new AssertionError("give a " + name + " for " + this);
                }
                url = url.replace("{" + name + "}", value);
                if (parameter.getIn().equals("query")) {
                    query.add(name + "=" + value);
                }
            }
            return url + query;
        }

        private List<Parameter> required() {
            return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
                    .stream()
                    .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static ApiDocument ofTheService() {
        String text = Management.get("/openapi").asString();
        return new ApiDocument(
                text,
                new OpenAPIV3Parser()
                        .readContents(text).getOpenAPI().getPaths().entrySet().stream()
                                .flatMap(path -> operations(path.getKey(), path.getValue()))
                                .toList());
    }

    /** As it is served to who asks for JSON. */
    static String json() {
        return Management.get("/openapi?format=JSON").asString();
    }

    private static Stream<Documented> operations(String path, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(
                        operation ->
                                new Documented(
                                        operation.getKey().name(), path, operation.getValue()));
    }
}
