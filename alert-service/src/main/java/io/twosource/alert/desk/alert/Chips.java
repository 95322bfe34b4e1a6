package io.twosource.alert.desk.alert;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What weakens a statement, in a few words each. */
final class Chips {

    /** Below that, readers of the models' figures would not rely on it. */
    private static final double SURE = .6;

    private Chips() {}

    static List<String> of(Notice notice) {
        Statement cause = notice.cause();
        return Stream.of(
                        when(cause.speaker() == null, "nobody named"),
                        when(cause.evidence().part() == Part.TITLE, "headline only"),
                        age(Duration.between(cause.article().published(), notice.at())),
                        when(cause.article().version() > 1, "corrected"),
                        when(
                                cause.confidence() < SURE,
                                "read with %d %% certainty"
                                        .formatted(Math.round(100 * cause.confidence()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> when(boolean so, String chip) {
        return Optional.of(chip).filter(_ -> so);
    }

    private static Optional<String> age(Duration age) {
        return Optional.of(age.toDays())
                .filter(days -> days > 0)
                .map(
                        days ->
                                days == 1
                                        ? "article of a day ago"
                                        : "article of %d days ago".formatted(days));
    }
}
