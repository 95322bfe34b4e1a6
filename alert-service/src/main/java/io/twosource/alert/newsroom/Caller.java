package io.twosource.alert.newsroom;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.BooleanSupplier;

/** Who makes this request: whose it is, and what it may do. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Members members;

    Caller(SecurityIdentity identity, Members members) {
        this.identity = identity;
        this.members = members;
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

    /** As audit events say it: {@code newsroom/tokenId}, or {@code operators/name}. */
    public String name() {
        return member().getName();
    }

    /** What people call who makes this request: the name of its token, or the operator's. */
    public String title() {
        return members.titleOf(member());
    }

    /**
     * Whether whoever makes this request would still be let in, asked at any later time and by any
     * thread: not once its token is revoked or over.
     */
    public BooleanSupplier stillLetIn() {
        Member member = member();
        return () -> members.isLetIn(member);
    }

    /** Whether another replica asks, which has let the caller in. */
    public boolean isPassedOn() {
        return member().token().isEmpty();
    }

    /** Who it is, to be told to another replica. */
    public Member member() {
        if (identity.getPrincipal() instanceof Member member) {
            return member;
        }
        throw new IllegalStateException("an operation that lets in callers without a token");
    }
}
