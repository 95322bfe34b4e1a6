package io.twosource.alert.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States of a claim, oldest first.
 *
 * @param next where the page after this one begins; absent on the last
 */
public record StatePage(
        List<PastState> states, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
