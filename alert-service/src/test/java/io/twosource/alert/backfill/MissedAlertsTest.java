package io.twosource.alert.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.OneQuery;
import io.twosource.alert.recent.PastNotice;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Least;
import io.twosource.alert.topic.AlertTopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissedAlertsTest {

    private static final Map<AlertTopicId, OneQuery> QUERIES =
            Map.of(
                    topic("karabakh"), query("karabakh"),
                    topic("kremlin"), query("speaker:kremlin"),
                    topic("ukraine"), query("ukraine"));

    @Test
    void theOldestComesFirstWithTheTopicsThatItMatches() {
        MissedAlerts missed = missed(Filter.NONE);

        missed.accept(notice("b", Notices.NOON));
        missed.accept(notice("c", Notices.NOON.minusSeconds(1)));
        missed.accept(notice("a", Notices.NOON));

        assertThat(ids(missed)).containsExactly("c", "a", "b");
        assertThat(missed.oldestFirst().getFirst().topics())
                .containsExactlyInAnyOrder(topic("karabakh"), topic("kremlin"));
    }

    @Test
    void whatTheFilterLeavesOutIsNotMissed() {
        MissedAlerts missed =
                missed(
                        new Filter(
                                Set.of(NoticeKind.DENIED),
                                Set.of(),
                                Least.NONE,
                                Set.of(),
                                Set.of(),
                                Set.of()));

        missed.accept(notice("a", Notices.NOON));

        assertThat(missed.count()).isZero();
        assertThat(missed.oldestFirst()).isEmpty();
    }

    @Test
    void moreThanMayBeSentAreCountedAndNotHeld() {
        MissedAlerts missed = missed(Filter.NONE);
        List.of("a", "b", "c", "d").forEach(id -> missed.accept(notice(id, Notices.NOON)));

        assertThat(missed.areTooMany()).isTrue();
        assertThat(missed.count()).isEqualTo(4);
        assertThat(ids(missed)).containsExactly("a", "b", "c");
        assertThat(missed.anew().count()).isZero();
    }

    private static MissedAlerts missed(Filter filter) {
        return new MissedAlerts(QUERIES, filter, Outlets.UNKNOWN, 3);
    }

    private static List<String> ids(MissedAlerts missed) {
        return missed.oldestFirst().stream().map(one -> one.past().notice().id()).toList();
    }

    private static AlertTopicId topic(String name) {
        return new AlertTopicId(new NewsroomId("desk"), name);
    }

    private static OneQuery query(String text) {
        return new OneQuery(((NewsQuery.Valid) NewsQuery.parse(text)).query());
    }

    private static PastNotice notice(String id, Instant at) {
        Notice told = Notices.withdrawalConfirmed();
        Notice notice =
                new Notice(
                        id,
                        told.kind(),
                        told.claimId(),
                        told.claim(),
                        told.before(),
                        told.after(),
                        told.cause(),
                        told.opposite(),
                        told.reason(),
                        at,
                        told.also(),
                        told.told(),
                        told.times());
        return new PastNotice(notice, new byte[0]);
    }
}
