package io.twosource.alert.recent;

import io.twosource.platform.problem.ReadAs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The last alert of a page. */
record AlertCursor(Instant at, String id) {

    private static final char SEPARATOR = '!';

    static AlertCursor of(Alert last) {
        return new AlertCursor(last.notice().at(), last.id());
    }

    /** Empty if it is none. */
    static Optional<AlertCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int separator = plain.indexOf(SEPARATOR);
            Instant at = Instant.ofEpochMilli(Long.parseLong(plain, 0, separator, 10));
            return Optional.of(new AlertCursor(at, plain.substring(separator + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String plain = "%d%c%s".formatted(at.toEpochMilli(), SEPARATOR, id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a parameter that is one. */
    static final class Text implements ReadAs.Reading {

        @Override
        public Optional<?> apply(String text) {
            return parse(text);
        }
    }
}
