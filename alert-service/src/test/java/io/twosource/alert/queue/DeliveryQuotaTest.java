package io.twosource.alert.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Delivery;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.quota.NewsroomLimits;
import io.twosource.alert.quota.Quota;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newsroom that is sent more than it may: what is above waits, and nothing is lost. */
class DeliveryQuotaTest extends QueueUnderTest {

    private static final NewsroomId DESK = new NewsroomId("desk");

    @BeforeEach
    void limit() {
        limits.put("desk", new NewsroomLimits(DESK, Map.of(Quota.DELIVERIES, 3), now));
    }

    @Test
    void whatIsAboveWaitsItsTurnAndAllArrivesInOrder() {
        raise(20);
        assertThat(shelf.sent).hasSize(3);
        List<Long> arrived = new ArrayList<>();

        for (int second = 0; second < 20 && arrived.size() < 20; second++) {
            int before = arrived.size();
            deliverAll(arrived);
            pass(Duration.ofSeconds(1));
            deliverAll(arrived);
            assertThat(arrived.size() - before).isLessThanOrEqualTo(7);
        }

        assertThat(arrived).hasSize(20).isSorted();
        assertThat(shelf.state("sub_1").isHeld()).isFalse();
    }

    @Test
    void aRetryCountsTooAndIsNotLost() {
        raise(1);
        answer(FAULTY);
        raise(2);
        answer(TAKEN);
        sent();
        limits.put("desk", new NewsroomLimits(DESK, Map.of(Quota.DELIVERIES, 1), now));
        raise(1);
        now = now.plusSeconds(5);
        raise(1);

        pass(Duration.ofSeconds(20));

        assertThat(sent()).contains("1");
    }

    private void deliverAll(List<Long> arrived) {
        while (!shelf.sent.isEmpty()) {
            Delivery delivery = shelf.sent.removeFirst();
            arrived.add(delivery.sequence());
            hear(delivery, TAKEN);
            for (Delivery next : delivery.following()) {
                arrived.add(next.sequence());
                hear(next, TAKEN);
            }
        }
    }
}
