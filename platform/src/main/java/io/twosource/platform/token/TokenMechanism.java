package io.twosource.platform.token;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/** Takes the token from a request: {@code Authorization: Bearer}, or Basic's password. */
public final class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        Optional<String> token =
                Optional.ofNullable(request.request().getHeader(HttpHeaderNames.AUTHORIZATION))
                        .flatMap(Authorization::token);
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        TokenAuthenticationRequest asked =
                new TokenAuthenticationRequest(new TokenCredential(token.get(), SCHEME));
        HttpSecurityUtils.setRoutingContextAttribute(asked, request);
        return identities.authenticate(asked);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                HttpResponseStatus.UNAUTHORIZED.code(),
                                HttpHeaderNames.WWW_AUTHENTICATE,
                                "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
