package io.twosource.alert.subscription;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** {@code {}}: a channel of which nothing is to be said but that it is wanted. */
@JsonSerialize
public record Nothing() {}
