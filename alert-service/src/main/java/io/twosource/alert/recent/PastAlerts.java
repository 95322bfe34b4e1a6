package io.twosource.alert.recent;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.FairPlaces;
import io.twosource.alert.service.Problems;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopics;
import io.twosource.alert.topic.TopicQueries;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * What young alert topics would have raised before they were saved, so that their lists and feeds
 * do not begin empty. It is worked out when it is first asked for, and remembered for those that
 * are asked for of late. No quota counts it, since feed readers ask for many at once and unasked;
 * they wait for their turn. Blocks; thread-safe.
 */
@Singleton
class PastAlerts {

    /** Of one alert topic, the newest. */
    private static final int MOST = 500;

    /** Of all alert topics together: some 30 MB. */
    private static final int REMEMBERED = 5_000;

    /** After so long every replica matches notices with what was saved. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** Fewer than there are previews at once; of one newsroom one. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LookBack lookBack;
    private final TopicQueries queries;
    private final AlertTopics topics;
    private final RecentConfig config;
    private final InstantSource clock;
    private final RememberedAlerts remembered = new RememberedAlerts(REMEMBERED);
    private final FairPlaces places = new FairPlaces(AT_ONCE, 1, WAITING);

    PastAlerts(
            LookBack lookBack,
            TopicQueries queries,
            AlertTopics topics,
            RecentConfig config,
            InstantSource clock) {
        this.lookBack = lookBack;
        this.queries = queries;
        this.topics = topics;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Newest first; none where the alert topic is older than what is listed. The problem is 429 or
     * 503 where that cannot be worked out now.
     */
    List<Alert> of(AlertTopic topic) {
        Instant now = clock.instant();
        Instant since = now.minus(config.kept());
        if (!topic.changedAt().isAfter(since) || topics.failure(topic.id()).isPresent()) {
            return List.of();
        }
        return remembered.of(topic).orElseGet(() -> findInTurn(topic, since, now)).stream()
                .filter(alert -> alert.notice().at().isAfter(since))
                .toList();
    }

    /** Whoever waited behind another who asked for the same finds it remembered. */
    private List<Alert> findInTurn(AlertTopic topic, Instant since, Instant now) {
        try (FairPlaces.Place _ = place(topic.id().newsroom())) {
            return remembered.of(topic).orElseGet(() -> findAnew(topic, since, now));
        }
    }

    private FairPlaces.Place place(NewsroomId newsroom) {
        try {
            if (places.enter(newsroom, PATIENCE) instanceof FairPlaces.Place place) {
                return place;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problems.unavailable("too many new alert topics are asked for at once");
    }

    private List<Alert> findAnew(AlertTopic topic, Instant since, Instant now) {
        List<Alert> found = find(topic, since, now);
        remembered.put(topic, found);
        return found;
    }

    private List<Alert> find(AlertTopic topic, Instant since, Instant now) {
        return queries.of(topic)
                .map(query -> find(topic, new Previewing(query, since, MOST), since, now))
                .orElse(List.of());
    }

    private List<Alert> find(AlertTopic topic, Previewing previewing, Instant since, Instant now) {
        // What comes later is raised, and what is found stays the same, whenever it is asked for.
        Instant until = topic.changedAt().plus(SETTLED);
        PastReading reading =
                lookBack.read(
                        topic.id().newsroom(),
                        since,
                        past -> {
                            if (!past.notice().at().isAfter(until)) {
                                previewing.accept(past.notice());
                            }
                        });
        if (reading.extent() == PastReading.Extent.CUT_SHORT) {
            throw Problems.unavailable("what it would have raised could not be read in time");
        }
        return previewing.result(now).newest().stream()
                .map(notice -> Alert.of(notice, topic.id()))
                .toList();
    }
}
