package io.twosource.alert.quota;

import io.twosource.alert.newsroom.NewsroomId;
import java.time.Instant;
import java.util.Map;

/**
 * The limits that operators have given a newsroom.
 *
 * @param limits the standard ones count where one is absent
 */
public record NewsroomLimits(NewsroomId newsroom, Map<Quota, Integer> limits, Instant changedAt) {

    public NewsroomLimits {
        limits = Map.copyOf(limits);
    }
}
