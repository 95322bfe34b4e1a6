package io.twosource.alert.newsroom;

import io.quarkus.runtime.Startup;
import io.twosource.platform.token.HolderIdentities;
import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Tells who holds a token. Begins with the service, so that it never runs without operators. */
@Startup
@Singleton
class TokenIdentities extends HolderIdentities<Member> {

    private static final Member OPERATOR =
            new Member(NewsroomId.OPERATORS, Role.OPERATOR, "operator");

    private final Newsrooms newsrooms;
    private final TokenHash operators;

    TokenIdentities(Newsrooms newsrooms, OperatorConfig config) {
        this.newsrooms = newsrooms;
        this.operators = config.anyToken();
    }

    @Override
    protected Optional<Member> holder(TokenHash token) {
        return token.equals(operators) ? Optional.of(OPERATOR) : newsrooms.holder(token);
    }

    @Override
    protected Set<String> roles(Member member) {
        return member.role().titles();
    }
}
