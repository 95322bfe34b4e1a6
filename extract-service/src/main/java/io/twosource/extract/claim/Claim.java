package io.twosource.extract.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What many statements are about. Its state follows from the set of its statements alone, as long
 * as it has room for all its sources.
 *
 * @param text the best wording among its statements
 * @param timeline oldest article first; of a long one, what is judged of it
 * @param aside what of it is judged no more
 */
public record Claim(
        String claimId,
        String text,
        ClaimState state,
        List<TimelineEntry> timeline,
        SetAside aside) {

    /** Statements that are judged at the most; others are set aside. */
    public static final int MOST_JUDGED = Abridging.MOST;

    /** Entries in one record at the most: the longest that there can be fit into a megabyte. */
    private static final int MOST_SENT = 64;

    private static final Comparator<TimelineEntry> OLDEST_FIRST =
            Comparator.comparing(TimelineEntry::citation, Citation.OLDEST_FIRST);

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
        return of(claimId, text, entries, SetAside.NONE);
    }

    private static Claim of(
            String claimId, String text, Stream<TimelineEntry> entries, SetAside before) {
        Abridging.Abridged abridged = Abridging.of(entries.sorted(OLDEST_FIRST).toList(), before);
        List<TimelineEntry> timeline = abridged.timeline();
        return new Claim(
                claimId,
                ClaimText.of(timeline).orElse(text),
                Standings.of(timeline, abridged.aside()).state(),
                timeline,
                abridged.aside());
    }

    /** The entry of a statement, if it is on this timeline. */
    public Optional<TimelineEntry> entry(String statementId) {
        return timeline.stream().filter(e -> e.statementId().equals(statementId)).findFirst();
    }

    public boolean holds(String statementId) {
        return entry(statementId).isPresent();
    }

    /**
     * With entries to be judged again that were set aside: those that go, and what else their
     * sources say. It may have too many until they are gone.
     */
    public Claim with(List<TimelineEntry> back) {
        Set<String> known = new HashSet<>();
        timeline.forEach(entry -> known.add(entry.statementId()));
        List<TimelineEntry> missing =
                back.stream().filter(entry -> known.add(entry.statementId())).toList();
        return new Claim(
                claimId,
                text,
                state,
                Stream.concat(timeline.stream(), missing.stream()).sorted(OLDEST_FIRST).toList(),
                aside.without(back).fewer(missing.size()));
    }

    /**
     * What is sent of its timeline in one record: of each side the newest, and the newest of all.
     */
    public List<TimelineEntry> excerpt() {
        if (timeline.size() <= MOST_SENT) {
            return timeline;
        }
        Standings standings = standings();
        Set<TimelineEntry> chosen = new LinkedHashSet<>();
        for (Side side : List.of(Side.FOR, Side.AGAINST)) {
            List<TimelineEntry> on = standings.on(side).sorted(OLDEST_FIRST).toList();
            chosen.addAll(on.subList(Math.max(0, on.size() - MOST_SENT / 8), on.size()));
        }
        timeline.reversed().stream().limit(MOST_SENT).forEach(chosen::add);
        return chosen.stream().limit(MOST_SENT).sorted(OLDEST_FIRST).toList();
    }

    Claim with(TimelineEntry entry) {
        return of(
                claimId,
                text,
                Stream.concat(without(entry.statementId()), Stream.of(entry)),
                aside);
    }

    Claim without(Predicate<TimelineEntry> gone) {
        return of(claimId, text, timeline.stream().filter(gone.negate()), aside);
    }

    Standings standings() {
        return Standings.of(timeline, aside);
    }

    private Stream<TimelineEntry> without(String statementId) {
        return timeline.stream().filter(entry -> !entry.statementId().equals(statementId));
    }
}
