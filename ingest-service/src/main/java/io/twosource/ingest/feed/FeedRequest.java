package io.twosource.ingest.feed;

import io.twosource.ingest.document.Format;
import io.twosource.ingest.document.Parsed;
import io.twosource.ingest.document.Violation;
import io.twosource.platform.problem.Mistake;
import io.twosource.platform.problem.SelfChecked;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed as operators write it.
 *
 * @param url http or https
 * @param outlet who publishes what it tells of
 * @param language BCP 47, for items that do not say
 * @param topics what it is about, in words of your own
 */
@Schema(requiredProperties = {"url", "outlet"})
record FeedRequest(
        @Schema(format = "uri", maxLength = Format.LONGEST_LINK) @Nullable String url,
        @Schema(maxLength = Format.LONGEST_NAME) @Nullable String outlet,
        @Nullable String language,
        @Schema(maxItems = MOST_TOPICS) @Nullable List<String> topics)
        implements SelfChecked {

    private static final int MOST_TOPICS = 50;

    /** What became of reading one. */
    sealed interface Checked {
        record Good(Feed feed) implements Checked {}

        record Bad(List<Violation> violations) implements Checked {}
    }

    @Override
    public Stream<Mistake> mistakes() {
        return check("any", Instant.EPOCH) instanceof Checked.Bad(var violations)
                ? violations.stream().map(Violation::mistake)
                : Stream.empty();
    }

    Checked check(String id, Instant now) {
        Check check = new Check();
        if (!FeedId.isValid(id)) {
            check.violation(
                    "id", "must be letters, digits, dots, dashes and underscores, 100 at the most");
        }
        Optional<URI> address =
                check.required("url", url, Format.link(Format.LONGEST_LINK)).flatMap(check::web);
        Optional<String> name = check.required("outlet", outlet, Format.line(Format.LONGEST_NAME));
        Optional<String> tag = check.optional("language", language, Format.language());
        List<String> about = check.topics(topics);
        return check.violations.isEmpty()
                ? new Checked.Good(
                        new Feed(
                                new FeedId(id),
                                address.orElseThrow(),
                                name.orElseThrow(),
                                tag,
                                about,
                                now))
                : new Checked.Bad(check.violations);
    }

    /** Gathers all that is wrong. Not thread-safe. */
    private static final class Check {
        private final List<Violation> violations = new ArrayList<>();

        void violation(String field, String message) {
            violations.add(new Violation(field, message));
        }

        <T> Optional<T> required(String field, @Nullable String written, Format<T> format) {
            if (written == null) {
                violation(field, "is missing");
            }
            return optional(field, written, format);
        }

        <T> Optional<T> optional(String field, @Nullable String written, Format<T> format) {
            if (written == null) {
                return Optional.empty();
            }
            return switch (format.parse(written)) {
                case Parsed.Value<T>(T value) -> Optional.of(value);
                case Parsed.Wrong<T>(String message) -> {
                    violation(field, message);
                    yield Optional.empty();
                }
            };
        }

        Optional<URI> web(String link) {
            URI uri = URI.create(link);
            if (uri.getHost() == null) {
                violation("url", "must be an http or https URI");
                return Optional.empty();
            }
            if (uri.getUserInfo() != null) {
                violation("url", "must not hold a user name or password");
            }
            return Optional.of(uri);
        }

        List<String> topics(@Nullable List<String> written) {
            if (written == null) {
                return List.of();
            }
            if (written.size() > MOST_TOPICS) {
                violation(
                        "topics", "are %d: %d at the most".formatted(written.size(), MOST_TOPICS));
            }
            return written.stream()
                    .flatMap(
                            topic ->
                                    required("topics", topic, Format.line(Format.LONGEST_NAME))
                                            .stream())
                    .toList();
        }
    }
}
