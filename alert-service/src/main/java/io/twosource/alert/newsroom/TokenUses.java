package io.twosource.alert.newsroom;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.alert.view.RecordWriter;
import io.twosource.alert.view.Replicated;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes in which hour a token was used last: one record an hour and token, from whichever replica
 * sees it first, however many requests there are. Thread-safe.
 */
@Singleton
class TokenUses {

    private final Tokens tokens;
    private final Replicated<TokenRecord> replicated;
    private final RecordWriter writer;
    private final InstantSource clock;
    private final Counter unwritten;

    /** Keys that are being written: never more than there are tokens. */
    private final Set<String> writing = ConcurrentHashMap.newKeySet();

    TokenUses(
            Tokens tokens,
            Replicated<TokenRecord> replicated,
            RecordWriter writer,
            InstantSource clock,
            MeterRegistry registry) {
        this.tokens = tokens;
        this.replicated = replicated;
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
            // Told by the callback alone.
            var _ =
                    writer.write(replicated.topic(), used.key(), used)
                            .whenComplete((written, failure) -> settle(used, failure));
        }
    }

    private void settle(TokenRecord.Used used, @Nullable Throwable failure) {
        if (failure != null) {
            unwritten.increment(); // The next request tries again.
        }
        writing.remove(used.key());
    }
}
