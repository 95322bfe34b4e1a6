package io.twosource.ingest.document;

import io.twosource.platform.problem.Mistake;

/**
 * What is wrong with one field of what was pushed.
 *
 * @param field its name; {@code body} for the whole
 * @param message goes on where the field's name ends: {@code must not be blank}
 */
public record Violation(String field, String message) {

    /** As the problem lists it. */
    public Mistake mistake() {
        return Mistake.inBody(field, message);
    }

    @Override
    public String toString() {
        return field + " " + message;
    }
}
