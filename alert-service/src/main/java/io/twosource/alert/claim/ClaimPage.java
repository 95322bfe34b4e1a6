package io.twosource.alert.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims, newest change first.
 *
 * @param next where the page after this one begins; absent on the last
 */
public record ClaimPage(
        List<ClaimSummary> claims,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
