package io.twosource.extract.access;

import io.twosource.platform.token.TokenMechanism;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets tokens in. */
class AccessBeans {

    @Produces
    @Singleton
    TokenMechanism tokenMechanism() {
        return new TokenMechanism();
    }
}
