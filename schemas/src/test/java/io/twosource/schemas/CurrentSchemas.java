package io.twosource.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The schemas as the sources have them now: one for each file in {@code src/main/avro}. */
final class CurrentSchemas {

    private CurrentSchemas() {}

    static List<Schema> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/avro"))) {
            return files.map(file -> file.getFileName().toString().replace(".avdl", ""))
                    .sorted()
                    .map(CurrentSchemas::named)
                    .toList();
        }
    }

    private static Schema named(String record) {
        try {
            return SpecificData.get().getSchema(Class.forName("io.twosource.avro." + record));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(record + ".avdl must define the record of its name", e);
        }
    }
}
