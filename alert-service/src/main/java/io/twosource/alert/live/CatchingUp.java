package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.FairPlaces;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends clients what they missed, to a few at a time, since each reads Kafka with a consumer of its
 * own. A client that takes nothing has neither place nor consumer until it does. Thread-safe.
 *
 * @param readers opens one that reads from some place on
 */
record CatchingUp(FairPlaces places, Function<Offsets, AlertReader> readers, Listeners listeners) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Sends what a stream missed, and has it listen.
     *
     * @param from where the client was
     * @param join makes a listener, if there is room for one
     * @return who hears the rest; empty: the client is to come again
     */
    Optional<Listener> run(
            EventStream stream,
            Offsets from,
            NewsroomId newsroom,
            Supplier<Optional<Listener>> join)
            throws IOException, InterruptedException {
        Offsets next = from;
        while (true) {
            if (!(places.enter(newsroom, PATIENCE) instanceof FairPlaces.Place place)) {
                return Optional.empty();
            }
            try (place;
                    AlertReader missed = readers.apply(next)) {
                if (stream.catchUp(missed, listeners)) {
                    return listen(stream, missed, join.get());
                }
            }
            stream.awaitClient();
            next = stream.offsets();
        }
    }

    private Optional<Listener> listen(
            EventStream stream, AlertReader missed, Optional<Listener> joined) throws IOException {
        try {
            if (joined.isPresent()) {
                stream.catchUp(missed, joined.get());
            }
            return joined;
        } catch (IOException | RuntimeException e) {
            joined.ifPresent(listeners::leave);
            throw e;
        }
    }
}
