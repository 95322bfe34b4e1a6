package io.twosource.ingest.item;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.twosource.ingest.fetch.FetchRequest;
import io.twosource.ingest.fetch.Fetched;
import io.twosource.ingest.fetch.Fetcher;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bulkhead around the pages of items: pages that hang hold up each other, since hosts that answer
 * have places of their own. Thread-safe.
 */
@Singleton
class PageTurns {

    /** Of an item, beside its text. */
    private static final int ITEM = 1_000;

    private final Fetcher fetcher;
    private final PagesConfig config;
    private final Clock clock;
    private final SilentHosts silent;
    private final Semaphore places;
    private final Semaphore placesOfStrangers;
    private final Semaphore room;

    /** Forgotten once nobody waits for the host's turn. */
    private final LoadingCache<String, Semaphore> turns =
            Caffeine.newBuilder().weakValues().build(_ -> new Semaphore(1, true));

    PageTurns(Fetcher fetcher, PagesConfig config, Clock clock) {
        this.fetcher = fetcher;
        this.config = config;
        this.clock = clock;
        this.silent = new SilentHosts(config, clock);
        this.places = new Semaphore(config.atOnce(), true);
        this.placesOfStrangers = new Semaphore(config.strangers(), true);
        this.room = new Semaphore(config.held());
    }

    /**
     * For the pages of one visit's items, whose time begins now.
     *
     * @param items how many there are
     * @param characters of their texts, which are held meanwhile
     */
    Round round(int items, long characters) {
        long held = characters + (long) items * ITEM;
        return new Round((int) Math.min(held, config.held()));
    }

    /** Not thread-safe. */
    final class Round implements AutoCloseable {

        private final Instant end = clock.instant().plus(config.patience());
        private final int size;
        private boolean hasRoom;

        private Round(int size) {
            this.size = size;
        }

        /** Blocks until the page's turn has come and gone, or the round's time is over. */
        PageAnswer fetch(URI url) {
            hasRoom = hasRoom || room.tryAcquire(size);
            if (!hasRoom) {
                return new PageAnswer.NotAsked("waits: too many others are waited for");
            }
            try {
                return inTurn(url, url.getHost().toLowerCase(Locale.ROOT));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return new PageAnswer.NotAsked("was not asked for: we end");
            }
        }

        private PageAnswer inTurn(URI url, String host) throws InterruptedException {
            Semaphore turn = turns.get(host);
            if (!isAcquired(turn)) {
                return tooLate();
            }
            try {
                return silent.mayBeAsked(host)
                        ? inPlace(url, host, silent.answers(host) ? places : placesOfStrangers)
                        : new PageAnswer.NotAsked("waits: its host has given no answer lately");
            } finally {
                turn.release();
            }
        }

        private PageAnswer inPlace(URI url, String host, Semaphore place)
                throws InterruptedException {
            if (!isAcquired(place)) {
                return tooLate();
            }
            try {
                Fetched outcome = fetcher.fetch(FetchRequest.page(url));
                silent.heard(host, outcome);
                return new PageAnswer.Asked(outcome);
            } finally {
                place.release();
            }
        }

        private boolean isAcquired(Semaphore one) throws InterruptedException {
            long left = Duration.between(clock.instant(), end).toMillis();
            return left > 0 && one.tryAcquire(left, TimeUnit.MILLISECONDS);
        }

        private static PageAnswer tooLate() {
            return new PageAnswer.NotAsked("waits: others of this visit took all of its time");
        }

        @Override
        public void close() {
            if (hasRoom) {
                room.release(size);
            }
        }
    }
}
