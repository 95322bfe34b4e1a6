package io.twosource.extract.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.twosource.platform.token.HolderIdentities;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Lets operators in. This service works without being asked anything, so it runs without operators
 * too: then it lets nobody in.
 */
@Startup
@Singleton
class OperatorIdentities extends HolderIdentities<Operator> {

    private final Optional<OperatorTokens> operators;

    OperatorIdentities(OperatorConfig config, MeterRegistry registry) {
        boolean named = config.token().isPresent() || config.tokenFile().isPresent();
        this.operators =
                named ? Optional.of(OperatorTokens.of(config, registry)) : Optional.empty();
    }

    @Override
    protected Optional<Operator> holder(TokenHash token) {
        return operators.flatMap(tokens -> tokens.holder(token)).map(Operator::new);
    }

    @Override
    protected Set<String> roles(Operator operator) {
        return Set.of(Operator.ROLE);
    }
}
