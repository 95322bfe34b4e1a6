package io.twosource.alert.mark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an editor has found an alert to be. */
public enum Verdict {
    /** It was handled, and nobody has said that it was wrong. */
    GOOD,
    /** The statement is on the claim's other side. */
    WRONG_SIDE,
    /** The statement is about something else. */
    NOT_THE_SAME_CLAIM,
    /** Nobody says that anything is so. */
    NO_STATEMENT,
    /** What counted as two sources is one. */
    SAME_SOURCE_TWICE;

    /** For the API: what a reason may be. */
    static final String REASONS = "wrong-side|not-the-same-claim|no-statement|same-source-twice";

    static final String NO_REASON =
            "must be wrong-side, not-the-same-claim, no-statement or same-source-twice";

    public boolean isWrong() {
        return this != GOOD;
    }

    /** As the API writes it: {@code wrong-side}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why an alert is wrong; empty if that is no reason. */
    public static Optional<Verdict> ofReason(String title) {
        return Arrays.stream(values())
                .filter(Verdict::isWrong)
                .filter(verdict -> verdict.title().equals(title))
                .findFirst();
    }
}
