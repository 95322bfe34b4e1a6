package io.twosource.alert.operation;

import io.twosource.alert.newsroom.Audit;
import io.twosource.alert.newsroom.NewsroomId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What operators must know.
 *
 * @param subject what it is about: a feed, a subscription, a Kafka topic, a consumer group, an
 *     alert topic
 * @param type {@code feed.failing}, {@code endpoint.paused} and so on
 * @param newsroom the one that it concerns too; null where it concerns operators alone
 * @param actor who did it, as {@code newsroom/tokenId} or {@code operators/name}; null where nobody
 *     did it
 */
public record Operation(
        String subject,
        String type,
        String detail,
        Instant at,
        @Nullable NewsroomId newsroom,
        @Nullable String actor) {

    /** Something that happened by itself. */
    public Operation(
            String subject, String type, String detail, Instant at, @Nullable NewsroomId newsroom) {
        this(subject, type, detail, at, newsroom, null);
    }

    /** Nothing is sent to an endpoint but a try now and then, since it fails for long. */
    public static final String ENDPOINT_PAUSED = "endpoint.paused";

    /** A paused endpoint answers again, and gets what it has missed. */
    public static final String ENDPOINT_RESUMED = "endpoint.resumed";

    /** An endpoint gets nothing any more, until its subscription is changed. */
    public static final String ENDPOINT_OFF = "endpoint.off";

    /** A dead-letter topic holds more than before. */
    public static final String DEAD_LETTERS_GROWING = "dead-letters.growing";

    /** A service is far behind what it reads. */
    public static final String LAG_OVER_LIMIT = "lag.over-limit";

    /** A feed cannot be read; told by ingest-service. */
    public static final String FEED_FAILING = "feed.failing";

    /** A feed has had nothing new for long; told by ingest-service. */
    public static final String FEED_SILENT = "feed.silent";

    /** An alert topic cannot be matched, or not with each notice. */
    public static final String ALERT_TOPIC_FAILING = "alert-topic.failing";

    /** What waits for a subscription cannot be handled, and is tried again and again. */
    public static final String TIMER_FAILING = "timer.failing";

    /** All there are: those above, and the changes that {@link Audit} keeps. */
    public static final List<String> TYPES =
            Stream.concat(
                            Stream.of(
                                    FEED_FAILING,
                                    FEED_SILENT,
                                    ENDPOINT_PAUSED,
                                    ENDPOINT_RESUMED,
                                    ENDPOINT_OFF,
                                    DEAD_LETTERS_GROWING,
                                    LAG_OVER_LIMIT,
                                    ALERT_TOPIC_FAILING,
                                    TIMER_FAILING),
                            Arrays.stream(Audit.Change.values()).map(Audit.Change::type))
                    .toList();

    /** For people. */
    public String text() {
        return actor == null ? detail : "%s: %s, by %s".formatted(subject, detail, actor);
    }

    /** Tells two of them apart, and the same one from a repetition. */
    public String id() {
        return type + ':' + subject + ':' + at.toEpochMilli();
    }
}
