package io.twosource.alert.newsroom;

import io.twosource.alert.service.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is asked for.
 *
 * @param name whose it is, for people
 * @param endsAt from when on it lets nobody in; null: it does not end
 */
record TokenRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull
                @Pattern(regexp = "reader|editor", message = "must be reader or editor")
                @Schema(enumeration = {"reader", "editor"})
                String role,
        @Nullable Instant endsAt) {

    private static final Duration LONGEST = Duration.ofDays(5 * 366);

    /** When it ends, if it does; the problem is 400 where that is past or too far. */
    Optional<Instant> end(Instant now) {
        Optional<Instant> end =
                Optional.ofNullable(endsAt).map(given -> given.truncatedTo(ChronoUnit.MILLIS));
        if (end.filter(at -> !at.isAfter(now) || at.isAfter(now.plus(LONGEST))).isPresent()) {
            throw Problems.badField("endsAt", "must be later than now, by five years at the most");
        }
        return end;
    }
}
