package io.twosource.alert.newsroom;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.view.NotWrittenException;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notes in which hour a token was used last: one record an hour and token, from whichever replica
 * sees it first, however many requests there are. Thread-safe.
 */
@Singleton
class TokenUses {

    private final Tokens tokens;
    private final ReplicatedWriter<TokenRecord> writer;
    private final InstantSource clock;
    private final Counter unwritten;

    /** Keys that are being written: never more than there are tokens. */
    private final Set<String> writing = ConcurrentHashMap.newKeySet();

    TokenUses(
            Tokens tokens,
            ReplicatedWriter<TokenRecord> writer,
            InstantSource clock,
            MeterRegistry registry) {
        this.tokens = tokens;
        this.writer = writer;
        this.clock = clock;
        this.unwritten = registry.counter("twosource.token.uses.unwritten");
    }

    /** Somebody was let in. Does not block. */
    void note(Member member) {
        if (member.role() == Role.OPERATOR) {
            return; // Their tokens are no records.
        }
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        boolean isNoted =
                tokens.lastUse(member.newsroom(), member.id())
                        .filter(last -> !last.isBefore(hour))
                        .isPresent();
        TokenRecord.Used used = new TokenRecord.Used(member.newsroom(), member.id(), hour);
        if (!isNoted && writing.add(used.key())) {
            Thread.startVirtualThread(() -> write(used));
        }
    }

    private void write(TokenRecord.Used used) {
        try {
            writer.put(used.key(), used);
        } catch (NotWrittenException e) {
            unwritten.increment(); // The next request tries again.
        } finally {
            writing.remove(used.key());
        }
    }
}
