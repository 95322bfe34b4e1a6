package io.twosource.extract.claim;

import io.twosource.extract.article.TextOrigin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What outlets say in their own voice and also have from a named speaker: they repeat it, and are
 * no source of their own for it. So is whoever prints the same wire copy.
 */
final class Repetitions {

    /** What named speakers say: on which side, and in which text. */
    private final Set<Told> told = new HashSet<>();

    private record Told(String text, Side side) {
        static Told of(TimelineEntry entry) {
            ArticleSource article = entry.citation().article();
            return new Told(
                    article.origin().map(TextOrigin::name).orElse(article.articleId()),
                    entry.side());
        }
    }

    private Repetitions() {}

    static Repetitions in(List<TimelineEntry> timeline) {
        Repetitions repetitions = new Repetitions();
        timeline.stream()
                .filter(entry -> !isInOwnVoice(entry))
                .map(Told::of)
                .forEach(repetitions.told::add);
        return repetitions;
    }

    boolean contain(TimelineEntry entry) {
        return isInOwnVoice(entry) && entry.side() != Side.NEITHER && told.contains(Told.of(entry));
    }

    private static boolean isInOwnVoice(TimelineEntry entry) {
        return entry.citation().statement().speaker().isEmpty();
    }
}
