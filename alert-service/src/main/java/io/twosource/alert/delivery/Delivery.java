package io.twosource.alert.delivery;

import java.time.Instant;
import java.util.List;

/**
 * One alert to one subscription, due now.
 *
 * @param id the same over all attempts
 * @param noticeId what it tells: a notice, a digest, or what operators must know
 * @param body exactly as it is sent
 * @param createdAt unlike that of every other delivery to the subscription
 * @param attempt the one that is due, from 1
 * @param sequence counts the subscription's deliveries, from 1
 * @param following later ones, sent one after the other as long as each succeeds
 */
public record Delivery(
        String id,
        String subscriptionId,
        String noticeId,
        String body,
        Instant noticedAt,
        Instant createdAt,
        int attempt,
        long sequence,
        List<Delivery> following) {

    /** The same delivery, its next attempt due. */
    public Delivery again() {
        return new Delivery(
                id,
                subscriptionId,
                noticeId,
                body,
                noticedAt,
                createdAt,
                attempt + 1,
                sequence,
                List.of());
    }
}
