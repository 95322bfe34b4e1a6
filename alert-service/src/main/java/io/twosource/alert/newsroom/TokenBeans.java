package io.twosource.alert.newsroom;

import io.twosource.platform.token.TokenMechanism;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets tokens in. */
class TokenBeans {

    @Produces
    @Singleton
    TokenMechanism tokenMechanism() {
        return new TokenMechanism();
    }
}
