package io.twosource.extract.reading.speaker;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has spoken so far in an article. */
final class Spoken {

    /** Speakers; nobody means one from further back, and a list without end would be slow. */
    private static final int MEMORY = 100;

    /** Characters; a pronoun does not reach back further than a few sentences. */
    static final int REACH = 600;

    private final List<Said> all = new ArrayList<>();

    void add(Said said) {
        all.add(said);
        if (all.size() > MEMORY) {
            all.removeFirst();
        }
    }

    Optional<Speaker> last(Predicate<Speaker> wanted) {
        return all.reversed().stream().map(Said::speaker).filter(wanted).findFirst();
    }

    /** The last one near enough for a pronoun at {@code mention}. */
    Optional<Speaker> lastNear(Span mention, Predicate<Said> wanted) {
        return all.reversed().stream()
                .filter(said -> isNear(said.speaker(), mention) && wanted.test(said))
                .findFirst()
                .map(Said::speaker);
    }

    /** The last one of those that are named between two offsets of the text. */
    Optional<Speaker> lastBetween(int from, int to, Predicate<Said> wanted) {
        return all.reversed().stream()
                .filter(said -> said.speaker().mention().part() == Span.Part.TEXT)
                .filter(said -> said.speaker().mention().start() >= from)
                .filter(said -> said.speaker().mention().start() < to)
                .filter(wanted)
                .findFirst()
                .map(Said::speaker);
    }

    private static boolean isNear(Speaker speaker, Span mention) {
        return speaker.mention().part() == mention.part()
                && Math.abs(mention.start() - speaker.mention().start()) < REACH;
    }
}
