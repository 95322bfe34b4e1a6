package io.twosource.alert.account;

import io.twosource.alert.account.NotCounted.Reason;
import io.twosource.alert.claim.Claim;
import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.claim.WholeTimeline;
import io.twosource.alert.claim.Withdrawn;
import io.twosource.alert.notice.ClaimState;
import io.twosource.alert.notice.ClaimStatus;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Both sides of a claim by independent source, as it stands or as it stood. Counted as the ledger
 * of extract-service counts: where each source stands last, and what only repeats is no source.
 *
 * @param asOf what was known then; empty: all
 * @param timeline what was known and stood, oldest article first
 * @param withdrawn what was known and gone by then, likewise; of each correction one statement
 * @param positions of all sources, in the order in which they first spoke
 * @param notCounted statements that add no source, in the order of the timeline
 * @param left older statements of a long claim that were not looked at
 */
public record ClaimAccount(
        String claimId,
        String text,
        Optional<Instant> asOf,
        List<TimelineEntry> timeline,
        List<TimelineEntry> withdrawn,
        List<Position> positions,
        List<NotCounted> notCounted,
        int left) {

    /** An article's headline comes before its text. */
    private static final Comparator<TimelineEntry> OLDEST_FIRST =
            Comparator.comparing((TimelineEntry entry) -> entry.said().article().published())
                    .thenComparing(entry -> entry.said().article().outlet())
                    .thenComparing(entry -> entry.said().article().id())
                    .thenComparing(entry -> entry.said().evidence().part())
                    .thenComparing(entry -> entry.said().evidence().start())
                    .thenComparing(TimelineEntry::statementId);

    /** What is told in an article by name, on which side. */
    private record Told(String text, Side side) {
        static Told of(Statement said) {
            return new Told(said.provenance().text(), said.side());
        }
    }

    /** Of all that is said on a claim. */
    public static ClaimAccount of(WholeTimeline whole, Optional<Instant> asOf) {
        Stream<TimelineEntry> goneSince =
                whole.withdrawn().stream()
                        .filter(gone -> asOf.stream().anyMatch(gone.at()::isAfter))
                        .map(Withdrawn::entry);
        List<TimelineEntry> timeline =
                known(Stream.concat(whole.statements().stream(), goneSince), asOf);
        List<TimelineEntry> withdrawn =
                known(whole.withdrawn().stream().map(Withdrawn::entry), asOf).stream()
                        .filter(gone -> timeline.stream().noneMatch(isOf(gone)))
                        .toList();
        List<NotCounted> notCounted = new ArrayList<>();
        withdrawn.forEach(gone -> notCounted.add(new NotCounted(gone, Reason.WITHDRAWN)));
        List<Position> positions =
                bySource(timeline, notCounted).stream().map(Position::of).toList();
        positions.forEach(position -> notCounted.addAll(besides(position)));
        notCounted.sort(Comparator.comparing(NotCounted::entry, OLDEST_FIRST));
        Claim claim = whole.claim();
        return new ClaimAccount(
                claim.id(),
                claim.text(),
                asOf,
                timeline,
                withdrawn,
                positions,
                List.copyOf(notCounted),
                Math.max(0, claim.state().statements() - whole.statements().size()));
    }

    /** What was known, each statement once. */
    private static List<TimelineEntry> known(
            Stream<TimelineEntry> entries, Optional<Instant> asOf) {
        Map<String, TimelineEntry> known = new LinkedHashMap<>();
        entries.filter(entry -> asOf.stream().allMatch(entry::isKnownAt))
                .forEach(entry -> known.putIfAbsent(entry.statementId(), entry));
        return known.values().stream().sorted(OLDEST_FIRST).toList();
    }

    private static Predicate<TimelineEntry> isOf(TimelineEntry one) {
        return other -> other.statementId().equals(one.statementId());
    }

    /** What each source says, oldest first; what only repeats goes to {@code notCounted}. */
    private static Collection<List<TimelineEntry>> bySource(
            List<TimelineEntry> timeline, List<NotCounted> notCounted) {
        Map<Told, TimelineEntry> told = new HashMap<>();
        timeline.stream()
                .filter(entry -> entry.said().speaker() != null)
                .forEach(entry -> told.putIfAbsent(Told.of(entry.said()), entry));
        Voices voices = Voices.of(timeline);
        Map<String, List<TimelineEntry>> bySource = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            Optional<TimelineEntry> repeated = repeated(entry.said(), told);
            if (repeated.isPresent()) {
                notCounted.add(new NotCounted(entry, repetition(entry.said()), repeated));
            } else {
                bySource.computeIfAbsent(voices.of(entry), _ -> new ArrayList<>()).add(entry);
            }
        }
        return bySource.values();
    }

    /** What stands and what is gone, oldest article first. */
    List<TimelineEntry> all() {
        return Stream.concat(timeline.stream(), withdrawn.stream()).sorted(OLDEST_FIRST).toList();
    }

    /** The sources that stand there, who spoke first first. */
    public List<Position> on(Stand stand) {
        return positions.stream().filter(position -> position.stand() == stand).toList();
    }

    /** What outlets say themselves, and have from that source. */
    public List<NotCounted> repeating(Position source) {
        return notCounted.stream()
                .filter(one -> one.repeated().filter(source.statements()::contains).isPresent())
                .toList();
    }

    /** Those that stand on neither side. */
    public List<Position> undecided() {
        return positions.stream().filter(position -> !position.isCounted()).toList();
    }

    /** Those that stood on the other side before. */
    public Stream<Position> changed() {
        return positions.stream().filter(position -> position.change().isPresent());
    }

    /** What it comes to. */
    public ClaimState state() {
        int sourcesFor = on(Stand.FOR).size();
        int sourcesAgainst = on(Stand.AGAINST).size();
        return new ClaimState(
                status(sourcesFor, sourcesAgainst),
                sourcesFor,
                sourcesAgainst,
                timeline.size() + left);
    }

    private ClaimStatus status(int sourcesFor, int sourcesAgainst) {
        if (timeline.isEmpty()) {
            return ClaimStatus.WITHDRAWN;
        }
        if (sourcesAgainst > 0) {
            return sourcesFor > 0 ? ClaimStatus.DISPUTED : ClaimStatus.DENIED;
        }
        return sourcesFor > 1 ? ClaimStatus.CONFIRMED : ClaimStatus.REPORTED;
    }

    private static Optional<TimelineEntry> repeated(Statement said, Map<Told, TimelineEntry> told) {
        return said.speaker() == null && said.side() != Side.NEITHER
                ? Optional.ofNullable(told.get(Told.of(said)))
                : Optional.empty();
    }

    private static Reason repetition(Statement said) {
        return said.provenance().copiedFrom().isPresent() ? Reason.COPY : Reason.REPEATS;
    }

    /** What a source says beside that by which it is counted. */
    private static List<NotCounted> besides(Position source) {
        return source.statements().stream()
                .filter(entry -> !(source.isCounted() && entry.equals(source.latest())))
                .map(entry -> new NotCounted(entry, reason(entry.said(), source)))
                .toList();
    }

    private static Reason reason(Statement said, Position source) {
        Statement latest = source.latest().said();
        if (said.side() == Side.NEITHER) {
            return Reason.NO_SIDE;
        }
        if (!source.isCounted()) {
            return Reason.TAKEN_BACK;
        }
        if (said.side() != latest.side()) {
            return said.article().id().equals(latest.article().id())
                    ? Reason.BOTH_SIDES_IN_ONE_ARTICLE
                    : Reason.CHANGED_SIDE;
        }
        return latest.speaker() == null && said.provenance().copiedFrom().isPresent()
                ? Reason.COPY
                : Reason.SAME_SOURCE;
    }
}
