package io.twosource.extract.reading.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries of a live blog, each of which is told by itself and begins with its time: "14.05", or
 * "Update 14.05" in a line of its own, or a time before its first words. Another text is one entry.
 */
public final class Entries {

    private static final String CLOCK = "(?:[01]?\\d|2[0-3])[.:h][0-5]\\d";

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?m)^(?:"
                            + CLOCK
                            + "(?=$|[\\s,–—-])"
                            + "|(?=.{1,60}$)[^.:;!?\"\\n]{1,40} "
                            + CLOCK
                            + "[^.:;!?\"\\n]{0,20}$)");

    /** One time alone is a dateline, or when the page was changed. */
    private static final int LEAST = 2;

    private final List<Integer> starts;

    private Entries(List<Integer> starts) {
        this.starts = starts;
    }

    public static Entries in(Passage passage) {
        List<Integer> times =
                BEGINNING.matcher(passage.plain()).results().map(MatchResult::start).toList();
        return new Entries(
                times.size() < LEAST
                        ? List.of(0)
                        : Stream.concat(Stream.of(0), times.stream()).toList());
    }

    /** Where the entry begins that an offset lies in. */
    public int startOf(int offset) {
        return starts.stream().filter(start -> start <= offset).reduce(0, (_, next) -> next);
    }
}
