package io.twosource.alert.quota;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs what costs as much as thousands of other requests: by quota, and in fair turns. */
@Singleton
public class FairTurns {

    /** How many of a newsroom's may wait; more are told so at once. */
    private static final int WAITING_EACH = 8;

    /** As long as clients wait as a rule. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Quotas quotas;
    private final Map<Quota, FairPlaces> places = new EnumMap<>(Quota.class);

    FairTurns(Quotas quotas, QuotaConfig config) {
        this.quotas = quotas;
        places.put(Quota.PREVIEWS, of(config.previewsAtOnce()));
        places.put(Quota.SEARCHES, of(config.searchesAtOnce()));
    }

    /**
     * Runs a preview or a search when it is its newsroom's turn. The problem is 429 where the
     * newsroom asks for too much, and 503 where all together do.
     */
    public <T> T run(NewsroomId newsroom, Quota quota, Supplier<T> costly) {
        quotas.spend(newsroom, quota);
        try {
            return switch (placesFor(quota).enter(newsroom, PATIENCE)) {
                case FairPlaces.Place place -> {
                    try (place) {
                        yield costly.get();
                    }
                }
                case FairPlaces.Crowded() -> throw quotas.refused(newsroom, quota, SOON);
                case FairPlaces.TimedOut() ->
                        throw Problems.unavailable("too many %s at once".formatted(quota.title()));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable("this replica is being stopped");
        }
    }

    private FairPlaces placesFor(Quota quota) {
        return Optional.ofNullable(places.get(quota)).orElseThrow();
    }

    private static FairPlaces of(int atOnce) {
        return new FairPlaces(atOnce, Math.max(1, atOnce / 2), WAITING_EACH);
    }
}
