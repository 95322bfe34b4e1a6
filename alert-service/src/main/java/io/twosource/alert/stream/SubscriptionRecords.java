package io.twosource.alert.stream;

import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Subscriptions as they are stored. */
final class SubscriptionRecords {

    private SubscriptionRecords() {}

    static Subscription read(io.twosource.avro.Subscription stored) {
        io.twosource.avro.Webhook webhook = (io.twosource.avro.Webhook) stored.getChannel();
        return new Subscription(
                stored.getSubscriptionId(),
                Set.copyOf(stored.getAlertTopics()),
                stored.getKinds().stream()
                        .map(kind -> NoticeKind.valueOf(kind.name()))
                        .collect(Collectors.toSet()),
                stored.getLeastSources(),
                new Webhook(
                        URI.create(webhook.getUrl()),
                        new EncryptedSecret(bytesOf(webhook.getEncryptedSecret()))),
                stored.getChangedAt(),
                stored.getOffSince());
    }

    static io.twosource.avro.Subscription write(Subscription subscription) {
        Webhook webhook = subscription.webhook();
        return new io.twosource.avro.Subscription(
                subscription.id(),
                subscription.alertTopics().stream().sorted().toList(),
                kinds(subscription.kinds()),
                subscription.leastSources(),
                new io.twosource.avro.Webhook(
                        webhook.url().toString(), ByteBuffer.wrap(webhook.secret().bytes())),
                subscription.changedAt(),
                subscription.offSince());
    }

    private static List<io.twosource.avro.NoticeKind> kinds(Set<NoticeKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> io.twosource.avro.NoticeKind.valueOf(kind.name()))
                .toList();
    }

    private static byte[] bytesOf(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
