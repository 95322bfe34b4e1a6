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
import java.util.function.Predicate;

/**
 * Takes the token from a request: {@code Authorization: Bearer}, and Basic's password only where
 * clients know nothing else, since browsers keep that and show it unasked.
 */
public final class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "bearer";
    private static final String BEARER = "Bearer";
    private static final String BOTH = "Bearer, Basic realm=\"Twosource\", charset=\"UTF-8\"";

    private final Predicate<RoutingContext> takesBearer;
    private final Predicate<RoutingContext> takesBasic;

    /** One that takes bearer tokens alone, of all requests. */
    public TokenMechanism() {
        this(_ -> true, _ -> false);
    }

    /**
     * One that takes tokens of some requests.
     *
     * @param takesBearer of which
     * @param takesBasic of which of these also Basic
     */
    public TokenMechanism(
            Predicate<RoutingContext> takesBearer, Predicate<RoutingContext> takesBasic) {
        this.takesBearer = takesBearer;
        this.takesBasic = takesBasic;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        Optional<String> token =
                Optional.of(request)
                        .filter(takesBearer)
                        .map(RoutingContext::request)
                        .map(asked -> asked.getHeader(HttpHeaderNames.AUTHORIZATION))
                        .flatMap(header -> token(header, request));
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        TokenAuthenticationRequest asked =
                new TokenAuthenticationRequest(new TokenCredential(token.get(), SCHEME));
        HttpSecurityUtils.setRoutingContextAttribute(asked, request);
        return identities.authenticate(asked);
    }

    private Optional<String> token(String header, RoutingContext request) {
        return Authorization.bearer(header)
                .or(
                        () ->
                                takesBasic.test(request)
                                        ? Authorization.basic(header)
                                        : Optional.empty());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                HttpResponseStatus.UNAUTHORIZED.code(),
                                HttpHeaderNames.WWW_AUTHENTICATE,
                                takesBasic.test(request) ? BOTH : BEARER));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
