package io.twosource.ingest.document.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * ninjs 1.0 is written in draft 3 of JSON Schema, which no library of today reads. All that it uses
 * and draft 4 has otherwise is how a property is required: by itself, not by its object.
 */
final class Draft3 {

    private Draft3() {}

    /** The same in draft 4. */
    static JsonNode asDraft4(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        copy.put("$schema", "http://json-schema.org/draft-04/schema#");
        requireByObject(copy);
        return copy;
    }

    private static void requireByObject(JsonNode schema) {
        schema.forEach(Draft3::requireByObject);
        if (schema instanceof ObjectNode object
                && object.get("properties") instanceof ObjectNode properties) {
            ArrayNode required = object.arrayNode();
            for (var property : properties.properties()) {
                if (property.getValue() instanceof ObjectNode declared
                        && declared.path("required").isBoolean()
                        && declared.remove("required").booleanValue()) {
                    required.add(property.getKey());
                }
            }
            if (!required.isEmpty()) {
                object.set("required", required);
            }
        }
    }
}
