package io.twosource.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What many statements are about. Its state follows from the set of its statements alone.
 *
 * @param text the best wording among its statements
 * @param timeline oldest article first
 */
public record Claim(String claimId, String text, ClaimState state, List<TimelineEntry> timeline) {

    public Claim {
        timeline = List.copyOf(timeline);
    }

    /** The claim that {@code first} opens, still without it. */
    public static Claim openedBy(Citation first) {
        String claimId = Hash.of("claim", first.statementId());
        return of(claimId, first.statement().proposition().text(), Stream.of());
    }

    /** With its state worked out from {@code entries}, which may come in any order. */
    public static Claim of(String claimId, String text, Stream<TimelineEntry> entries) {
        List<TimelineEntry> timeline =
                entries.sorted(Comparator.comparing(TimelineEntry::citation, Citation.OLDEST_FIRST))
                        .toList();
        return new Claim(
                claimId,
                ClaimText.of(timeline).orElse(text),
                Standings.of(timeline).state(),
                timeline);
    }

    /** The entry of a statement, if it is on this timeline. */
    public Optional<TimelineEntry> entry(String statementId) {
        return timeline.stream().filter(e -> e.statementId().equals(statementId)).findFirst();
    }

    public boolean holds(String statementId) {
        return entry(statementId).isPresent();
    }

    Claim with(TimelineEntry entry) {
        return of(claimId, text, Stream.concat(without(entry.statementId()), Stream.of(entry)));
    }

    Claim without(Predicate<TimelineEntry> gone) {
        return of(claimId, text, timeline.stream().filter(gone.negate()));
    }

    Standings standings() {
        return Standings.of(timeline);
    }

    private Stream<TimelineEntry> without(String statementId) {
        return timeline.stream().filter(entry -> !entry.statementId().equals(statementId));
    }
}
