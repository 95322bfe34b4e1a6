package io.twosource.ingest.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.file.WatchedFile;
import io.twosource.platform.token.TokenHash;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The pushers that the tokens' file names now. Thread-safe. */
@Singleton
class Pushers {

    private final Optional<WatchedFile<PusherTokens>> tokens;

    Pushers(PushersConfig config, MeterRegistry metrics) {
        this.tokens =
                config.tokensFile()
                        .map(file -> WatchedFile.open(file, "pushers", metrics, Pushers::parse));
    }

    Optional<Pusher> holder(TokenHash token) {
        return tokens.flatMap(file -> file.current().holder(token));
    }

    private static PusherTokens parse(String text) {
        return PusherTokens.of(text.lines().toList());
    }
}
