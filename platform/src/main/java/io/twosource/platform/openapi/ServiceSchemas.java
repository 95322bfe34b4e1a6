package io.twosource.platform.openapi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The schemas of a document: plain, described, and with what is always there. */
final class ServiceSchemas {

    private static final String PREFIX = "#/components/schemas/";

    /** Types of Java's that need no schema of their own: the format of a string says it all. */
    private static final Map<String, String> FORMATS =
            Map.of("Instant", "date-time", "LocalDate", "date");

    private final Components components;
    private final Words words;
    private final RecordFields records;

    ServiceSchemas(Components components, Words words, RecordFields records) {
        this.components = components;
        this.words = words;
        this.records = records;
    }

    void complete() {
        FORMATS.keySet().forEach(components::removeSchema);
        Map<String, Schema> all = new LinkedHashMap<>(components.getSchemas());
        all.forEach(this::describe);
        // What may be null is known only now that all are plain.
        all.forEach(this::require);
    }

    /** The schema of a field or a parameter, as plain as can be. */
    Schema plain(Schema schema) {
        List<Schema> others = besidesNull(schema);
        if (others.size() == 1) {
            return orNull(plain(others.getFirst()));
        }
        return Optional.ofNullable(schema.getRef())
                .map(ServiceSchemas::name)
                .map(FORMATS::get)
                .map(format -> OASFactory.createSchema().addType(SchemaType.STRING).format(format))
                .orElse(schema);
    }

    private void describe(String name, Schema type) {
        if (type.getDescription() == null) {
            words.type(name).ifPresent(type::setDescription);
        }
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields(type).forEach((field, schema) -> fields.put(field, field(name, field, schema)));
        if (!fields.isEmpty()) {
            type.setProperties(fields);
        }
    }

    /** One that refers to a type is described there: beside a reference nothing counts. */
    private Schema field(String type, String name, Schema schema) {
        Schema plain = plain(schema);
        if (plain.getRef() == null && plain.getDescription() == null) {
            words.field(type, name).ifPresent(plain::setDescription);
        }
        return plain;
    }

    private void require(String name, Schema type) {
        Map<String, Schema> fields = fields(type);
        Set<String> required = new LinkedHashSet<>(orEmpty(type.getRequired()));
        records.of(name, fields.keySet())
                .ifPresent(
                        known ->
                                fields.forEach(
                                        (field, schema) -> {
                                            if (known.isAlwaysThere(field, takesNull(schema))) {
                                                required.add(field);
                                            }
                                        }));
        if (!required.isEmpty()) {
            type.setRequired(List.copyOf(required));
        }
    }

    private boolean takesNull(Schema schema) {
        Schema meant =
                Optional.ofNullable(schema.getRef())
                        .flatMap(ref -> component(name(ref)))
                        .orElse(schema);
        return orEmpty(meant.getType()).contains(SchemaType.NULL);
    }

    /** The same, or null; of a type that is referred to, wherever that is. */
    private Schema orNull(Schema schema) {
        Optional.ofNullable(schema.getRef())
                .flatMap(ref -> component(name(ref)))
                .orElse(schema)
                .addType(SchemaType.NULL);
        return schema;
    }

    /** Of a schema that takes null, what else it takes; of others, nothing. */
    private static List<Schema> besidesNull(Schema schema) {
        List<Schema> choices =
                Stream.concat(
                                orEmpty(schema.getAnyOf()).stream(),
                                orEmpty(schema.getOneOf()).stream())
                        .toList();
        List<Schema> others = choices.stream().filter(choice -> !isNull(choice)).toList();
        return others.size() < choices.size() ? others : List.of();
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private Optional<Schema> component(String name) {
        return Optional.ofNullable(components.getSchemas().get(name));
    }

    private static Map<String, Schema> fields(Schema type) {
        return Optional.ofNullable(type.getProperties()).orElseGet(Map::of);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String name(String ref) {
        return ref.substring(PREFIX.length());
    }
}
