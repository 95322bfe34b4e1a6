package io.twosource.ingest.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;

/** Who makes this request. */
@RequestScoped
public class Caller implements Passport {

    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Caller(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    /** As submissions tell it: a pusher's name, or {@code operator}. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** What the caller may publish as, change and see. */
    public Mandate mandate() {
        return identity.getPrincipal() instanceof Pusher pusher
                ? pusher.mandate()
                : new Mandate.Outlets(name(), Map.of());
    }

    @Override
    public Optional<String> authorization() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
    }
}
