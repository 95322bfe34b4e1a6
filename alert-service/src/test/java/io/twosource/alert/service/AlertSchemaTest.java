package io.twosource.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an alert is, stands twice: in the OpenAPI document, and in docs/webhook.schema.json. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class AlertSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As schemas of both kinds have them; lengths of numbers are OpenAPI's own. */
    private static final Set<String> FORMATS = Set.of("date-time", "uri");

    @Test
    void bothSayTheSame() throws IOException {
        JsonNode document = JSON.readTree(ApiDocument.json());
        JsonNode webhooks = JSON.readTree(Path.of("../docs/webhook.schema.json").toFile());

        assertThat(said(document, document.at("/components/schemas/AlertData")))
                .isEqualTo(said(webhooks, webhooks.at("/$defs/alert")));
        assertThat(said(document, document.at("/components/schemas/NoticeKind")))
                .isEqualTo(said(webhooks, webhooks.at("/$defs/kind")));
    }

    /** All that a schema says, whichever kind it is of. */
    private static Map<String, Object> said(JsonNode all, JsonNode node) {
        JsonNode schema = node.has("$ref") ? all.at(node.path("$ref").asText().substring(1)) : node;
        Map<String, Object> said = new TreeMap<>();
        said.put("types", types(schema));
        for (String word : Set.of("description", "format")) {
            if (schema.has(word) && (!word.equals("format") || isShared(schema))) {
                said.put(word, schema.path(word).asText());
            }
        }
        for (String bound : Set.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                said.put(bound, schema.path(bound).asDouble());
            }
        }
        for (String words : Set.of("required", "enum")) {
            said.put(words, new TreeSet<>(texts(schema.path(words)).toList()));
        }
        if (schema.has("items")) {
            said.put("items", said(all, schema.path("items")));
        }
        said.put(
                "properties",
                schema.path("properties").properties().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> said(all, field.getValue()))));
        return said;
    }

    private static boolean isShared(JsonNode schema) {
        return FORMATS.contains(schema.path("format").asText());
    }

    /** What it takes: null by another word in each. */
    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        Stream<String> types = type.isArray() ? texts(type) : Stream.of(type.asText());
        return Stream.concat(
                        types,
                        schema.path("nullable").asBoolean() ? Stream.of("null") : Stream.of())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText);
    }
}
