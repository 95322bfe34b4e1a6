package io.twosource.alert.stream;

import io.twosource.alert.delivery.Delivery;
import java.util.Optional;

/** Deliveries as they are stored. */
final class DeliveryRecords {

    private DeliveryRecords() {}

    static Delivery read(io.twosource.avro.Delivery stored) {
        return new Delivery(
                stored.getDeliveryId(),
                stored.getSubscriptionId(),
                stored.getNoticeId(),
                stored.getBody(),
                stored.getNoticedAt(),
                stored.getCreatedAt(),
                stored.getAttempt(),
                stored.getSequence(),
                Optional.ofNullable(stored.getTrace()),
                stored.getFollowing().stream().map(DeliveryRecords::read).toList());
    }

    static io.twosource.avro.Delivery write(Delivery delivery) {
        return new io.twosource.avro.Delivery(
                delivery.id(),
                delivery.subscriptionId(),
                delivery.noticeId(),
                delivery.body(),
                delivery.noticedAt(),
                delivery.createdAt(),
                delivery.attempt(),
                delivery.sequence(),
                delivery.following().stream().map(DeliveryRecords::write).toList(),
                delivery.trace().orElse(null));
    }
}
