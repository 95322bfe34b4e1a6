package io.twosource.alert.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an alert topic is put as.
 *
 * @param query Lucene's classic syntax
 */
record AlertTopicQuery(@NotBlank @Size(max = 4_000) String query) {}
