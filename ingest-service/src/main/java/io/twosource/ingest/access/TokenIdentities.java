package io.twosource.ingest.access;

import io.quarkus.runtime.Startup;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells who holds a token. Begins with the service, so that it never runs without operators. */
@Startup
@Singleton
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Pusher OPERATOR = new Pusher("operator", Role.OPERATOR);

    private final Pushers pushers;
    private final TokenHash operators;

    TokenIdentities(Pushers pushers, OperatorConfig config) {
        this.pushers = pushers;
        this.operators = config.anyToken();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return holder(TokenHash.of(request.getToken().getToken()))
                .map(pusher -> Uni.createFrom().item(identity(pusher)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private Optional<Pusher> holder(TokenHash token) {
        return token.equals(operators)
                ? Optional.of(OPERATOR)
                : pushers.holder(token).map(name -> new Pusher(name, Role.PUSHER));
    }

    private static SecurityIdentity identity(Pusher pusher) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(pusher)
                .addRoles(pusher.role().titles())
                .build();
    }
}
