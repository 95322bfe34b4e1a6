package io.twosource.alert.account;

import static io.twosource.alert.notice.Side.NEITHER;
import static io.twosource.alert.notice.Stance.RETRACTS;

import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One independent source, however many outlets have its words.
 *
 * @param name how a reader would name it
 * @param otherNames under which it was taken for the same
 * @param latest by which it stands where it does; of one that took no side, the last that it said
 * @param since when the first article was published by which it stands there
 * @param outlets that have its words, in the order of publishing
 * @param statements all that it said, oldest article first
 * @param change the last time that it changed side; empty where it never did
 */
public record Position(
        String name,
        List<String> otherNames,
        Stand stand,
        TimelineEntry latest,
        Instant since,
        List<String> outlets,
        List<TimelineEntry> statements,
        Optional<Change> change) {

    /**
     * A source that stood elsewhere before.
     *
     * @param since when it had taken that side
     * @param at when it left it
     */
    @Schema(name = "SideChange")
    public record Change(Side from, Side to, Instant since, Instant at) {}

    /** Of all that one source says, oldest article first, and not only repeats. */
    static Position of(List<TimelineEntry> statements) {
        Following following = new Following();
        statements.forEach(following::hear);
        TimelineEntry latest = Objects.requireNonNullElse(following.standing, statements.getLast());
        String name = Voices.name(latest.said());
        return new Position(
                name,
                statements.stream()
                        .map(entry -> Voices.name(entry.said()))
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .toList(),
                stand(following.standing, statements.getLast().said()),
                latest,
                following.standing == null ? published(latest) : following.since,
                statements.stream()
                        .map(entry -> entry.said().article().outlet())
                        .distinct()
                        .toList(),
                List.copyOf(statements),
                Optional.ofNullable(following.change));
    }

    /** Whether it counts on a side. */
    public boolean isCounted() {
        return stand == Stand.FOR || stand == Stand.AGAINST;
    }

    private static Stand stand(@Nullable TimelineEntry standing, Statement last) {
        if (standing != null) {
            return standing.said().side() == Side.FOR ? Stand.FOR : Stand.AGAINST;
        }
        return switch (last.stance()) {
            case DECLINES -> Stand.DECLINED;
            case DOUBTS -> Stand.DOUBTS;
            case RETRACTS -> Stand.TAKEN_BACK;
            case ASSERTS, CONFIRMS, DENIES -> Stand.NEITHER;
        };
    }

    private static Instant published(TimelineEntry entry) {
        return entry.said().article().published();
    }

    /** On the side that it took last; who takes back its words stands nowhere again. */
    private static final class Following {

        private @Nullable TimelineEntry standing;
        private Instant since = Instant.EPOCH;
        private @Nullable Change change;

        void hear(TimelineEntry entry) {
            Side side = entry.said().side();
            if (side != NEITHER) {
                take(entry, side);
            } else if (entry.said().stance() == RETRACTS) {
                standing = null;
            }
        }

        private void take(TimelineEntry entry, Side side) {
            if (standing == null) {
                since = published(entry);
            } else if (standing.said().side() != side) {
                // Who is found on both sides in one article has hardly changed its mind in it.
                if (isOfOneArticle(standing, entry)) {
                    return;
                }
                change = new Change(standing.said().side(), side, since, published(entry));
                since = published(entry);
            }
            standing = entry;
        }

        private static boolean isOfOneArticle(TimelineEntry one, TimelineEntry other) {
            return one.said().article().id().equals(other.said().article().id());
        }
    }
}
