package io.twosource.documentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import java.util.function.Consumer;

/** Whether examples are what their schemas say. */
final class ExampleCheck {

    private static final String EXAMPLE = "example";

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(
                    VersionFlag.V4,
                    factory ->
                            factory.metaSchema(OpenApi30.getInstance())
                                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    private static final SchemaValidatorsConfig SETTINGS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final References all;
    private final Consumer<String> faults;

    ExampleCheck(References all, Consumer<String> faults) {
        this.all = all;
        this.faults = faults;
    }

    /** Holds a schema's example, if it has one, against it. */
    void check(String name, JsonNode schema) {
        if (schema.has(EXAMPLE)) {
            check(name, schema, schema.path(EXAMPLE));
        }
    }

    /** Whether a body's content, or its schema, has an example; holds it against the schema. */
    boolean isShown(String name, JsonNode content) {
        JsonNode schema = content.path("schema");
        if (content.has(EXAMPLE)) {
            check(name, schema, content.path(EXAMPLE));
        }
        content.path("examples")
                .forEach(example -> check(name, schema, all.resolved(example).path("value")));
        return content.has(EXAMPLE) || content.has("examples") || all.resolved(schema).has(EXAMPLE);
    }

    private void check(String name, JsonNode schema, JsonNode example) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").add(schema);
        root.set("components", all.document().path("components"));
        SCHEMAS.getSchema(root, SETTINGS)
                .validate(example)
                .forEach(wrong -> faults.accept("the example of %s: %s".formatted(name, wrong)));
    }
}
