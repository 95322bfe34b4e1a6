package io.twosource.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps stored records readable: the build fails before a reader does. */
class ReleasedSchemasTest {

    private static final SchemaValidator FULL_TRANSITIVE =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    @ParameterizedTest
    @MethodSource("current")
    void theCurrentVersionIsTheNewestReleased(Schema schema) {
        assertThat(ReleasedSchemas.of(schema.getName()))
                .as(
                        "%s has changed: keep it as its next version with ./mvnw -pl schemas test"
                                + " -Dtwosource.release-schemas",
                        schema.getName())
                .isNotEmpty()
                .last()
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("current")
    void everyReleasedVersionAndTheCurrentOneReadEachOther(Schema schema)
            throws SchemaValidationException {
        FULL_TRANSITIVE.validate(schema, ReleasedSchemas.of(schema.getName()));
    }

    @ParameterizedTest
    @MethodSource("current")
    void aNewFieldWithoutDefaultIsRefused(Schema schema) {
        Schema broken =
                SchemaBuilder.record(schema.getName())
                        .namespace(schema.getNamespace())
                        .fields()
                        .requiredString("somethingNew")
                        .endRecord();

        assertThatThrownBy(() -> FULL_TRANSITIVE.validate(broken, List.of(schema)))
                .isInstanceOf(SchemaValidationException.class);
    }

    static Stream<Schema> current() throws IOException {
        return CurrentSchemas.all().stream();
    }
}
