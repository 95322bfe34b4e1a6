package io.twosource.alert.newsroom;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenMechanism;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets tokens in. */
class TokenBeans {

    /** For the API alone; feed readers know nothing but Basic, and nothing else needs that. */
    @Produces
    @Singleton
    TokenMechanism tokenMechanism() {
        return new TokenMechanism(
                request -> request.normalizedPath().startsWith("/v1/"),
                request -> request.normalizedPath().endsWith("/feed.atom"));
    }

    @Produces
    @Singleton
    OperatorTokens operatorTokens(OperatorConfig config, MeterRegistry registry) {
        return OperatorTokens.of(config, registry);
    }
}
