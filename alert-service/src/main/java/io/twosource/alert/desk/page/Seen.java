package io.twosource.alert.desk.page;

import io.twosource.alert.change.Condition;
import java.util.OptionalLong;
import java.util.Set;

/** The version that a form was made of: a hidden field, in place of {@code If-Match}. */
public final class Seen {

    private Seen() {}

    /** That a change is made only if the version still stands that the form was made of. */
    public static Condition version(long version) {
        return new Condition(true, Set.of(version), OptionalLong.empty());
    }
}
