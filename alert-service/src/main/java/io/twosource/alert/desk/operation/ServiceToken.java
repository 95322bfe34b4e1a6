package io.twosource.alert.desk.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.twosource.platform.file.WatchedFile;
import io.twosource.platform.token.OperatorConfig;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** What other services are shown, as it is now; never shown to anybody else. Thread-safe. */
@Startup
@Singleton
final class ServiceToken {

    private static final String LETTERS = "[!-~]{%d,500}".formatted(OperatorConfig.LEAST_LENGTH);

    private final Optional<Supplier<String>> token;

    ServiceToken(ServicesConfig config, MeterRegistry registry) {
        this.token =
                config.token()
                        .map(ServiceToken::setting)
                        .<Supplier<String>>map(one -> () -> one)
                        .or(
                                () ->
                                        config.tokenFile()
                                                .map(
                                                        file ->
                                                                WatchedFile.open(
                                                                        file,
                                                                        "services",
                                                                        registry,
                                                                        ServiceToken::parse))
                                                .map(file -> file::current));
    }

    /** Empty if this service was told none. */
    Optional<String> current() {
        return token.map(Supplier::get);
    }

    private static String setting(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("twosource.services.token " + e.getMessage(), e);
        }
    }

    private static String parse(String text) {
        String word = text.strip();
        if (!word.matches(LETTERS)) {
            throw new IllegalArgumentException("must be one token of 24 characters or more");
        }
        return word;
    }
}
