package io.twosource.ingest.poll;

import io.twosource.ingest.document.feed.PollingWishes;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.SeenItems;
import io.twosource.ingest.fetch.Validators;
import io.twosource.ingest.item.Taken;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a visit came to. */
sealed interface Outcome {

    /**
     * The feed was read.
     *
     * @param news how many items were there that had not been before
     * @param seen all that need not be handed in again
     * @param fresh for how long the answer says that it is
     */
    record Read(
            int news,
            SeenItems seen,
            Validators validators,
            Optional<Duration> fresh,
            PollingWishes wishes,
            Optional<URI> moved,
            Optional<Hub> hub)
            implements Outcome {

        Read with(Taken taken) {
            return new Read(taken.news(), taken.seen(), validators, fresh, wishes, moved, hub);
        }
    }

    /** The server says that nothing has changed. */
    record NotModified(Optional<Duration> fresh, Optional<URI> moved) implements Outcome {}

    /** Its host wants to be left alone until then; the feed has not failed. */
    record PutOff(Instant until) implements Outcome {}

    /** The server says that it is gone for good. */
    record Ended() implements Outcome {}

    /**
     * It could not be read.
     *
     * @param retryAfter when the server would have us again
     */
    record Failed(String reason, Optional<Instant> retryAfter) implements Outcome {}

    /** One word, for metrics. */
    default String label() {
        return switch (this) {
            case Read read -> read.news() > 0 ? "new-items" : "unchanged";
            case NotModified _ -> "not-modified";
            case PutOff _ -> "put-off";
            case Ended _ -> "ended";
            case Failed _ -> "failed";
        };
    }
}
