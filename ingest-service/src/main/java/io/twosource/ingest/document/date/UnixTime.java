package io.twosource.ingest.document.date;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Seconds or milliseconds since 1970; shorter numbers are years and days. */
final class UnixTime {

    private static final Pattern SECONDS = Pattern.compile("@?\\d{9,10}(\\.\\d{1,9})?");
    private static final Pattern MILLIS = Pattern.compile("@?\\d{12,13}");

    private UnixTime() {}

    static Optional<WrittenDate> read(String written) {
        String number = written.replace("@", "");
        if (SECONDS.matcher(written).matches()) {
            return at(Instant.ofEpochSecond(Long.parseLong(number.replaceAll("\\..*", ""))));
        }
        return MILLIS.matcher(written).matches()
                ? at(Instant.ofEpochMilli(Long.parseLong(number)))
                : Optional.empty();
    }

    private static Optional<WrittenDate> at(Instant at) {
        return Optional.of(new WrittenDate(at, List.of()));
    }
}
