package io.twosource.alert.newsroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A token as it is asked for.
 *
 * @param name whose it is, for people
 */
record TokenRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "reader|editor") String role) {}
