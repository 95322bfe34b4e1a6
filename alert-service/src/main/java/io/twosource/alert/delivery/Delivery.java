package io.twosource.alert.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One alert to one subscription, due now.
 *
 * @param id the same over all attempts
 * @param noticeId what it tells: a notice, a digest, or what operators must know
 * @param body exactly as it is sent; empty where it stands in the queue's store, see {@link #kept}
 * @param createdAt unlike that of every other delivery to the subscription
 * @param attempt the one that is due, from 1
 * @param sequence counts the subscription's deliveries, from 1; others are {@link #TEST} and {@link
 *     #CONFIRMATION}
 * @param trace in which it was made, if there is one
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
        Optional<String> trace,
        List<Delivery> following) {

    /** The sequence of what a newsroom tries its endpoint with. */
    public static final long TEST = 0;

    /** The sequence of what asks an endpoint's owner whether it may be sent anything. */
    public static final long CONFIRMATION = -1;

    /** In no trace. */
    public Delivery(
            String id,
            String subscriptionId,
            String noticeId,
            String body,
            Instant noticedAt,
            Instant createdAt,
            int attempt,
            long sequence,
            List<Delivery> following) {
        this(
                id,
                subscriptionId,
                noticeId,
                body,
                noticedAt,
                createdAt,
                attempt,
                sequence,
                Optional.empty(),
                following);
    }

    public Delivery {
        following = List.copyOf(following);
    }

    /** Whether it is no alert, but tries an endpoint: once. */
    public boolean isTest() {
        return sequence == TEST;
    }

    /** Whether it asks an endpoint's owner whether it may be sent anything. */
    public boolean isConfirmation() {
        return sequence == CONFIRMATION;
    }

    /** Whether it tells news, to be numbered and sent again. */
    public boolean isAlert() {
        return !isTest() && !isConfirmation();
    }

    /** The same delivery, its next attempt due. */
    public Delivery again() {
        return with(attempt + 1, List.of());
    }

    /** The same delivery, as if it had never been tried. */
    public Delivery anew() {
        return with(1, List.of());
    }

    /**
     * The same, none following, and an alert without its body: that stands once, where its queue
     * keeps it. What else is sent stands in no queue's store, and has its body with it.
     */
    public Delivery kept() {
        return (isAlert() ? withBody("") : this).with(attempt, List.of());
    }

    public Delivery withBody(String other) {
        return new Delivery(
                id,
                subscriptionId,
                noticeId,
                other,
                noticedAt,
                createdAt,
                attempt,
                sequence,
                trace,
                following);
    }

    /** The same, and these after it. */
    public Delivery followedBy(List<Delivery> others) {
        return with(attempt, others);
    }

    private Delivery with(int number, List<Delivery> others) {
        return new Delivery(
                id,
                subscriptionId,
                noticeId,
                body,
                noticedAt,
                createdAt,
                number,
                sequence,
                trace,
                others);
    }
}
