package io.twosource.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says where a body stops being JSON, which the platform keeps to itself; and where values in it
 * have the wrong type, together with what else is wrong in it. Thread-safe.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    private final Validator validator;

    BodyReading(Validator validator) {
        this.validator = validator;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        List<Violation> shape = new ArrayList<>();
        Object body = read(reading, shape);
        if (!shape.isEmpty()) {
            throw new HttpValidationProblem(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    Response.Status.BAD_REQUEST.getReasonPhrase(),
                    Stream.concat(shape.stream(), others(body, shape)).toList());
        }
        return body;
    }

    private static @Nullable Object read(ReaderInterceptorContext reading, List<Violation> shape)
            throws IOException {
        try {
            return ScopedValue.where(BodyShape.NOTED, shape).call(reading::proceed);
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JsonParseException malformed) {
                throw problem(malformed);
            }
            throw e;
        }
    }

    /** What is wrong with the rest: where the type is wrong, nothing more is said. */
    private Stream<Violation> others(@Nullable Object body, List<Violation> shape) {
        return body == null
                ? Stream.empty()
                : Stream.concat(found(body), ownOf(body))
                        .filter(one -> shape.stream().noneMatch(noted -> isOf(one, noted)));
    }

    private Stream<Violation> found(Object body) {
        return validator.validate(body).stream()
                .map(
                        one ->
                                Violation.In.body
                                        .field(one.getPropertyPath().toString())
                                        .message(one.getMessage()));
    }

    private static Stream<Violation> ownOf(Object body) {
        return body instanceof SelfChecked checked
                ? checked.mistakes().map(Mistake::violation)
                : Stream.empty();
    }

    private static boolean isOf(Violation one, Violation noted) {
        String place = place(one);
        String other = place(noted);
        return place.startsWith(other) || other.startsWith(place);
    }

    private static String place(Violation one) {
        return Mistake.of(one).pointer().orElse("") + "/";
    }

    private static HttpProblem problem(JsonParseException malformed) {
        JsonLocation at = malformed.getLocation();
        return HttpProblem.valueOf(
                Response.Status.BAD_REQUEST,
                "the body is not JSON at line %d, column %d: %s"
                        .formatted(
                                at.getLineNr(), at.getColumnNr(), malformed.getOriginalMessage()));
    }
}
