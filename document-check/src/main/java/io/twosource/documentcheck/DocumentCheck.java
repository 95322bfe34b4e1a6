package io.twosource.documentcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.platform.openapi.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What an OpenAPI document (3.0) leaves open: operations without summary, answers without schema,
 * fields, parameters and headers without description, and examples that their schemas refuse.
 */
public final class DocumentCheck {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options");

    private DocumentCheck() {}

    /**
     * Each fault in a sentence; none in a good document.
     *
     * @param document as JSON
     */
    public static List<String> faults(String document) {
        return faults(document, Words.of(Thread.currentThread().getContextClassLoader()));
    }

    /** As above, with the glossary that the document was described by. */
    static List<String> faults(String document, Words words) {
        References all = new References(read(document));
        List<String> faults = new ArrayList<>();
        SchemaCheck schemas = new SchemaCheck(all, words, faults::add);
        schemas.components();
        OperationCheck operations = new OperationCheck(all, schemas, words, faults::add);
        all.document()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                METHODS.stream()
                                        .filter(path.getValue()::has)
                                        .forEach(
                                                method ->
                                                        operations.check(
                                                                method,
                                                                path.getKey(),
                                                                path.getValue())));
        all.document()
                .at("/components/securitySchemes")
                .fieldNames()
                .forEachRemaining(words::security);
        words.unused().forEach(word -> faults.add("nothing is called " + word));
        return List.copyOf(faults);
    }

    private static JsonNode read(String document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the document is not JSON", e);
        }
    }
}
