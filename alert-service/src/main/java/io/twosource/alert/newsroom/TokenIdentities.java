package io.twosource.alert.newsroom;

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

    private static final Member OPERATOR =
            new Member(NewsroomId.OPERATORS, Role.OPERATOR, "operator");

    private final Newsrooms newsrooms;
    private final TokenHash operators;

    TokenIdentities(Newsrooms newsrooms, OperatorConfig config) {
        this.newsrooms = newsrooms;
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
                .map(member -> Uni.createFrom().item(identity(member)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private Optional<Member> holder(TokenHash token) {
        return token.equals(operators) ? Optional.of(OPERATOR) : newsrooms.holder(token);
    }

    private static SecurityIdentity identity(Member member) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(member)
                .addRoles(member.role().titles())
                .build();
    }
}
