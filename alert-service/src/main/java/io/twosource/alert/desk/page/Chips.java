package io.twosource.alert.desk.page;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What weakens a statement, in a few words each. */
public final class Chips {

    /** Below that, readers of the models' figures would not rely on it. */
    private static final double SURE = .6;

    private Chips() {}

    /** Of a statement, wherever it is shown. */
    public static List<String> of(Statement said) {
        return weaknesses(said).toList();
    }

    /** Of a statement that has its words from elsewhere. */
    public static String repeats(String name) {
        return "repeats %s".formatted(name);
    }

    /** Of what a notice tells. */
    public static List<String> of(Notice notice) {
        Statement cause = notice.cause();
        Stream<Optional<String>> ofTheNotice =
                Stream.of(
                        age(Duration.between(cause.article().published(), notice.at())),
                        when(cause.article().version() > 1, "corrected"),
                        when(cause.confidence() < SURE, certainty(cause.confidence())));
        return Stream.concat(weaknesses(cause), ofTheNotice.flatMap(Optional::stream)).toList();
    }

    private static Stream<String> weaknesses(Statement said) {
        return Stream.of(
                        when(said.speaker() == null, "nobody named"),
                        when(said.evidence().part() == Part.TITLE, "headline only"),
                        said.provenance().copiedFrom().map(Chips::repeats))
                .flatMap(Optional::stream);
    }

    private static Optional<String> when(boolean so, String chip) {
        return Optional.of(chip).filter(_ -> so);
    }

    private static String certainty(double confidence) {
        return "read with %d %% certainty".formatted(Math.round(100 * confidence));
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
