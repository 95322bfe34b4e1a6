package io.twosource.ingest.access;

import java.security.Principal;

/** Who holds a token. */
record Pusher(String name, Role role, Mandate mandate) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
