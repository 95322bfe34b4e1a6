package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.NEITHER;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What of a long claim is not judged any more: how many statements, and where sources stand of
 * which nothing is left to be judged. The statements themselves are kept one by one.
 *
 * @param lastKnown when Twosource last learned of one of them
 * @param standings by a hash of each name that a source goes by
 */
public record SetAside(
        int statements, Instant lastKnown, NavigableMap<String, Standing> standings) {

    /**
     * Where a source stood when the last of its statements was set aside.
     *
     * @param source its number, the same for all its names
     * @param since when the article was published by which it stands there; what it said earlier
     *     changes nothing
     */
    public record Standing(int source, Side side, Instant since) {

        boolean isLaterThan(TimelineEntry entry) {
            return entry.citation().article().published().isBefore(since);
        }
    }

    /**
     * Names of sources at the most. What a source says that has no room any more is kept, and is
     * not counted: of so many sources the count is the least that there are.
     */
    public static final int MOST_NAMES = 2_048;

    public static final SetAside NONE = new SetAside(0, Instant.EPOCH, new TreeMap<>());

    public SetAside {
        standings = Collections.unmodifiableNavigableMap(new TreeMap<>(standings));
    }

    boolean isEmpty() {
        return statements == 0;
    }

    /** Where whoever makes this statement stood, if it is known by one of its names. */
    Optional<Standing> of(Citation said) {
        return standings.isEmpty()
                ? Optional.empty()
                : Sources.names(said).stream()
                        .map(SetAside::key)
                        .filter(standings::containsKey)
                        .findFirst()
                        .map(standings::get);
    }

    /** Sources on a side, but for those that speak for themselves. */
    int count(Side side, Set<Integer> speaking) {
        return (int)
                standings.values().stream()
                        .filter(standing -> standing.side() == side)
                        .map(Standing::source)
                        .filter(source -> !speaking.contains(source))
                        .distinct()
                        .count();
    }

    SetAside with(Collection<TimelineEntry> entries) {
        Instant last = lastKnown;
        for (TimelineEntry entry : entries) {
            Instant known = entry.citation().knownAt();
            last = known.isAfter(last) ? known : last;
        }
        return new SetAside(statements + entries.size(), last, standings);
    }

    /**
     * Where a source stands that goes by these names: on the side of {@code turn}, nowhere where
     * that takes its words back, and as it stood where there is none.
     */
    SetAside with(Set<String> names, Optional<TimelineEntry> turn) {
        NavigableMap<String, Standing> more = new TreeMap<>(standings);
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(key(name)));
        Optional<Standing> known =
                keys.stream().filter(more::containsKey).sorted().findFirst().map(more::get);
        int source = known.map(Standing::source).orElseGet(this::nextSource);
        Standing standing =
                turn.map(t -> new Standing(source, t.side(), t.citation().article().published()))
                        .or(() -> known)
                        .orElseGet(() -> new Standing(source, NEITHER, Instant.EPOCH));
        keys.forEach(key -> more.put(key, standing));
        return more.size() > MOST_NAMES ? this : new SetAside(statements, lastKnown, more);
    }

    /** After some of the entries have come back to be judged. */
    SetAside without(Collection<TimelineEntry> back) {
        NavigableMap<String, Standing> left = new TreeMap<>(standings);
        Set<Integer> sources = new HashSet<>();
        back.forEach(entry -> of(entry.citation()).map(Standing::source).ifPresent(sources::add));
        left.values().removeIf(standing -> sources.contains(standing.source()));
        return new SetAside(statements, lastKnown, left);
    }

    SetAside fewer(int back) {
        return new SetAside(statements - back, lastKnown, standings);
    }

    private int nextSource() {
        return 1 + standings.values().stream().mapToInt(Standing::source).max().orElse(0);
    }

    private static String key(String name) {
        return Hash.of("source", name).substring(0, 16);
    }
}
