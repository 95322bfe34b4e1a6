package io.twosource.alert.topic;

import jakarta.validation.constraints.NotBlank;

/**
 * What an alert topic is put as.
 *
 * @param query a bounded part of Lucene's classic syntax, 4,000 characters at the most
 */
record AlertTopicQuery(@NotBlank String query) {}
