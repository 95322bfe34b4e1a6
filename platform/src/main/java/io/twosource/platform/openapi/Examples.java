package io.twosource.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example of each body that a service takes, by the name of its schema. */
record Examples(Map<String, Object> bySchema) {

    /** Of the service: one JSON object. */
    private static final String FILE = "META-INF/openapi/examples.json";

    static Examples of(ClassLoader service) {
        try (InputStream in = service.getResourceAsStream(FILE)) {
            return new Examples(
                    in == null
                            ? Map.of()
                            : new ObjectMapper()
                                    .readValue(in, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts each where its schema is.
     *
     * @throws IllegalStateException if a schema is not there
     */
    void show(Components components) {
        bySchema.forEach(
                (name, example) -> {
                    Schema schema = components.getSchemas().get(name);
                    if (schema == null) {
                        throw new IllegalStateException(
                                "%s has an example of %s, which is no schema"
                                        .formatted(FILE, name));
                    }
                    schema.setExamples(List.of(example));
                });
    }
}
