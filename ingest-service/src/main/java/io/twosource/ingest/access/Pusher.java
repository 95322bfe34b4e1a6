package io.twosource.ingest.access;

import java.security.Principal;

/** Who holds a token. */
record Pusher(String name, Role role) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
