package io.twosource.ingest.file;

import io.twosource.ingest.document.Violation;
import io.twosource.ingest.intake.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a file's articles, so far. Not thread-safe. */
final class FileOutcome {

    /** Reasons are for people to read. */
    private static final int MOST_TOLD = 1_000;

    private long takenIn;
    private long refused;
    private boolean unacknowledged;
    private final List<String> reasons = new ArrayList<>();

    void add(String where, Taken taken) {
        switch (taken) {
            case Taken.In _ -> takenIn++;
            case Taken.Refused(var violations) ->
                    refuse(
                            where,
                            violations.stream()
                                    .map(Violation::toString)
                                    .collect(Collectors.joining("; ")));
            case Taken.Forbidden _ -> refuse(where, "it is of an outlet that files may not name");
            case Taken.Failed(String reason) -> refuse(where, reason);
            case Taken.Unacknowledged _ -> unacknowledged = true;
        }
    }

    void refuse(String where, String reason) {
        refused++;
        if (reasons.size() < MOST_TOLD) {
            reasons.add(where.isEmpty() ? reason : where + ": " + reason);
        }
    }

    long takenIn() {
        return takenIn;
    }

    long refused() {
        return refused;
    }

    /** Kafka did not take all of it: it has to be read once more. */
    boolean isUnacknowledged() {
        return unacknowledged;
    }

    String told() {
        String more =
                refused > reasons.size() ? "\nand %d more".formatted(refused - reasons.size()) : "";
        return "%d taken in, %d refused%n%s%s%n"
                .formatted(takenIn, refused, String.join("\n", reasons), more);
    }
}
