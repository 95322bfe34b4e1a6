package io.twosource.alert.service;

import io.twosource.alert.view.NotWrittenException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What Kafka has not taken is nobody's bad request. */
class NotWrittenMapper {

    private static final Logger LOG = Logger.getLogger(NotWrittenMapper.class);

    @ServerExceptionMapper
    Response toResponse(NotWrittenException failure) {
        LOG.error("a change was not acknowledged", failure);
        return Problems.unavailable(failure.getMessage() + "; it may come into force later, or not")
                .toResponse();
    }
}
