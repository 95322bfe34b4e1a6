package io.twosource.ingest.access;

import java.util.Set;

/** What whoever calls may do. */
public enum Role {
    /** Hands articles in, withdraws and looks them up: those of its own outlets. */
    PUSHER,
    /** Does that too, and says which feeds are polled. */
    OPERATOR;

    /** For {@code @RolesAllowed}: whoever may hand articles in. */
    public static final String PUSHES = "pusher";

    /** For {@code @RolesAllowed}: whoever may change what the service does. */
    public static final String OPERATES = "operator";

    /** Of this role and of those that it includes. */
    Set<String> titles() {
        return switch (this) {
            case PUSHER -> Set.of(PUSHES);
            case OPERATOR -> Set.of(PUSHES, OPERATES);
        };
    }
}
