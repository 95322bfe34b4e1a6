package io.twosource.alert.replica;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.twosource.alert.newsroom.Member;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;

/** Lets in whom another replica has let in, as it says under the cluster's key. */
@Singleton
class ReplicaMechanism implements HttpAuthenticationMechanism {

    private final ReplicaSignature signature;
    private final HostInfo self;
    private final Counter refused;

    ReplicaMechanism(ReplicaSignature signature, StreamsConfig settings, MeterRegistry registry) {
        this.signature = signature;
        this.self =
                HostInfo.buildFromEndpoint(
                        settings.getString(StreamsConfig.APPLICATION_SERVER_CONFIG));
        this.refused = registry.counter("twosource.replicas.refused");
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        HttpServerRequest request = context.request();
        @Nullable String header = request.getHeader(ReplicaSignature.HEADER);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        Optional<Member> asker =
                signature.asker(header, request.method().name(), request.uri(), self);
        if (asker.isEmpty()) {
            refused.increment();
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(identity(asker.get()));
    }

    /** Whoever is refused is told of tokens alone. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    /** Before tokens: who comes with both is either a replica or nobody. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    private static SecurityIdentity identity(Member asker) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(asker)
                .addRoles(asker.role().titles())
                .build();
    }
}
