package io.twosource.alert.quota;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.service.Problems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds newsrooms to their quotas: who asks for more is answered 429. Thread-safe. */
@Singleton
public class Quotas {

    /** What there is too much of goes when somebody removes it, which no clock can tell. */
    private static final Duration UNTIL_THERE_MAY_BE_ROOM = Duration.ofMinutes(1);

    private final Limits limits;
    private final Rates rates;
    private final Map<Quota, Usage> usages;
    private final MeterRegistry registry;

    Quotas(Limits limits, Rates rates, @All List<Usage> usages, MeterRegistry registry) {
        this.limits = limits;
        this.rates = rates;
        this.usages = usages.stream().collect(Collectors.toMap(Usage::quota, Function.identity()));
        this.registry = registry;
    }

    /** A problem if a newsroom has as many as it may. */
    public void requireRoom(NewsroomId newsroom, Quota quota) {
        if (used(newsroom, quota) >= limits.of(newsroom, quota)) {
            throw full(newsroom, quota);
        }
    }

    /** The problem of whoever wants one more than there may be. */
    public HttpProblem full(NewsroomId newsroom, Quota quota) {
        return refused(newsroom, quota, UNTIL_THERE_MAY_BE_ROOM);
    }

    /** Counts one request against a rate. */
    public void spend(NewsroomId newsroom, Quota quota) {
        spendUpTo(newsroom, quota, 1);
    }

    /** Counts as many against a rate as it has left, one at the least; returns how many. */
    public int spendUpTo(NewsroomId newsroom, Quota quota, int most) {
        Grant grant = rates.take(newsroom, quota, most);
        if (grant.isNone()) {
            throw refused(newsroom, quota, grant.pause());
        }
        return grant.granted();
    }

    /** Counts so many against a rate, all or none: the problem is 429 where it has fewer left. */
    public void spendAll(NewsroomId newsroom, Quota quota, int count) {
        Grant grant = rates.takeAll(newsroom, quota, count);
        if (grant.granted() < count) {
            throw refused(
                    newsroom, quota, grant.pause(), "has no room for %d more".formatted(count));
        }
    }

    /** As {@link #spendUpTo}, or none. */
    public int spendIfAny(NewsroomId newsroom, Quota quota, int most) {
        return rates.take(newsroom, quota, most).granted();
    }

    /** How much a newsroom may; {@link Limits#NONE} for operators. */
    public int limit(NewsroomId newsroom, Quota quota) {
        return limits.of(newsroom, quota);
    }

    /** How many there are, or were done lately. */
    int used(NewsroomId newsroom, Quota quota) {
        return switch (quota.per()) {
            case EVER -> Optional.ofNullable(usages.get(quota)).orElseThrow().of(newsroom);
            case MINUTE, SECOND -> limits.of(newsroom, quota) - rates.left(newsroom, quota);
        };
    }

    /** What is answered to whoever wants more. */
    HttpProblem refused(NewsroomId newsroom, Quota quota, Duration wait) {
        return refused(newsroom, quota, wait, "is used up");
    }

    private HttpProblem refused(NewsroomId newsroom, Quota quota, Duration wait, String why) {
        registry.counter("twosource.quota.refused", "quota", quota.title()).increment();
        int limit = limits.of(newsroom, quota);
        String per =
                switch (quota.per()) {
                    case EVER -> "";
                    case MINUTE, SECOND -> " a " + quota.per().name().toLowerCase(Locale.ROOT);
                };
        return Problems.overQuota(
                quota.title(),
                "the newsroom's quota of %s %s: %d%s".formatted(quota.title(), why, limit, per),
                limit,
                wait);
    }
}
