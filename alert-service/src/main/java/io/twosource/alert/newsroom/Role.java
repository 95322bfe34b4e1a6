package io.twosource.alert.newsroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What whoever calls may do; each role may do what those before it may. */
public enum Role {
    /** Looks. */
    READER,
    /** Changes what its newsroom has. */
    EDITOR,
    /** Says which newsrooms there are. */
    OPERATOR;

    /** For {@code @RolesAllowed}: whoever may look. */
    public static final String LOOKS = "reader";

    /** For {@code @RolesAllowed}: whoever may change something. */
    public static final String CHANGES = "editor";

    /** For {@code @RolesAllowed}: whoever runs the service. */
    public static final String OPERATES = "operator";

    /** As the API writes it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if a newsroom's token can have no such role. */
    static Optional<Role> ofToken(String title) {
        return of(title).filter(role -> role != OPERATOR);
    }

    /** Empty if there is none of that title. */
    public static Optional<Role> of(String title) {
        return Arrays.stream(values()).filter(role -> role.title().equals(title)).findFirst();
    }

    /** The titles of this role and of those that it includes. */
    public Set<String> titles() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::title)
                .collect(Collectors.toUnmodifiableSet());
    }
}
