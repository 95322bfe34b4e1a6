package io.twosource.ingest.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.twosource.platform.token.HolderIdentities;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Tells who holds a token. Begins with the service, so that it never runs without operators. */
@Startup
@Singleton
class TokenIdentities extends HolderIdentities<Pusher> {

    private final Pushers pushers;
    private final OperatorTokens operators;

    TokenIdentities(Pushers pushers, OperatorConfig config, MeterRegistry registry) {
        this.pushers = pushers;
        this.operators = OperatorTokens.of(config, registry);
    }

    @Override
    protected Optional<Pusher> holder(TokenHash token) {
        return operators
                .holder(token)
                .map(name -> new Pusher(source(name), Role.OPERATOR, Mandate.ALL))
                .or(() -> pushers.holder(token));
    }

    @Override
    protected Set<String> roles(Pusher pusher) {
        return pusher.role().titles();
    }

    /** As submissions name operators, which no pusher can be called. */
    private static String source(String operator) {
        return operator.equals(OperatorTokens.NAMELESS) ? operator : "operators/" + operator;
    }
}
