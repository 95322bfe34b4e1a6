package io.twosource.ingest.access;

import java.util.Optional;

/** What the caller was let in with, to be shown to other replicas on its behalf. */
@FunctionalInterface
public interface Passport {

    /** The request's header {@code Authorization}. */
    Optional<String> authorization();
}
