package io.twosource.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.feed.PollingWishes;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedId;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.SeenItems;
import io.twosource.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VisitsTest {

    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");
    private static final URI URL = URI.create("https://jam-news.net/feed");
    private static final Hub HUB =
            new Hub(URI.create("https://hub.example/"), URL.toString(), Optional.empty());
    private static final Feed FEED =
            new Feed(new FeedId("jam"), URL, "JAMnews", Optional.empty(), List.of(), NOW);

    private final Visits visits =
            new Visits(new Pace(Settings.POLL, new Random(1)), Settings.POLL, Duration.ofDays(1));

    private FeedVisit visit = visits.first(FEED);

    @Test
    void aNewFeedIsDueAtOnce() {
        assertThat(visit.isDue(NOW)).isTrue();
    }

    @Test
    void aClaimedVisitIsNotDueForAnInterval() {
        FeedVisit claimed = visits.claimed(visit, NOW);

        assertThat(claimed.isDue(NOW.plus(Settings.POLL.start()).minusSeconds(1))).isFalse();
    }

    @Test
    void whatMovedForGoodIsVisitedThereFromThenOn() {
        URI moved = URI.create("https://jam-news.net/feed2");
        comesTo(
                new Outcome.Read(
                        1,
                        SeenItems.of(List.of(7L)),
                        new Validators(Optional.of("\"a\""), Optional.empty()),
                        Optional.empty(),
                        PollingWishes.NONE,
                        Optional.of(moved),
                        Optional.empty()));

        assertThat(visit.source().url()).isEqualTo(moved);
        assertThat(visit.source().validators().etag()).contains("\"a\"");
        assertThat(visit.source().seen().hashes()).containsExactly(7L);
        assertThat(visit.report().lastItem()).contains(NOW);
    }

    @Test
    void anEndedFeedIsNeverDueAgain() {
        comesTo(new Outcome.Ended());

        assertThat(visit.hasEnded()).isTrue();
        assertThat(visit.isDue(NOW.plus(Duration.ofDays(1_000)))).isFalse();
    }

    @Test
    void aFailureKeepsWhatIsKnownAndOneVisitMendsIt() {
        comesTo(read(2, Optional.empty()));
        comesTo(failed());
        comesTo(failed());

        assertThat(visit.report().failures()).isEqualTo(2);
        assertThat(visit.source().seen().hashes()).isNotEmpty();
        comesTo(new Outcome.NotModified(Optional.empty(), Optional.empty()));
        assertThat(visit.report().failures()).isZero();
    }

    @Test
    void aHostThatPutsUsOffHasNotFailed() {
        comesTo(new Outcome.PutOff(NOW.plusSeconds(30)));

        assertThat(visit.report().failures()).isZero();
        assertThat(visit.next()).contains(NOW.plusSeconds(30));
    }

    @Test
    void operatorsAreToldOfTheTenthFailureAndOfNoneThereafter() {
        for (int failure = 1; failure <= 9; failure++) {
            comesTo(failed());
            assertThat(concern()).isEmpty();
        }
        comesTo(failed());
        assertThat(concern()).get().extracting(Concern::type).isEqualTo(Concern.FAILING);

        visit = visit.told();
        comesTo(failed());
        assertThat(concern()).isEmpty();
        comesTo(read(1, Optional.empty()));
        assertThat(visit.report().told()).isFalse();
    }

    @Test
    void operatorsAreToldOfAFeedThatFallsSilent() {
        comesTo(read(1, Optional.empty()));
        Instant later = NOW.plus(Settings.POLL.silence()).plusSeconds(1);
        visit =
                visits.after(
                        visit,
                        new Outcome.NotModified(Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        later);

        assertThat(Concern.of(visit, Settings.POLL, later))
                .get()
                .extracting(Concern::type)
                .isEqualTo(Concern.SILENT);
    }

    @Test
    void operatorsAreToldOfAFeedThatNeverHadAnything() {
        Instant later = NOW.plus(Settings.POLL.silence()).plusSeconds(1);
        visit = visits.after(visit, read(0, Optional.empty()), Optional.empty(), later);

        assertThat(Concern.of(visit, Settings.POLL, later))
                .get()
                .extracting(Concern::type)
                .isEqualTo(Concern.SILENT);
    }

    @Test
    void aFeedThatAHubPushesIsOnlyLookedAfter() {
        Instant inDays = NOW.plus(Duration.ofDays(10));
        visit = visits.after(visit, read(1, Optional.of(HUB)), Optional.of(inDays), NOW);

        assertThat(visit.isDue(NOW.plus(Settings.POLL.whilePushed()).minusSeconds(1))).isFalse();
    }

    @Test
    void aHubIsAskedOnceADay() {
        comesTo(read(1, Optional.of(HUB)));
        assertThat(visit.source().hub().flatMap(Hub::askedAt)).contains(NOW);

        Instant soon = NOW.plusSeconds(600);
        visit = visits.after(visit, read(0, Optional.of(HUB)), Optional.empty(), soon);
        assertThat(visit.source().hub().flatMap(Hub::askedAt)).contains(NOW);

        Instant nextDay = NOW.plus(Duration.ofDays(1));
        visit = visits.after(visit, read(0, Optional.of(HUB)), Optional.empty(), nextDay);
        assertThat(visit.source().hub().flatMap(Hub::askedAt)).contains(nextDay);
    }

    @Test
    void aHubThatPushesForAnHourIsAskedAgainBeforeItEnds() {
        comesTo(read(0, Optional.of(HUB)));
        Instant soon = NOW.plusSeconds(600);
        Instant end = NOW.plus(Duration.ofHours(1));

        visit = visits.after(visit, read(0, Optional.of(HUB)), Optional.of(end), soon);

        assertThat(visit.source().hub().flatMap(Hub::askedAt)).contains(soon);
        assertThat(visit.next().orElseThrow()).isBefore(end);
    }

    private void comesTo(Outcome outcome) {
        visit = visits.after(visit, outcome, Optional.empty(), NOW);
    }

    private Optional<Concern> concern() {
        return Concern.of(visit, Settings.POLL, NOW);
    }

    private static Outcome failed() {
        return new Outcome.Failed("it answers 500", Optional.empty());
    }

    private static Outcome read(int news, Optional<Hub> hub) {
        return new Outcome.Read(
                news,
                SeenItems.of(List.of(1L, 2L)),
                Validators.NONE,
                Optional.empty(),
                PollingWishes.NONE,
                Optional.empty(),
                hub);
    }
}
