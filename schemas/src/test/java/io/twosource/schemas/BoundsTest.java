package io.twosource.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** Whatever is stored or sent has a bound: each list and map in a schema names its own. */
class BoundsTest {

    /** How a bound is named in a schema, before the type: a number of items, or of bytes. */
    private static final List<String> BOUNDS = List.of("maxItems", "maxBytes");

    @Test
    void everyListNamesItsBound() throws IOException {
        Set<String> unbounded = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (Schema schema : CurrentSchemas.all()) {
            look(schema, schema.getName(), seen, unbounded);
        }

        assertThat(unbounded)
                .as("lists without @maxItems or @maxBytes, which must hold where they are made")
                .isEmpty();
        assertThat(seen).contains("Delivery", "TokenAdmitted", "Span");
    }

    private static void look(Schema schema, String where, Set<String> seen, Set<String> unbounded) {
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.add(schema.getName())) {
                    schema.getFields()
                            .forEach(
                                    field ->
                                            look(
                                                    field.schema(),
                                                    schema.getName() + "." + field.name(),
                                                    seen,
                                                    unbounded));
                }
            }
            case UNION -> schema.getTypes().forEach(one -> look(one, where, seen, unbounded));
            case ARRAY -> lookAtList(schema, schema.getElementType(), where, seen, unbounded);
            case MAP -> lookAtList(schema, schema.getValueType(), where, seen, unbounded);
            default -> {}
        }
    }

    private static void lookAtList(
            Schema list, Schema items, String where, Set<String> seen, Set<String> unbounded) {
        if (BOUNDS.stream().noneMatch(list.getObjectProps()::containsKey)) {
            unbounded.add(where);
        }
        look(items, where, seen, unbounded);
    }
}
