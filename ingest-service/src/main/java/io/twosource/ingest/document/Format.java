package io.twosource.ingest.document;

import io.twosource.ingest.document.Parsed.Value;
import io.twosource.ingest.document.Parsed.Wrong;
import io.twosource.platform.address.WebUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a field is written. */
@FunctionalInterface
public interface Format<T> {

    Parsed<T> parse(String written);

    /** Code points; with the title and all else it fits a Kafka record of 1 MB in any script. */
    int LONGEST_TEXT = 200_000;

    String NO_LINK = "must be an http, https, urn or tag URI";

    int LONGEST_NAME = 200;
    int LONGEST_TITLE = 500;
    int LONGEST_LINK = 2_000;

    /** The first articles on the web are of the nineties; an older date is a mistake. */
    Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** How far a publisher's clock may be ahead of ours. */
    Duration CLOCK_SKEW = Duration.ofMinutes(10);

    Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    /** ISO 639's languages have two or three letters; BCP 47 would let {@code english} pass. */
    Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2,3}(-.*)?");

    /** Some text, kept to the letter; {@code most} counts code points. */
    static Format<String> text(int most) {
        return written -> {
            if (written.isBlank()) {
                return new Wrong<>("must not be blank");
            }
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(written)) {
                return new Wrong<>("has half a surrogate pair, which is no character");
            }
            int length = written.codePointCount(0, written.length());
            return length > most
                    ? new Wrong<>("has %d characters: %d at the most".formatted(length, most))
                    : new Value<>(written);
        };
    }

    /** One line, without the spaces around it. */
    static Format<String> line(int most) {
        return written ->
                CONTROL.matcher(written).find()
                        ? new Wrong<>("must not contain a control character")
                        : text(most).parse(written).then(line -> new Value<>(line.strip()));
    }

    /** An absolute URI of the web, or one of the names that wires give their items. */
    static Format<String> link(int most) {
        return written -> line(most).parse(written).then(Format::absolute);
    }

    private static Parsed<String> absolute(String link) {
        try {
            URI uri = new URI(link);
            return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> web(link);
                case "urn", "tag" ->
                        uri.getSchemeSpecificPart().matches("(?i)[a-z0-9][a-z0-9.,-]*:.+")
                                ? new Value<>(link)
                                : new Wrong<>(NO_LINK);
                default -> new Wrong<>(NO_LINK);
            };
        } catch (URISyntaxException e) {
            return new Wrong<>("must be a URI: %s at %d".formatted(e.getReason(), e.getIndex()));
        }
    }

    private static Parsed<String> web(String link) {
        return switch (WebUrl.parse(link)) {
            case WebUrl.Good(URI url) -> new Value<>(url.toString());
            case WebUrl.Bad(String reason) -> new Wrong<>(reason);
        };
    }

    /** A moment of the past, ISO 8601 with its offset from UTC. */
    static Format<Instant> published(Clock clock) {
        return written -> {
            try {
                return past(OffsetDateTime.parse(written).toInstant(), clock.instant());
            } catch (DateTimeException e) {
                return new Wrong<>(
                        "must be a date and time with its zone, like 2024-04-17T09:30:00Z");
            }
        };
    }

    private static Parsed<Instant> past(Instant published, Instant now) {
        if (published.isBefore(EARLIEST)) {
            return new Wrong<>("must not be before 1990");
        }
        return published.isAfter(now.plus(CLOCK_SKEW))
                ? new Wrong<>("must not be in the future")
                : new Value<>(published.truncatedTo(ChronoUnit.MILLIS));
    }

    /** BCP 47, in its canonical spelling. */
    static Format<String> language() {
        return written -> {
            try {
                String tag = new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
                return LANGUAGE.matcher(tag).matches()
                        ? new Value<>(tag)
                        : new Wrong<>("must be a BCP 47 language tag, like en");
            } catch (IllformedLocaleException e) {
                return new Wrong<>("must be a BCP 47 language tag, like en: " + e.getMessage());
            }
        };
    }
}
