package io.twosource.ingest.poll;

import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.poll.Territory.Due;
import io.twosource.ingest.poll.Territory.Gone;
import io.twosource.ingest.poll.VisitLog.Entry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.jboss.logging.Logger;

/**
 * Makes the visits that are due: claims them, makes them each on a thread of its own, and writes
 * what they came to. Not thread-safe.
 */
final class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    private final Territory territory;
    private final Visits visits;
    private final Rounds rounds;
    private final PollConfig config;
    private final InstantSource clock;
    private final Executor threads;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();

    /** Feeds whose items are being taken in: pages that are waited for hold no place of a visit. */
    private final Queue<Due> fetched = new ConcurrentLinkedQueue<>();

    Poller(
            Territory territory,
            Visits visits,
            Rounds rounds,
            PollConfig config,
            InstantSource clock,
            Executor threads) {
        this.territory = territory;
        this.visits = visits;
        this.rounds = rounds;
        this.config = config;
        this.clock = clock;
        this.threads = threads;
    }

    /** What lies outside: a visit, and who else tells of a feed. */
    interface Rounds {
        /**
         * Fetches the feed; what is returned then takes in what it holds, and may wait for pages.
         * Both block.
         */
        Supplier<Outcome> fetch(Due due);

        /** Until when a hub pushes the feed, if one does. */
        Optional<Instant> pushedUntil(Due due);

        /** Asks a hub to push the feed. Blocks. */
        void ask(Due due, Hub hub);

        /** Told of each visit once it has been written. */
        void written(Due due, Outcome outcome, FeedVisit after);
    }

    private record Claim(Due due, FeedVisit visit) {}

    /**
     * A visit that was made.
     *
     * @param at when the feed itself had been fetched, from where its interval counts
     */
    private record Made(Due due, Outcome outcome, Instant at) {}

    private record Written(Made made, FeedVisit after) {}

    /** Writes what visits have come to, and claims and begins those that are due. */
    void turn(VisitLog log, ConsumerGroupMetadata group) {
        Instant now = clock.instant();
        for (Due one = fetched.poll(); one != null; one = fetched.poll()) {
            territory.fetched(one);
        }
        List<Entry> entries = new ArrayList<>();
        List<Written> results = results(now, entries);
        List<Gone> gone = territory.gone();
        gone.forEach(one -> entries.add(Entry.gone(one.partition(), one.feed())));
        List<Claim> claims = claims(now);
        claims.forEach(claim -> entries.add(Entry.of(claim.due().partition(), claim.visit())));
        if (entries.isEmpty()) {
            return;
        }
        if (log.write(entries, group, now)) {
            results.forEach(this::stands);
            gone.forEach(territory::forget);
            claims.forEach(this::begin);
        }
        // What could not be written has its claim, and its items are in Kafka already.
        results.forEach(result -> territory.end(result.made().due()));
    }

    private List<Written> results(Instant now, List<Entry> entries) {
        List<Written> results = new ArrayList<>();
        for (Made one = made.poll(); one != null; one = made.poll()) {
            Due due = one.due();
            if (!territory.holds(due.partition())) {
                territory.end(due);
                continue;
            }
            FeedVisit after =
                    visits.after(due.visit(), one.outcome(), rounds.pushedUntil(due), one.at());
            Entry entry = entry(due.partition(), after, now);
            entries.add(entry);
            results.add(new Written(one, entry.visit().orElse(after)));
        }
        return results;
    }

    private Entry entry(int partition, FeedVisit after, Instant now) {
        return Concern.of(after, config, now)
                .map(concern -> Entry.telling(partition, after.told(), concern))
                .orElseGet(() -> Entry.of(partition, after));
    }

    private void stands(Written written) {
        Due due = written.made().due();
        territory.stands(due.partition(), written.after());
        rounds.written(due, written.made().outcome(), written.after());
        written.after()
                .source()
                .hub()
                .filter(hub -> !due.visit().source().hub().equals(Optional.of(hub)))
                .ifPresent(hub -> threads.execute(() -> rounds.ask(due, hub)));
    }

    private List<Claim> claims(Instant now) {
        return territory.due(now, config.atOnce() - territory.fetching()).stream()
                .map(due -> new Claim(due, visits.claimed(due.visit(), now)))
                .toList();
    }

    private void begin(Claim claim) {
        Due due = claim.due();
        territory.begin(due, claim.visit());
        threads.execute(() -> made.add(make(due)));
    }

    private Made make(Due due) {
        Supplier<Outcome> rest;
        try {
            rest = rounds.fetch(due);
        } catch (RuntimeException e) {
            rest = () -> mistake(due, e);
        } finally {
            fetched.add(due);
        }
        Instant at = clock.instant();
        return new Made(due, outcome(due, rest), at);
    }

    /** Whatever goes wrong, the feed has its next visit. */
    private static Outcome outcome(Due due, Supplier<Outcome> rest) {
        try {
            return rest.get();
        } catch (RuntimeException e) {
            return mistake(due, e);
        }
    }

    private static Outcome mistake(Due due, RuntimeException e) {
        LOG.errorf(e, "the visit to feed %s has failed by a mistake of ours", due.feed().id());
        return new Outcome.Failed("a mistake of ours: " + e, Optional.empty());
    }
}
