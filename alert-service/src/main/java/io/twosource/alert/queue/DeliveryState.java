package io.twosource.alert.queue;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It is on its way or waits for its next attempt. */
    DUE,
    DELIVERED,
    /** Given up. */
    FAILED,
    /** Nobody waits for it. */
    CANCELLED
}
