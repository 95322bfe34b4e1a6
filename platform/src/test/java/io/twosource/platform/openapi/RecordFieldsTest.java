package io.twosource.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {

    record Report(
            String id,
            int count,
            @Nullable String nullable,
            Optional<String> optional,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String leftOut) {}

    @Schema(name = "Sparse")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SparseAnswer(String id, @Nullable String leftOut) {}

    private final RecordFields records;

    RecordFieldsTest() throws IOException {
        records = new RecordFields(Index.of(Report.class, SparseAnswer.class));
    }

    @Test
    void whatCannotBeNullIsAlwaysThere() {
        assertThat(isAlwaysThere("Report", "id", false)).isTrue();
        assertThat(isAlwaysThere("Report", "count", false)).isTrue();
        assertThat(isAlwaysThere("Report", "nullable", false)).isFalse();
        assertThat(isAlwaysThere("Report", "optional", false)).isFalse();
    }

    @Test
    void whatIsToldAsNullIsThereUnlessNullsAreLeftOut() {
        assertThat(isAlwaysThere("Report", "nullable", true)).isTrue();
        assertThat(isAlwaysThere("Report", "optional", true)).isTrue();
        assertThat(isAlwaysThere("Report", "leftOut", true)).isFalse();
        assertThat(isAlwaysThere("Sparse", "leftOut", true)).isFalse();
        assertThat(isAlwaysThere("Sparse", "id", true)).isTrue();
    }

    @Test
    void aSchemaWithOtherFieldsIsNotTheRecords() {
        assertThat(records.of("Report", Set.of("id", "other"))).isEmpty();
        assertThat(records.of("SparseAnswer", Set.of("id"))).isEmpty();
    }

    private boolean isAlwaysThere(String schema, String field, boolean takesNull) {
        return records.of(schema, Set.of(field)).orElseThrow().isAlwaysThere(field, takesNull);
    }
}
