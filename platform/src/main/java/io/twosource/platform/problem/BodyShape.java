package io.twosource.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads on where a value of a request's body has another type than its field, as if the field were
 * absent, and notes it: the body is read to its end, and all such places are told at once.
 * Thread-safe. Of what is no request's body, the first ends the reading, as ever.
 */
final class BodyShape extends DeserializationProblemHandler {

    /** Where those of the body that is being read are noted. */
    static final ScopedValue<List<Violation>> NOTED = ScopedValue.newInstance();

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            @Nullable JsonToken token,
            JsonParser parser,
            String failure)
            throws IOException {
        return NOTED.isBound() && token != null ? noted(type, parser) : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String failure)
            throws IOException {
        return NOTED.isBound() ? noted(context.constructType(type), parser) : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String failure)
            throws IOException {
        return NOTED.isBound()
                ? noted(context.constructType(type), context.getParser())
                : NOT_HANDLED;
    }

    private static @Nullable Object noted(JavaType type, JsonParser parser) throws IOException {
        List<Violation> noted = NOTED.get();
        if (noted.size() < Mistake.MOST_TOLD) {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            noted.add(
                    Violation.In.body
                            .field(pointer.replaceFirst("^/", "").replace('/', '.'))
                            .message("has the wrong type: must be " + words(type)));
        }
        parser.skipChildren();
        return null;
    }

    private static String words(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return "text";
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return "true or false";
        }
        if (type.isCollectionLikeType()) {
            return "a list";
        }
        if (Temporal.class.isAssignableFrom(raw)) {
            return "a time such as 2024-04-17T14:05:00Z";
        }
        return isNumber(raw) ? "a number" : "an object";
    }

    private static boolean isNumber(Class<?> raw) {
        return raw.isPrimitive() || Number.class.isAssignableFrom(raw);
    }
}
