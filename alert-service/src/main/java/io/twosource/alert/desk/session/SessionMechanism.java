package io.twosource.alert.desk.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.newsroom.TokenIdentities;
import io.twosource.alert.session.Ticket;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Lets in browsers that have logged in: to the desk, and to nothing else. */
@Singleton
class SessionMechanism implements HttpAuthenticationMechanism {

    private final SessionCookie cookies;
    private final TokenIdentities tokens;

    SessionMechanism(SessionCookie cookies, TokenIdentities tokens) {
        this.cookies = cookies;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        return DeskPath.isOf(request.normalizedPath())
                ? identity(request)
                        .map(identity -> Uni.createFrom().item(identity))
                        .orElseGet(() -> Uni.createFrom().nullItem())
                : Uni.createFrom().nullItem();
    }

    /** Whoever is refused is asked to log in, by a page. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    private Optional<SecurityIdentity> identity(RoutingContext request) {
        Optional<Ticket> ticket =
                Optional.ofNullable(request.request().getCookie(SessionCookie.NAME))
                        .map(Cookie::getValue)
                        .flatMap(cookies::read);
        Optional<SecurityIdentity> identity = ticket.map(Ticket::token).flatMap(tokens::identity);
        if (identity.isPresent()) {
            ticket.filter(cookies::isStale)
                    .ifPresent(stale -> request.response().addCookie(cookies.begin(stale.token())));
        }
        return identity;
    }
}
