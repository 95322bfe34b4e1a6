package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.ASSERTS;

import io.twosource.extract.claim.side.Holding;
import io.twosource.extract.claim.side.Sides;
import io.twosource.extract.statement.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A claim to which statements come, and what is told of it. */
abstract class LedgerScenario {

    static final String KILLED = "12 were killed";
    static final LeastWorth LEAST_WORTH = new LeastWorth(.1, .5, 0);

    Claim claim = Claim.openedBy(Said.by("Reuters", ASSERTS, KILLED).cited());
    final List<Notice> notices = new ArrayList<>();

    void says(String speaker, Stance stance) {
        enter(Said.by(speaker, stance, KILLED).in("article of " + speaker));
    }

    void enter(Said said) {
        enter(said, 1);
    }

    void enter(Said said, double worth) {
        enter(said.cited(), worth);
    }

    void enter(Citation plain, double worth) {
        Citation citation =
                Citation.of(plain.article(), plain.statement().judged(1, worth), plain.knownAt());
        TimelineEntry entry = Sides.place(citation, Holding.NONE);
        take(Ledger.enter(claim, entry, citation.knownAt(), LEAST_WORTH));
    }

    void replace(ArticleSource now, Set<String> stillSaid) {
        take(
                Ledger.replace(
                        claim,
                        now,
                        stillSaid,
                        Instant.parse("2026-04-02T00:00:00Z"),
                        this::kindsRaisedBy));
    }

    void take(Entered entered) {
        claim = entered.claim();
        notices.addAll(entered.notices());
    }

    List<NoticeKind> kindsRaisedBy(String statementId) {
        return notices.stream()
                .filter(notice -> notice.cause().statementId().equals(statementId))
                .flatMap(notice -> notice.kinds().stream())
                .toList();
    }

    List<NoticeKind> kinds() {
        return notices.stream().map(Notice::kind).toList();
    }
}
