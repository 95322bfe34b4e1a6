package io.twosource.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the field of a body that has the wrong shape, where {@link BodyShape} cannot read on. */
class WrongShapeMapper {

    @ServerExceptionMapper
    Response toResponse(MismatchedInputException mismatch) {
        return new HttpValidationProblem(
                        Response.Status.BAD_REQUEST.getStatusCode(),
                        Response.Status.BAD_REQUEST.getReasonPhrase(),
                        List.of(
                                Violation.In.body
                                        .field(pathOf(mismatch))
                                        .message("has the wrong type")))
                .toResponse();
    }

    private static String pathOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
