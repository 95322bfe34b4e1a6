package io.twosource.alert.mark;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.view.View;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All marks of all newsrooms as this replica knows them. Thread-safe. */
public final class Marks implements View<ClaimMarks> {

    private final Map<String, ClaimMarks> byKey = new ConcurrentHashMap<>();
    private final NavigableMap<Place, ClaimMarks> newestFirst = new ConcurrentSkipListMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Is told of each change of marks, whoever made it and at whichever replica, once {@link Marks}
     * has it; when a replica starts, of all that stands already. Told by the one thread that reads
     * all views: it must neither block nor throw.
     */
    @FunctionalInterface
    public interface Listener {

        /**
         * Marks have changed.
         *
         * @param marks as they stand, {@link ClaimMarks#isEmpty()} where none are left; for the
         *     eyes of their newsroom alone
         */
        void changed(ClaimMarks marks);
    }

    /** Where marks stand in lists: newest change first, by newsroom. */
    private record Place(String newsroom, Instant changedAt, String claimId)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::newsroom)
                        .thenComparing(Place::changedAt, Comparator.reverseOrder())
                        .thenComparing(Place::claimId);

        static Place of(ClaimMarks marks) {
            return new Place(marks.newsroom().value(), marks.changedAt(), marks.claimId());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public void put(String key, ClaimMarks marks) {
        ClaimMarks before = byKey.put(key, marks);
        if (before != null) {
            newestFirst.remove(Place.of(before));
        }
        newestFirst.put(Place.of(marks), marks);
        tell(marks);
    }

    @Override
    public void remove(String key) {
        ClaimMarks before = byKey.remove(key);
        if (before != null) {
            newestFirst.remove(Place.of(before));
            tell(ClaimMarks.none(before.newsroom(), before.claimId()));
        }
    }

    /** Tells {@code listener} of each change from now on. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** What a newsroom has marked of a claim, which may be nothing. */
    public ClaimMarks find(NewsroomId newsroom, String claimId) {
        return Optional.ofNullable(byKey.get(ClaimMarks.keyOf(newsroom, claimId)))
                .orElseGet(() -> ClaimMarks.none(newsroom, claimId));
    }

    /** A newsroom's, newest change first. */
    public Stream<ClaimMarks> of(NewsroomId newsroom) {
        return after(newsroom, Instant.MAX, "");
    }

    /** As {@link #of}, from behind a place in the list. */
    Stream<ClaimMarks> after(NewsroomId newsroom, Instant changedAt, String claimId) {
        Place place = new Place(newsroom.value(), changedAt, claimId);
        return newestFirst.tailMap(place, false).values().stream()
                .takeWhile(marks -> marks.newsroom().equals(newsroom));
    }

    /** Of all newsrooms, those that were changed last before a time. */
    Stream<ClaimMarks> unchangedSince(Instant time) {
        return byKey.values().stream().filter(marks -> marks.changedAt().isBefore(time));
    }

    private void tell(ClaimMarks marks) {
        listeners.forEach(listener -> listener.changed(marks));
    }
}
