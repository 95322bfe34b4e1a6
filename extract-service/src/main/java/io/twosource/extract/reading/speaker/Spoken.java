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
    private static final int REACH = 600;

    private final List<Speaker> speakers = new ArrayList<>();

    void add(Speaker speaker) {
        speakers.add(speaker);
        if (speakers.size() > MEMORY) {
            speakers.removeFirst();
        }
    }

    Optional<Speaker> last(Predicate<Speaker> wanted) {
        return speakers.reversed().stream().filter(wanted).findFirst();
    }

    /** The last one near enough for a pronoun at {@code mention}. */
    Optional<Speaker> lastNear(Span mention, Predicate<Speaker> wanted) {
        return last(speaker -> isNear(speaker, mention) && wanted.test(speaker));
    }

    private static boolean isNear(Speaker speaker, Span mention) {
        return speaker.mention().part() == mention.part()
                && Math.abs(mention.start() - speaker.mention().start()) < REACH;
    }
}
