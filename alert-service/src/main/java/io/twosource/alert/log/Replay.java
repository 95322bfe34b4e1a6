package io.twosource.alert.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Sends again what was missed, slice by slice: however much that is, no more than a slice is held.
 *
 * @param granted how many of so many may be sent
 * @param send returns when it is certain that they are
 */
public record Replay(
        DeliveryLog log, IntUnaryOperator granted, Consumer<List<LoggedDelivery>> send, int most) {

    /** Some 2 MB, were each as long as it may be. */
    static final int SLICE = 100;

    /**
     * How it ended.
     *
     * @param next when the first was made that is left; empty: none is
     */
    public record Result(int sent, Optional<Instant> next) {}

    /** Oldest first, what was made since then. */
    Result run(String subscriptionId, Instant since, Instant now, boolean delivered) {
        int sent = 0;
        Instant from = since;
        while (true) {
            int wanted = Math.min(SLICE, most - sent);
            List<LoggedDelivery> slice =
                    log.missed(subscriptionId, from, now, delivered, wanted + 1);
            int may = slice.isEmpty() ? 0 : granted.applyAsInt(Math.min(wanted, slice.size()));
            send.accept(slice.subList(0, may));
            sent += may;
            if (may == slice.size()) {
                return new Result(sent, Optional.empty());
            }
            from = slice.get(may).delivery().createdAt();
            if (may < wanted || sent == most) {
                return new Result(sent, Optional.of(from));
            }
        }
    }
}
