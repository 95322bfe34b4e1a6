package io.twosource.alert.service;

import io.restassured.RestAssured;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            return operation.getOperationId();
        }

        boolean isOfOneThing() {
            return path.contains("{");
        }

        boolean changes() {
            return !method.equals("GET") && !method.equals("HEAD") && !id().startsWith("preview");
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

        /** Its path with these in place of parameters. */
        String at(Map<String, String> parameters) {
            String url = path;
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                url = url.replace("{" + parameter.getKey() + "}", parameter.getValue());
            }
            String query = queryOf(parameters);
            return query.isEmpty() ? url : url + "?" + query;
        }

        /** What it cannot do without. */
        private String queryOf(Map<String, String> parameters) {
            return Stream.ofNullable(operation.getParameters())
                    .flatMap(List::stream)
                    .filter(parameter -> parameter.getIn().equals("query"))
                    .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                    .map(Parameter::getName)
                    .map(name -> name + "=" + parameters.getOrDefault(name, "peace"))
                    .collect(Collectors.joining("&"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static ApiDocument ofTheService() {
        String text = RestAssured.get("/q/openapi").asString();
        return new ApiDocument(
                text,
                new OpenAPIV3Parser()
                        .readContents(text).getOpenAPI().getPaths().entrySet().stream()
                                .flatMap(path -> operations(path.getKey(), path.getValue()))
                                .toList());
    }

    private static Stream<Documented> operations(String path, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(
                        operation ->
                                new Documented(
                                        operation.getKey().name(), path, operation.getValue()));
    }
}
