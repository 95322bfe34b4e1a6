package io.twosource.alert.claim;

import io.twosource.platform.problem.ReadAs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * The last of a page. Among claims, which stand by their changes, what changes meanwhile moves to
 * the front, so that no page shows a claim twice that has not changed; statements of a timeline
 * stand by their articles' times.
 */
public record Cursor(Instant at, String id) implements Comparable<Cursor> {

    public static final String NO_CURSOR = "must be the next of an answer";

    private static final char SEPARATOR = ':';
    private static final Comparator<Cursor> OLDEST_FIRST =
            Comparator.comparing(Cursor::at).thenComparing(Cursor::id);

    static Cursor of(ClaimSummary last) {
        return new Cursor(last.changedAt(), last.id());
    }

    /** Empty if it is none. */
    public static Optional<Cursor> parse(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int separator = decoded.indexOf(SEPARATOR);
            Instant at = Instant.ofEpochMilli(Long.parseLong(decoded, 0, separator, 10));
            return Optional.of(new Cursor(at, decoded.substring(separator + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Cursor other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        String plain = "%d%c%s".formatted(at.toEpochMilli(), SEPARATOR, id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a parameter that is one. */
    public static final class Text implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String text) {
            return parse(text);
        }
    }
}
