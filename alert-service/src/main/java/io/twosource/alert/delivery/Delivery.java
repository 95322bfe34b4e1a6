package io.twosource.alert.delivery;

import java.time.Instant;

/**
 * One alert to one subscription, due now.
 *
 * @param id the same over all attempts
 * @param body JSON, exactly as it is sent
 * @param attempt the one that is due, from 1
 */
public record Delivery(
        String id,
        String subscriptionId,
        String noticeId,
        String body,
        Instant noticedAt,
        Instant createdAt,
        int attempt) {

    /** The same delivery, its next attempt due. */
    public Delivery again() {
        return new Delivery(id, subscriptionId, noticeId, body, noticedAt, createdAt, attempt + 1);
    }
}
