package io.twosource.alert.newsroom;

import io.quarkus.runtime.Startup;
import io.twosource.platform.token.HolderIdentities;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Tells who holds a token. Begins with the service, so that it never runs without operators. */
@Startup
@Singleton
public class TokenIdentities extends HolderIdentities<Member> {

    private final Members members;
    private final TokenUses uses;

    TokenIdentities(Members members, TokenUses uses) {
        this.members = members;
        this.uses = uses;
    }

    /** Whether whoever is not let in now is nobody: a replica that starts cannot say so yet. */
    public boolean areAllKnown() {
        return members.areAllKnown();
    }

    @Override
    protected Optional<Member> holder(TokenHash token) {
        Optional<Member> holder = members.holder(token);
        holder.ifPresent(uses::note);
        return holder;
    }

    @Override
    protected Set<String> roles(Member member) {
        return member.role().titles();
    }
}
