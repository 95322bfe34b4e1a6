package io.twosource.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.Registry;
import io.twosource.ingest.poll.Territory.Due;
import io.twosource.ingest.poll.Territory.Gone;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final int OURS = 3;
    private static final int THEIRS = 4;
    private static final int MANY = 100;
    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));

    private final Visits visits =
            new Visits(new Pace(Settings.POLL, new Random(1)), Settings.POLL, Duration.ofDays(1));
    private final Registry registry = new Registry();
    private final Territory territory = new Territory(registry.view(), visits);

    @Test
    void aNewFeedIsDueWhereItIsOursAndNowhereElse() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        registry.put(THEIRS, feed("civil", "civil.ge"));
        territory.takeOver(OURS);

        assertThat(due(NOW)).containsExactly("jam");
    }

    @Test
    void aFeedThatIsAddedLaterIsDueToo() {
        territory.takeOver(OURS);
        assertThat(due(NOW)).isEmpty();

        registry.put(OURS, feed("jam", "jam-news.net"));

        assertThat(due(NOW)).containsExactly("jam");
    }

    @Test
    void whoTakesOverGoesOnWhereTheOtherStood() {
        Feed feed = feed("jam", "jam-news.net");
        registry.put(OURS, feed);
        registry.put(OURS, visits.first(feed).notBefore(NOW.plusSeconds(30)));
        territory.takeOver(OURS);

        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plusSeconds(30))).containsExactly("jam");
    }

    @Test
    void whatIsGivenUpIsNotVisited() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        territory.takeOver(OURS);

        territory.giveUp(List.of(OURS));

        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void thoseThatHaveWaitedLongestComeFirst() {
        waits("late", "a.example", 20);
        waits("soon", "b.example", 10);
        territory.takeOver(OURS);

        assertThat(due(LATER)).containsExactly("soon", "late");
        assertThat(territory.due(LATER, 1)).extracting(TerritoryTest::id).containsExactly("soon");
    }

    @Test
    void aHostHasOneVisitAtATime() {
        waits("first", "jam-news.net", 10);
        waits("second", "jam-news.net", 20);
        territory.takeOver(OURS);
        assertThat(due(LATER)).containsExactly("first");

        Due begun = begin();
        assertThat(due(LATER)).isEmpty();

        territory.end(begun);
        assertThat(due(LATER)).containsExactly("second");
    }

    @Test
    void aVisitThatIsClaimedIsNotDueAgainBeforeItsTime() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        territory.takeOver(OURS);
        Due begun = begin();

        territory.end(begun);

        assertThat(due(NOW)).isEmpty();
        assertThat(due(LATER)).containsExactly("jam");
    }

    @Test
    void aVisitUnderWayIsNotBegunAgainBecauseAnotherFeedIsAdded() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        territory.takeOver(OURS);
        Due begun = begin();

        registry.put(OURS, feed("civil", "civil.ge"));

        assertThat(due(LATER)).containsExactly("civil");
        territory.end(begun);
        assertThat(due(LATER)).containsExactlyInAnyOrder("civil", "jam");
    }

    @Test
    void aFeedThatIsChangedBeginsAnew() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        territory.takeOver(OURS);
        territory.end(begin());
        assertThat(due(NOW.plusSeconds(1))).isEmpty();

        registry.put(OURS, feed("jam", "jam-news.am", NOW.plusSeconds(1)));

        assertThat(territory.due(NOW.plusSeconds(1), MANY))
                .extracting(Due::host)
                .containsExactly("jam-news.am");
    }

    @Test
    void aFeedThatIsAskedForIsDueAtOnceAndOnce() {
        Feed feed = feed("jam", "jam-news.net");
        registry.put(OURS, feed);
        territory.takeOver(OURS);
        territory.end(begin());
        Instant asked = NOW.plusSeconds(90);
        assertThat(due(asked)).isEmpty();

        registry.put(OURS, feed.askedForAt(asked));

        Due due = territory.due(asked, 1).getFirst();
        territory.begin(due, visits.claimed(due.visit(), asked));
        territory.end(due);
        assertThat(due(asked)).isEmpty();
        assertThat(due(LATER)).containsExactly("jam");
    }

    @Test
    void whoTakesOverAVisitThatWasAskedForAndClaimedDoesNotMakeItAnew() {
        Feed feed = feed("jam", "jam-news.net").askedForAt(NOW);
        FeedVisit claimed = visits.claimed(visits.first(feed).heeding(feed), NOW);
        registry.put(OURS, feed);
        registry.put(OURS, claimed);

        territory.takeOver(OURS);

        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void aFeedThatHasEndedIsNotDueThoughItIsAskedFor() {
        Feed feed = feed("jam", "jam-news.net");
        registry.put(OURS, feed);
        territory.takeOver(OURS);
        Due begun = begin();
        territory.stands(
                OURS, visits.after(begun.visit(), new Outcome.Ended(), Optional.empty(), NOW));
        territory.end(begun);

        registry.put(OURS, feed.askedForAt(LATER));

        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void aFeedThatHasEndedIsNotDue() {
        registry.put(OURS, feed("jam", "jam-news.net"));
        territory.takeOver(OURS);
        Due begun = begin();

        territory.stands(
                OURS, visits.after(begun.visit(), new Outcome.Ended(), Optional.empty(), NOW));
        territory.end(begun);

        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void whatIsKnownOfARemovedFeedIsToBeForgotten() {
        Feed feed = feed("jam", "jam-news.net");
        registry.put(OURS, feed);
        registry.put(OURS, visits.first(feed));
        territory.takeOver(OURS);
        assertThat(territory.gone()).isEmpty();

        registry.remove(OURS, feed.id());

        Gone gone = new Gone(OURS, feed.id());
        assertThat(territory.gone()).containsExactly(gone);
        assertThat(due(LATER)).isEmpty();
        territory.forget(gone);
        assertThat(territory.gone()).isEmpty();
    }

    @Test
    void aFeedThatIsRemovedWhileItIsVisitedIsForgottenToo() {
        Feed feed = feed("jam", "jam-news.net");
        registry.put(OURS, feed);
        territory.takeOver(OURS);
        Due begun = begin();
        registry.remove(OURS, feed.id());
        territory.gone().forEach(territory::forget);

        territory.stands(OURS, begun.visit());
        territory.end(begun);

        assertThat(territory.gone()).containsExactly(new Gone(OURS, feed.id()));
    }

    private Due begin() {
        Due due = territory.due(LATER, 1).getFirst();
        territory.begin(due, visits.claimed(due.visit(), NOW));
        return due;
    }

    private void waits(String id, String host, int seconds) {
        Feed feed = feed(id, host);
        FeedVisit visit = visits.first(feed).notBefore(NOW.plusSeconds(seconds));
        registry.put(OURS, feed);
        registry.put(OURS, visit);
    }

    private List<String> due(Instant now) {
        return territory.due(now, MANY).stream().map(TerritoryTest::id).toList();
    }

    private static String id(Due due) {
        return due.feed().id().value();
    }

    private static Feed feed(String id, String host) {
        return feed(id, host, NOW);
    }

    private static Feed feed(String id, String host, Instant changedAt) {
        URI url = URI.create("http://" + host + "/feed");
        return new Feed(new FeedId(id), url, "JAMnews", Optional.empty(), List.of(), changedAt);
    }
}
