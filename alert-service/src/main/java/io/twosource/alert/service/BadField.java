package io.twosource.alert.service;

import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import java.util.List;

/** A field of a request's body is not acceptable: for a client to name, for a page to point at. */
public final class BadField extends HttpValidationProblem {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    private final String field;
    private final String message;

    BadField(String field, String message) {
        super(BAD_REQUEST, "Bad Request", List.of(Violation.In.body.field(field).message(message)));
        this.field = field;
        this.message = message;
    }

    /** As the API names it: {@code webhook.url}. */
    public String field() {
        return field;
    }

    public String message() {
        return message;
    }
}
