package io.twosource.alert.service;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Names the field of a body that has the wrong shape, which the platform's mappers leave out. */
class BadJsonMapper {

    @ServerExceptionMapper
    Response toResponse(MismatchedInputException mismatch) {
        return Problems.badField(pathOf(mismatch), "has the wrong type").toResponse();
    }

    private static String pathOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
