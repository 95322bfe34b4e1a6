package io.twosource.alert.queue;

import io.twosource.alert.delivery.RetryPolicy;
import java.time.Duration;

/**
 * How deliveries are tried again, and how endpoints are spared.
 *
 * @param lease how long deliveries that are sent in order may be silent before they are sent again
 * @param unheard how long one that was handed to the senders by itself may be; long, since what
 *     waits for the senders is silent too
 * @param mostInOrder deliveries that are handed to a sender at once to be sent in order
 * @param pausedLook how often a subscription that its newsroom has paused is looked at, should its
 *     change be missed
 * @param confirmWithin how long alerts wait for an endpoint to be confirmed
 */
public record QueuePolicy(
        RetryPolicy retries,
        BreakerPolicy breaker,
        Duration lease,
        Duration unheard,
        int mostInOrder,
        Duration pausedLook,
        Duration confirmWithin) {}
