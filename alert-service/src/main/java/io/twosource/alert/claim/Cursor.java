package io.twosource.alert.claim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The last claim of a page. What changes meanwhile moves to the front, so that no page shows a
 * claim twice that has not changed.
 */
record Cursor(Instant changedAt, String id) {

    private static final char SEPARATOR = ':';

    static Cursor of(ClaimSummary last) {
        return new Cursor(last.changedAt(), last.id());
    }

    /** Empty if it is none. */
    static Optional<Cursor> parse(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int separator = decoded.indexOf(SEPARATOR);
            Instant changedAt = Instant.ofEpochMilli(Long.parseLong(decoded, 0, separator, 10));
            return Optional.of(new Cursor(changedAt, decoded.substring(separator + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String plain = "%d%c%s".formatted(changedAt.toEpochMilli(), SEPARATOR, id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
