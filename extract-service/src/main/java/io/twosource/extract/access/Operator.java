package io.twosource.extract.access;

import java.security.Principal;

/** Who runs the service. */
record Operator(String name) implements Principal {

    /** For {@code @RolesAllowed}. */
    static final String ROLE = "operator";

    @Override
    public String getName() {
        return name;
    }
}
