package io.twosource.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Which fields of a body are always there, as the record says that it is made of. */
final class RecordFields {

    private static final String OURS = "io.twosource.";
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final Set<DotName> OPTIONAL =
            Set.of(
                    DotName.createSimple(Optional.class),
                    DotName.createSimple(OptionalInt.class),
                    DotName.createSimple(OptionalLong.class),
                    DotName.createSimple(OptionalDouble.class));

    private final Map<String, List<ClassInfo>> records;

    RecordFields(IndexView classes) {
        records =
                classes.getKnownClasses().stream()
                        .filter(ClassInfo::isRecord)
                        .filter(type -> type.name().toString().startsWith(OURS))
                        .collect(Collectors.groupingBy(RecordFields::schemaName));
    }

    /** What is known of the fields of a schema; of one that no record is behind, nothing. */
    Optional<Fields> of(String schema, Set<String> fields) {
        return records.getOrDefault(schema, List.of()).stream()
                .map(Fields::new)
                .filter(found -> found.areAll(fields))
                .findFirst();
    }

    /** The fields of one record. */
    record Fields(ClassInfo type) {

        boolean areAll(Set<String> names) {
            return type.recordComponents().stream()
                    .map(RecordComponentInfo::name)
                    .collect(Collectors.toSet())
                    .containsAll(names);
        }

        /**
         * Whether a field is in each body.
         *
         * @param takesNull whether what is not there may be told as null; else it is left out
         */
        boolean isAlwaysThere(String name, boolean takesNull) {
            return type.recordComponents().stream()
                    .filter(component -> component.name().equals(name))
                    .anyMatch(
                            component ->
                                    !mayBeMissing(component)
                                            || (takesNull && !leavesOutNull(component)));
        }

        private static boolean mayBeMissing(RecordComponentInfo component) {
            return component.type().hasAnnotation(NULLABLE)
                    || OPTIONAL.contains(component.type().name());
        }

        private boolean leavesOutNull(RecordComponentInfo component) {
            return type.hasDeclaredAnnotation(INCLUDE)
                    || component.hasAnnotation(INCLUDE)
                    || component.field().hasAnnotation(INCLUDE);
        }
    }

    private static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .flatMap(schema -> Optional.ofNullable(schema.value("name")))
                .map(AnnotationValue::asString)
                .orElseGet(() -> simpleName(type));
    }

    private static String simpleName(ClassInfo type) {
        String name = type.name().toString();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
