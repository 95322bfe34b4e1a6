package io.twosource.platform.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds which token, as a file lists it: on each line a name and its token or that's hash. */
public record NamedTokens(Map<TokenHash, String> names) {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})[ \\t]+(\\S+)");

    public NamedTokens {
        names = Map.copyOf(names);
    }

    /**
     * One token alone, under a name.
     *
     * @throws IllegalArgumentException if it can be guessed
     */
    public static NamedTokens of(String name, String token) {
        TokenHash hash =
                TokenHash.written(token)
                        .orElseThrow(
                                () -> new IllegalArgumentException("it " + TokenLine.GUESSABLE));
        return new NamedTokens(Map.of(hash, name));
    }

    /**
     * Reads them; blank lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException for a line that names nobody with a token that cannot be
     *     guessed; it tells the line's number and nothing of what stands there
     */
    public static NamedTokens of(List<String> lines) {
        Map<TokenHash, String> names = new LinkedHashMap<>();
        TokenLine.of(lines).forEach(line -> add(line, names));
        return new NamedTokens(names);
    }

    public Optional<String> holder(TokenHash token) {
        return Optional.ofNullable(names.get(token));
    }

    private static void add(TokenLine line, Map<TokenHash, String> names) {
        Matcher named = LINE.matcher(line.text());
        if (!named.matches()) {
            throw line.wrong("needs a name ([A-Za-z0-9._-]), a space and a token");
        }
        if (names.put(line.hash(named.group(2)), named.group(1)) != null) {
            throw line.wrong("has the token of a line before it");
        }
    }
}
