package io.twosource.alert.desk.page;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;

/**
 * A claim's state in a word, a shape and two numbers: {@code ● confirmed 2 : 0}.
 *
 * @param shape for the eye alone; the word says the same
 */
public record StateShown(String word, String shape, int sourcesFor, int sourcesAgainst) {

    public static StateShown of(ClaimState state) {
        return of(state.status(), state.sourcesFor(), state.sourcesAgainst());
    }

    public static StateShown of(ClaimStatus status, int sourcesFor, int sourcesAgainst) {
        return new StateShown(status.word(), shape(status), sourcesFor, sourcesAgainst);
    }

    /** {@code confirmed 2 : 0}. */
    public String text() {
        return "%s %d : %d".formatted(word, sourcesFor, sourcesAgainst);
    }

    private static String shape(ClaimStatus status) {
        return switch (status) {
            case REPORTED -> "○";
            case CONFIRMED -> "●";
            case DENIED -> "◆";
            case DISPUTED -> "◐";
            case WITHDRAWN -> "⊘";
        };
    }
}
