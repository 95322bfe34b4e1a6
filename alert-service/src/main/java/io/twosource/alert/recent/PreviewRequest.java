package io.twosource.alert.recent;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What to try.
 *
 * @param query none: the alert topic's own
 * @param days how far back; none: 1
 */
record PreviewRequest(@Nullable String query, @Min(1) @Max(7) @Nullable Integer days) {

    int daysBack() {
        return days == null ? 1 : days;
    }
}
