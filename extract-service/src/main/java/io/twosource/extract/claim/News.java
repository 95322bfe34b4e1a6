package io.twosource.extract.claim;

import static io.twosource.extract.claim.Side.AGAINST;
import static io.twosource.extract.claim.Side.FOR;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static io.twosource.extract.statement.Stance.DECLINES;

import io.twosource.extract.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which kinds of notice a statement raises: only what changes the picture. The same source on the
 * same side again, in whichever outlet, raises nothing.
 */
record News(Claim before, Claim after, TimelineEntry cause) {

    static List<NoticeKind> of(Claim before, Claim after, TimelineEntry cause) {
        return new News(before, after, cause).kinds();
    }

    private List<NoticeKind> kinds() {
        List<NoticeKind> kinds = new ArrayList<>();
        if (before.timeline().isEmpty()) {
            kinds.add(NoticeKind.REPORTED);
        }
        Optional<Side> was = before.standings().side(cause.source());
        Optional<Side> is = after.standings().side(cause.source());
        if (was.isPresent() && !was.equals(is)) {
            kinds.add(NoticeKind.REVERSED);
        } else if (was.isEmpty()) {
            newlyTaken(is).ifPresent(kinds::add);
        }
        if (declines()) {
            kinds.add(NoticeKind.DECLINED);
        }
        if (!before.state().disputed() && after.state().disputed()) {
            kinds.add(NoticeKind.DISPUTED);
        }
        return kinds;
    }

    private Optional<NoticeKind> newlyTaken(Optional<Side> side) {
        if (side.filter(AGAINST::equals).isPresent()) {
            return Optional.of(NoticeKind.DENIED);
        }
        boolean confirms = cause.stance() != ASSERTS || after.state().sourcesFor() > 1;
        return side.filter(FOR::equals).filter(s -> confirms).map(s -> NoticeKind.CONFIRMED);
    }

    /** Silence is news once for each source, and not of one that has spoken before. */
    private boolean declines() {
        return cause.stance() == DECLINES
                && before.timeline().stream().noneMatch(e -> e.source().equals(cause.source()))
                && cause.citation().statement().speaker().filter(News::matters).isPresent();
    }

    /** Somebody with a name, an office or an institution; not "residents". */
    private static boolean matters(Speaker speaker) {
        return speaker.role().isPresent()
                || speaker.organisation().isPresent()
                || speaker.name().codePoints().anyMatch(Character::isUpperCase);
    }
}
