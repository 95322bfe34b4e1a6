package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The ministry said it could not confirm …" is one stance: to decline, by the ministry. */
final class OneVoice {

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");

    private OneVoice() {}

    /** Gives what is said of oneself to whom says it, and drops the saying. */
    static List<Finding> merge(List<Finding> findings) {
        return findings.stream()
                .filter(outer -> findings.stream().noneMatch(inner -> wraps(outer, inner)))
                .map(
                        inner ->
                                findings.stream()
                                        .filter(outer -> wraps(outer, inner))
                                        .findFirst()
                                        .map(outer -> inner.by(outer.speaker()))
                                        .orElse(inner))
                .toList();
    }

    private static boolean wraps(Finding outer, Finding inner) {
        Optional<Phrase> content = outer.content();
        boolean whole =
                content.filter(c -> c.head().index() == inner.cue().head().index()).isPresent();
        boolean self = inner.speaker().filter(s -> PRONOUNS.contains(s.head().lower())).isPresent();
        boolean affirms = outer.stance() == Stance.ASSERTS || outer.stance() == Stance.CONFIRMS;
        return whole && self && affirms && outer.speaker().isPresent();
    }
}
