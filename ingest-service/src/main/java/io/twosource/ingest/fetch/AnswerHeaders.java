package io.twosource.ingest.fetch;

import io.twosource.platform.http.RetryAfter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageHeaders;

/**
 * What an answer says besides its body.
 *
 * @param validators to be sent along the next time
 * @param retryAfter when to come again, at the earliest
 * @param maxAge of {@code Cache-Control}: for how long nothing new is to be expected
 * @param contentType as it was sent
 * @param charset of the content type, where this JVM knows it
 */
public record AnswerHeaders(
        Validators validators,
        Optional<Instant> retryAfter,
        Optional<Duration> maxAge,
        Optional<String> contentType,
        Optional<Charset> charset,
        List<Link> links) {

    /** Of those that are kept; what is longer is taken for not sent. */
    private static final int LONGEST_VALUE = 2_000;

    private static final Pattern MAX_AGE =
            Pattern.compile(
                    "(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

    public AnswerHeaders {
        links = List.copyOf(links);
    }

    static AnswerHeaders of(MessageHeaders answer, Instant now) {
        Optional<String> contentType = first(answer, HttpHeaders.CONTENT_TYPE);
        return new AnswerHeaders(
                new Validators(
                        first(answer, HttpHeaders.ETAG), first(answer, HttpHeaders.LAST_MODIFIED)),
                first(answer, HttpHeaders.RETRY_AFTER)
                        .flatMap(value -> RetryAfter.parse(value, now)),
                first(answer, HttpHeaders.CACHE_CONTROL)
                        .flatMap(value -> found(MAX_AGE, value))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))),
                contentType,
                contentType.flatMap(AnswerHeaders::charset),
                Arrays.stream(answer.getHeaders(HttpHeaders.LINK))
                        .flatMap(header -> Link.parse(header.getValue()).stream())
                        .toList());
    }

    /** Where the answer says {@code rel}, if it does. */
    public Optional<String> linkTo(String relation) {
        return links.stream()
                .filter(link -> link.relations().contains(relation))
                .map(Link::target)
                .findFirst();
    }

    static Optional<Charset> charset(String contentType) {
        return found(CHARSET, contentType).flatMap(AnswerHeaders::known);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> found(Pattern pattern, String value) {
        return pattern.matcher(value).results().findFirst().map((MatchResult m) -> m.group(1));
    }

    private static Optional<String> first(MessageHeaders answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name))
                .map(Header::getValue)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE);
    }
}
