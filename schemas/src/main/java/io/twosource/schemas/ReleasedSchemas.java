package io.twosource.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * Every schema version ever released, oldest first: {@code released/<Record>/<version>.avsc}, from
 * 1 without gaps. What is in there is never changed or removed: records in that version may still
 * be stored.
 */
final class ReleasedSchemas {

    private ReleasedSchemas() {}

    static List<Schema> of(String record) {
        return IntStream.iterate(1, version -> version + 1)
                .mapToObj(version -> "released/%s/%d.avsc".formatted(record, version))
                .takeWhile(path -> ReleasedSchemas.class.getResource(path) != null)
                .flatMap(path -> Stream.of(parse(path)))
                .toList();
    }

    private static Schema parse(String path) {
        try (InputStream json =
                Objects.requireNonNull(ReleasedSchemas.class.getResourceAsStream(path))) {
            return new Schema.Parser().parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read schema " + path, e);
        }
    }
}
