package io.twosource.ingest.access;

import io.quarkus.runtime.Startup;
import io.twosource.platform.token.HolderIdentities;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Tells who holds a token. Begins with the service, so that it never runs without operators. */
@Startup
@Singleton
class TokenIdentities extends HolderIdentities<Pusher> {

    /** As submissions name operators. */
    static final String OPERATOR = "operator";

    private final Pushers pushers;
    private final TokenHash operators;

    TokenIdentities(Pushers pushers, OperatorConfig config) {
        this.pushers = pushers;
        this.operators = config.anyToken();
    }

    @Override
    protected Optional<Pusher> holder(TokenHash token) {
        return token.equals(operators)
                ? Optional.of(new Pusher(OPERATOR, Role.OPERATOR, Mandate.ALL))
                : pushers.holder(token);
    }

    @Override
    protected Set<String> roles(Pusher pusher) {
        return pusher.role().titles();
    }
}
