package io.twosource.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a check but a tool: keeps each schema that has changed as its next released version. */
@EnabledIfSystemProperty(named = "twosource.release-schemas", matches = ".*")
class ReleaseSchemas {

    private static final Path RELEASED =
            Path.of("src/main/resources/io/twosource/schemas/released");

    @Test
    void keepWhatChanged() throws IOException {
        for (Schema schema : CurrentSchemas.all()) {
            List<Schema> released = ReleasedSchemas.of(schema.getName());
            if (released.isEmpty() || !released.getLast().equals(schema)) {
                keep(schema, released.size() + 1);
            }
        }
    }

    private static void keep(Schema schema, int version) throws IOException {
        Path file = RELEASED.resolve(schema.getName()).resolve(version + ".avsc");
        Files.createDirectories(file.getParent());
        Files.writeString(file, SchemaFormatter.format("json/pretty", schema) + "\n");
    }
}
