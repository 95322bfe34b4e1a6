package io.twosource.alert.queue;

import io.twosource.alert.delivery.DeliveryMetrics;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.Grant;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Rates;

/** How many deliveries each newsroom may be sent in a time. */
record Pace(Rates rates, DeliveryMetrics metrics) {

    /** As many as may be sent now, at the most so many; it counts where none may. */
    Grant take(NewsroomId newsroom, int most) {
        Grant grant = rates.take(newsroom, Quota.DELIVERIES, most);
        if (grant.isNone()) {
            metrics.overQuota();
        }
        return grant;
    }
}
