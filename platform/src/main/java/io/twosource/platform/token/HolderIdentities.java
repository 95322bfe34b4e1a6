package io.twosource.platform.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;

/** Lets in who holds a token, and refuses whom nobody knows. Thread-safe if its methods are. */
public abstract class HolderIdentities<P extends Principal>
        implements IdentityProvider<TokenAuthenticationRequest> {

    @Override
    public final Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public final Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return identity(TokenHash.of(request.getToken().getToken()))
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    /** Who a token lets in now; empty: nobody. Does not block. */
    public final Optional<SecurityIdentity> identity(TokenHash token) {
        return holder(token).map(this::identity);
    }

    /** Whose token it is; does not block. */
    protected abstract Optional<P> holder(TokenHash token);

    /** What its holder may do, as {@code @RolesAllowed} names it. */
    protected abstract Set<String> roles(P holder);

    private SecurityIdentity identity(P holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder)
                .addRoles(roles(holder))
                .build();
    }
}
