package io.twosource.documentcheck;

import com.fasterxml.jackson.databind.JsonNode;

/** A document, and what its references lead to. */
record References(JsonNode document) {

    private static final String REF = "$ref";

    /** What is meant: the node itself, or what it refers to; missing where that leads nowhere. */
    JsonNode resolved(JsonNode node) {
        return isReference(node)
                ? resolved(document.at(node.path(REF).asText().substring(1)))
                : node;
    }

    static boolean isReference(JsonNode node) {
        return node.has(REF);
    }

    JsonNode schemas() {
        return document.path("components").path("schemas");
    }
}
