package io.twosource.alert.desk.page;

import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import java.util.Locale;

/**
 * A claim's state in a word, a shape and two numbers: {@code ● confirmed 2 : 0}.
 *
 * @param shape for the eye alone; the word says the same
 */
public record StateShown(String word, String shape, int sourcesFor, int sourcesAgainst) {

    public static StateShown of(ClaimState state) {
        return new StateShown(
                state.status().name().toLowerCase(Locale.ROOT),
                shape(state.status()),
                state.sourcesFor(),
                state.sourcesAgainst());
    }

    /** Of a status as the API writes it. */
    public static StateShown of(String status, int sourcesFor, int sourcesAgainst) {
        ClaimStatus one = ClaimStatus.valueOf(status.toUpperCase(Locale.ROOT));
        return new StateShown(status, shape(one), sourcesFor, sourcesAgainst);
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
