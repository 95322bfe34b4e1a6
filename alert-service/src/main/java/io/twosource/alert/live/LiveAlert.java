package io.twosource.alert.live;

import io.twosource.alert.recent.Alert;

/**
 * An alert, and where it stands in Kafka.
 *
 * @param json as the body of a webhook
 */
record LiveAlert(int partition, long offset, Alert alert, String json) {}
