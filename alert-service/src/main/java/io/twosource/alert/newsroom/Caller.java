package io.twosource.alert.newsroom;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who makes this request: whose it is, and what it may do. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The tenant whose things the request sees: no other's. */
    public NewsroomId newsroom() {
        return member().newsroom();
    }

    public Role role() {
        return member().role();
    }

    public boolean isOperator() {
        return role() == Role.OPERATOR;
    }

    private Member member() {
        if (identity.getPrincipal() instanceof Member member) {
            return member;
        }
        throw new IllegalStateException("an operation that lets in callers without a token");
    }
}
