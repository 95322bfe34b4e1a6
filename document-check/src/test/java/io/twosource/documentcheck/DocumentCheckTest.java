package io.twosource.documentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good document passes, and each gap in it is named. */
class DocumentCheckTest {

    private static final String GOOD =
            """
            {"openapi": "3.0.4",
             "paths": {"/v1/claims/{id}": {"put": {
               "summary": "Put a claim", "operationId": "putClaim",
               "parameters": [
                 {"name": "id", "in": "path", "description": "The claim's id", "schema": {"type": "string"}}],
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Claim"}}}},
               "responses": {
                 "200": {"description": "As it is now",
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Claim"}}},
                   "headers": {"ETag": {"description": "Its version", "schema": {"type": "string"}}}},
                 "404": {"description": "There is none",
                   "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {"schemas": {
               "Claim": {"type": "object", "description": "What is said",
                 "required": ["text"],
                 "example": {"text": "It rains", "worth": 0.5, "said": ["Ann"]},
                 "properties": {
                   "text": {"type": "string", "description": "In words"},
                   "worth": {"type": "number", "maximum": 1, "nullable": true, "description": "How much"},
                   "said": {"type": "array", "items": {"type": "string"}, "description": "By whom"},
                   "status": {"$ref": "#/components/schemas/Status"}}},
               "Status": {"type": "string", "enum": ["open"], "description": "Where it stands"},
               "Problem": {"type": "object", "description": "What is wrong",
                 "properties": {"title": {"type": "string", "description": "In words"}}}}}}
            """;

    @Test
    void whatLeavesNothingOpenPasses() {
        assertThat(DocumentCheck.faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"summary\": \"Put a claim\", | | PUT /v1/claims/{id} has no summary",
                "\"operationId\": \"putClaim\", | | PUT /v1/claims/{id} has no operationId",
                "\"description\": \"The claim's id\", | | id of PUT /v1/claims/{id} has no description",
                "\"description\": \"In words\" | \"title\": \"x\" | Claim.text has no description",
                "\"description\": \"Where it stands\" | \"title\": \"x\" | Claim.status has no description",
                "\"description\": \"What is said\", | | Claim has no description",
                "\"description\": \"Its version\", | | ETag of what PUT /v1/claims/{id} answers 200 has no description",
                "As it is now | OK | PUT /v1/claims/{id} answers 200 without a description",
                "\"items\": {\"type\": \"string\"} | \"items\": {} | what is in Claim.said has no type",
                "components/schemas/Status\" | components/schemas/Nothing\" | Claim.status refers to what is not there",
                "schemas/Problem\" | schemas/Status\" | PUT /v1/claims/{id} answers 404 with no Problem",
            })
    void aGapIsNamed(String there, @Nullable String instead, String fault) {
        String changed = GOOD.replace(there, instead == null ? "" : instead);

        assertThat(changed).isNotEqualTo(GOOD);
        assertThat(DocumentCheck.faults(changed)).contains(fault);
    }

    @Test
    void anAnswerWithoutContentIsNamed() {
        String changed =
                GOOD.replaceFirst("\"content\": \\{\"application/problem.*?}}},?", "\"x\": {}");

        assertThat(DocumentCheck.faults(changed))
                .contains("PUT /v1/claims/{id} answers 404 without a schema");
    }

    @Test
    void anExampleThatItsSchemaRefusesIsNamed() {
        assertThat(DocumentCheck.faults(GOOD.replace("\"worth\": 0.5", "\"worth\": 1.5")))
                .singleElement()
                .asString()
                .startsWith("the example of Claim:")
                .contains("worth");
        assertThat(DocumentCheck.faults(GOOD.replace("\"worth\": 0.5", "\"worth\": null")))
                .isEmpty();
    }

    @Test
    void aBodyWithoutAnExampleIsNamed() {
        assertThat(DocumentCheck.faults(GOOD.replace("\"example\"", "\"x-example\"")))
                .containsExactly("what PUT /v1/claims/{id} takes has no example");
    }
}
