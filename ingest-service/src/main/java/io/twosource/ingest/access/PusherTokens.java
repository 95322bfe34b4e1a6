package io.twosource.ingest.access;

import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.OutletName;
import io.twosource.platform.token.OperatorTokens;
import io.twosource.platform.token.TokenHash;
import io.twosource.platform.token.TokenLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pushers, by their tokens, each with the outlets that it may publish as. */
record PusherTokens(Map<TokenHash, Pusher> pushers) {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})[ \\t]+(\\S+)[ \\t]+(\\S.*)");
    private static final String BETWEEN_OUTLETS = ";";
    private static final Pattern ALL_OF = Pattern.compile("all of[ \\t]+(\\S.*)");

    PusherTokens {
        pushers = Map.copyOf(pushers);
    }

    /**
     * Reads them; blank lines and those that begin with # say nothing.
     *
     * @throws IllegalArgumentException for a line that does not name a pusher, a token that cannot
     *     be guessed and outlets; it tells the line's number and nothing of what stands there
     */
    static PusherTokens of(List<String> lines) {
        Map<TokenHash, Pusher> pushers = new LinkedHashMap<>();
        TokenLine.of(lines).forEach(line -> add(line, pushers));
        return new PusherTokens(pushers);
    }

    Optional<Pusher> holder(TokenHash token) {
        return Optional.ofNullable(pushers.get(token));
    }

    private static void add(TokenLine line, Map<TokenHash, Pusher> pushers) {
        Matcher written = LINE.matcher(line.text());
        if (!written.matches()) {
            throw line.wrong(
                    "needs a name ([A-Za-z0-9._-]), a token and outlets, apart by spaces, and"
                            + " semicolons between outlets");
        }
        String name = written.group(1);
        if (name.equals(OperatorTokens.NAMELESS)) {
            throw line.wrong("has the name by which operators go");
        }
        Mandate mandate = new Mandate.Outlets(name, outlets(written.group(3)));
        Pusher pusher = new Pusher(name, Role.PUSHER, mandate);
        if (pushers.put(line.hash(written.group(2)), pusher) != null) {
            throw line.wrong("has the token of a line before it");
        }
    }

    private static Map<OutletName, Authority> outlets(String written) {
        Map<OutletName, Authority> outlets = new HashMap<>();
        for (String outlet : written.split(BETWEEN_OUTLETS, -1)) {
            Matcher all = ALL_OF.matcher(outlet.strip());
            if (all.matches()) {
                outlets.put(OutletName.of(all.group(1)), Authority.OUTLET);
            } else if (!outlet.isBlank()) {
                outlets.putIfAbsent(OutletName.of(outlet), Authority.OWN);
            }
        }
        return outlets;
    }
}
