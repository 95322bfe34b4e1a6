package io.twosource.ingest.access;

import io.twosource.platform.token.OperatorConfig;
import io.twosource.platform.token.TokenHash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of pushers, by name. */
record PusherTokens(Map<TokenHash, String> names) {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})[ \\t]+(\\S+)");
    private static final Pattern HASH = Pattern.compile("sha256:([0-9a-f]{64})");

    PusherTokens {
        names = Map.copyOf(names);
    }

    static PusherTokens none() {
        return new PusherTokens(Map.of());
    }

    /**
     * Reads them; blank lines and those that begin with # say nothing.
     *
     * @throws IllegalStateException for a line that names no pusher with a token that cannot be
     *     guessed; it tells the line's number and nothing of what stands there
     */
    static PusherTokens of(List<String> lines) {
        Map<TokenHash, String> names = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, number, names);
            }
        }
        return new PusherTokens(names);
    }

    Optional<String> holder(TokenHash token) {
        return Optional.ofNullable(names.get(token));
    }

    private static void add(String line, int number, Map<TokenHash, String> names) {
        Matcher pusher = LINE.matcher(line);
        if (!pusher.matches()) {
            throw wrong(number, "needs a name ([A-Za-z0-9._-]), a space and a token");
        }
        if (names.put(hash(pusher.group(2), number), pusher.group(1)) != null) {
            throw wrong(number, "has the token of a line before it");
        }
    }

    private static TokenHash hash(String written, int number) {
        Matcher hash = HASH.matcher(written);
        if (hash.matches()) {
            return new TokenHash(hash.group(1));
        }
        if (written.length() < OperatorConfig.LEAST_LENGTH) {
            throw wrong(number, "has a token of less than 24 characters: it can be guessed");
        }
        return TokenHash.of(written);
    }

    private static IllegalStateException wrong(int number, String message) {
        return new IllegalStateException(
                "line %d of twosource.push.tokens-file %s".formatted(number, message));
    }
}
