package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DECLINES;
import static io.twosource.extract.statement.Stance.RETRACTS;

import io.twosource.extract.statement.Speaker;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is news of a statement: only what changes the picture. The same source on the same side
 * again, in whichever outlet, raises nothing.
 */
record News(Standings before, Standings after, TimelineEntry cause, LeastWorth least) {

    /** What makes a source matter that is not named. */
    private static final Set<String> INSTITUTIONS =
            Set.of(
                    "ministry",
                    "government",
                    "police",
                    "army",
                    "military",
                    "court",
                    "prosecutors",
                    "parliament",
                    "presidency",
                    "embassy",
                    "agency",
                    "commission",
                    "council",
                    "company",
                    "authorities",
                    "service");

    static List<NoticeKind> of(
            Standings before, Standings after, TimelineEntry cause, LeastWorth least) {
        return new News(before, after, cause, least).kinds();
    }

    /** The gravest first, as they stand in the enum. */
    private List<NoticeKind> kinds() {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Set<Side> were = sidesBefore();
        Optional<Side> is = after.side(cause);
        if (were.isEmpty()) {
            newlyTaken(is).ifPresent(kinds::add);
            if (takesBack()) {
                kinds.add(NoticeKind.REVERSED);
            }
        } else if (is.isEmpty() || !were.contains(is.get())) {
            kinds.add(NoticeKind.REVERSED);
        } else if (isFirstWorthTelling()) {
            // It has spoken before, but nobody was told.
            newlyTaken(is.filter(FOR::equals)).ifPresent(kinds::add);
        }
        if (declines()) {
            kinds.add(NoticeKind.DECLINED);
        }
        if (!before.state().disputed() && after.state().disputed()) {
            kinds.add(NoticeKind.DISPUTED);
        }
        if (NoticeWorth.of(cause) < least.told()) {
            kinds.clear();
        }
        // What is first heard of by its denial is told as denied.
        if (isFirstWorthTelling() && !kinds.contains(NoticeKind.DENIED)) {
            kinds.add(NoticeKind.REPORTED);
        }
        return List.copyOf(kinds);
    }

    /** What nobody was told of need not be confirmed to them. */
    private boolean isWorthTelling() {
        return after.timeline().stream().anyMatch(least::isReported);
    }

    private boolean isFirstWorthTelling() {
        return least.isReported(cause) && before.timeline().stream().noneMatch(least::isReported);
    }

    /**
     * Of the cause's source, by whatever names it went: of two names that this statement shows to
     * be one source, both may have stood somewhere.
     */
    private Set<Side> sidesBefore() {
        return Stream.concat(before.sideAside(cause).stream(), sidesOfOthers())
                .collect(Collectors.toSet());
    }

    private Stream<Side> sidesOfOthers() {
        List<TimelineEntry> others = after.of(cause).filter(entry -> !entry.equals(cause)).toList();
        Stream<Side> sides = others.stream().flatMap(entry -> before.side(entry).stream());
        // What an article puts right is no change of mind.
        ArticleSource now = cause.citation().article();
        return others.stream().allMatch(entry -> entry.citation().article().isOlderThan(now))
                ? sides.filter(side -> after.side(cause).equals(Optional.of(side)))
                : sides;
    }

    private Optional<NoticeKind> newlyTaken(Optional<Side> side) {
        if (side.filter(AGAINST::equals).isPresent()) {
            return Optional.of(NoticeKind.DENIED);
        }
        boolean confirms = isWorthTelling() && (cause.stance() != ASSERTS || bearsOut());
        return side.filter(FOR::equals).filter(s -> confirms).map(s -> NoticeKind.CONFIRMED);
    }

    /**
     * Plain assertion confirms once: when somebody else says in an article of its own what has been
     * in one article until then. Of two who speak in one article, one mostly tells what the other
     * says, or explains it.
     */
    private boolean bearsOut() {
        boolean isSecond = before.articles(FOR) < 2 || isFirstWorthTelling();
        return isSecond && after.articles(FOR) >= 2;
    }

    /** In so many words, somebody with a name: whether or not we have read what it said before. */
    private boolean takesBack() {
        return cause.stance() == RETRACTS
                && least.isReported(cause)
                && cause.citation().statement().speaker().isPresent()
                && after.of(cause)
                        .filter(entry -> !entry.equals(cause))
                        .noneMatch(entry -> entry.stance() == RETRACTS);
    }

    /** Silence on what others say is news once for each source, and not of one that has spoken. */
    private boolean declines() {
        return cause.stance() == DECLINES
                && !before.timeline().isEmpty()
                && isWorthTelling()
                && after.isFirstOf(cause)
                && cause.citation().statement().speaker().filter(News::matters).isPresent();
    }

    /** Somebody with a name, an office or an institution; not "residents". */
    private static boolean matters(Speaker speaker) {
        return speaker.role().isPresent()
                || speaker.name().codePoints().anyMatch(Character::isUpperCase)
                || Stream.of(speaker.name().split(" ")).anyMatch(INSTITUTIONS::contains);
    }
}
