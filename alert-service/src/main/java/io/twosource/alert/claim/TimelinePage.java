package io.twosource.alert.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements on a claim, oldest article first.
 *
 * @param next where the page after this one begins; absent on the last
 */
public record TimelinePage(
        List<SaidAnswer> timeline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    static TimelinePage of(List<SaidAnswer> timeline, Optional<Cursor> next) {
        return new TimelinePage(timeline, next.map(Cursor::toString).orElse(null));
    }
}
