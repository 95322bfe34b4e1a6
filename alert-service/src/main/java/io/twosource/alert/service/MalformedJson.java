package io.twosource.alert.service;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says where a body stops being JSON, which the platform keeps to itself. Thread-safe. */
@Provider
public class MalformedJson implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        try {
            return reading.proceed();
        } catch (WebApplicationException e) {
            if (e.getCause() instanceof JsonParseException malformed) {
                throw problem(malformed);
            }
            throw e;
        }
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
