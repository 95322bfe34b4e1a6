package io.twosource.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The one form in which the services tell what is wrong (RFC 9457), in place of the library's. */
final class ProblemSchemas {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String PROBLEM = "Problem";
    private static final String MISTAKE = "Mistake";
    private static final String VIOLATION = "Violation";
    private static final List<String> OF_THE_LIBRARY =
            List.of("HttpProblem", "HttpValidationProblem");

    private ProblemSchemas() {}

    /** Adds the schemas; what has a problem is to have {@link #content}. */
    static void put(Components components) {
        OF_THE_LIBRARY.forEach(components::removeSchema);
        components.addSchema(MISTAKE, mistake());
        components.addSchema(VIOLATION, violation());
        components.addSchema(PROBLEM, problem());
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema problem() {
        return of(SchemaType.OBJECT)
                .addProperty("status", status())
                .addProperty("title", of(SchemaType.STRING))
                .addProperty("detail", of(SchemaType.STRING))
                .addProperty("errors", listOf(MISTAKE))
                .addProperty("violations", listOf(VIOLATION))
                .addProperty("field", of(SchemaType.STRING))
                .addProperty("quota", of(SchemaType.STRING))
                .addProperty("limit", of(SchemaType.INTEGER))
                .addProperty("type", of(SchemaType.STRING).format("uri"))
                .addProperty("instance", of(SchemaType.STRING).format("uri"))
                .required(List.of("status", "title"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }

    private static Schema violation() {
        return of(SchemaType.OBJECT)
                .addProperty("field", of(SchemaType.STRING))
                .addProperty("in", of(SchemaType.STRING))
                .addProperty("message", of(SchemaType.STRING))
                .required(List.of("field", "message"));
    }

    private static Schema mistake() {
        return of(SchemaType.OBJECT)
                .addProperty("pointer", of(SchemaType.STRING).format("json-pointer"))
                .addProperty("parameter", of(SchemaType.STRING))
                .addProperty("detail", of(SchemaType.STRING))
                .required(List.of("detail"));
    }

    private static Schema listOf(String schema) {
        return of(SchemaType.ARRAY).items(OASFactory.createSchema().ref(schema));
    }

    private static Schema status() {
        return of(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
