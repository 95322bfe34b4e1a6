package io.twosource.alert.desk.claim;

import io.twosource.alert.account.NotCounted;
import io.twosource.alert.account.Position;
import io.twosource.alert.desk.page.LocalisedTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An independent source and where it stands.
 *
 * @param since when it took that stand
 * @param changed when it left which side; null where it never did
 * @param others what it said beside {@code latest}, newest first, and then what outlets only repeat
 *     of it; at most {@link #MOST_OTHERS}
 */
record SourceCard(
        String name,
        List<String> otherNames,
        String stand,
        LocalisedTime since,
        List<String> outlets,
        @Nullable Changed changed,
        Said latest,
        List<Said> others) {

    private static final int MOST_OTHERS = 20;

    /** A source that stood elsewhere before: since when, and until when. */
    record Changed(String from, String to, LocalisedTime since, LocalisedTime at) {

        static Changed of(Position.Change change) {
            return new Changed(
                    Said.word(change.from()),
                    Said.word(change.to()),
                    new LocalisedTime(change.since()),
                    new LocalisedTime(change.at()));
        }
    }

    static SourceCard of(Position position, List<NotCounted> repeating) {
        return new SourceCard(
                position.name(),
                position.otherNames(),
                Said.word(position.stand()),
                new LocalisedTime(position.since()),
                position.outlets(),
                position.change().map(Changed::of).orElse(null),
                Said.of(position.latest()),
                Stream.concat(others(position), repeating.reversed().stream().map(Said::of))
                        .limit(MOST_OTHERS)
                        .toList());
    }

    private static Stream<Said> others(Position position) {
        return position.statements().reversed().stream()
                .filter(entry -> !entry.equals(position.latest()))
                .map(Said::of);
    }

    /** {@code said by 5 outlets}. */
    public String saidBy() {
        return outlets.size() == 1
                ? "said by 1 outlet"
                : "said by %d outlets".formatted(outlets.size());
    }
}
