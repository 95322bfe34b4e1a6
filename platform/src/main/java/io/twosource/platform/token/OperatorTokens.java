package io.twosource.platform.token;

import io.micrometer.core.instrument.MeterRegistry;
import io.twosource.platform.file.WatchedFile;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The operators' tokens as they are now: one, or several with names, of which a file can be changed
 * without a restart. Thread-safe.
 */
public final class OperatorTokens {

    /** Whose the token is that has no name. */
    public static final String NAMELESS = "operator";

    private final Supplier<NamedTokens> tokens;

    private OperatorTokens(Supplier<NamedTokens> tokens) {
        this.tokens = tokens;
    }

    /**
     * As the settings have them.
     *
     * @throws IllegalStateException if there are none, or some that can be guessed
     */
    public static OperatorTokens of(OperatorConfig config, MeterRegistry registry) {
        if (config.token().isPresent()) {
            NamedTokens one = setting(config.token().get());
            return new OperatorTokens(() -> one);
        }
        return config.tokenFile()
                .map(file -> WatchedFile.open(file, "operators", registry, OperatorTokens::parse))
                .map(file -> new OperatorTokens(file::current))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "set twosource.operator.token or"
                                                + " twosource.operator.token-file: operators are"
                                                + " let in with it"));
    }

    /** Which operator's it is; empty if it is none's, or no more. */
    public Optional<String> holder(TokenHash token) {
        return tokens.get().holder(token);
    }

    private static NamedTokens setting(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("twosource.operator.token: " + e.getMessage(), e);
        }
    }

    /** A single word is the token of somebody without a name. */
    private static NamedTokens parse(String text) {
        String content = text.strip();
        NamedTokens tokens =
                content.matches("\\S+")
                        ? NamedTokens.of(NAMELESS, content)
                        : NamedTokens.of(content.lines().toList());
        if (tokens.names().isEmpty()) {
            throw new IllegalArgumentException("names no operator");
        }
        return tokens;
    }
}
