package io.twosource.alert.stream;

import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.Webhook;
import io.twosource.avro.Email;
import io.twosource.avro.EventStream;
import io.twosource.avro.KafkaTopic;
import io.twosource.avro.RetiringSecret;
import io.twosource.avro.WebhookForm;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;

/** Channels as they are stored. */
final class ChannelRecords {

    private ChannelRecords() {}

    /**
     * Reads one of the records that a channel may be stored as.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Channel read(Object stored) {
        return switch (stored) {
            case io.twosource.avro.Webhook webhook -> webhook(webhook);
            case Email email -> new Channel.Email(email.getAddress());
            case EventStream _ -> new Channel.EventStream();
            case KafkaTopic _ -> new Channel.KafkaTopic();
            default -> throw new IllegalArgumentException("no channel: " + stored.getClass());
        };
    }

    static Object write(Channel channel) {
        return switch (channel) {
            case Webhook webhook -> stored(webhook);
            case Channel.Email(String address) -> new Email(address);
            case Channel.EventStream() -> new EventStream();
            case Channel.KafkaTopic() -> new KafkaTopic();
        };
    }

    private static Webhook webhook(io.twosource.avro.Webhook stored) {
        List<Webhook.Retiring> retiring =
                stored.getRetiring().stream()
                        .map(
                                old ->
                                        new Webhook.Retiring(
                                                secret(old.getEncryptedSecret()), old.getUntil()))
                        .toList();
        return new Webhook(
                URI.create(stored.getUrl()),
                secret(stored.getEncryptedSecret()),
                retiring,
                Webhook.Form.valueOf(stored.getForm().name()),
                stored.getPerSecond());
    }

    private static io.twosource.avro.Webhook stored(Webhook webhook) {
        List<RetiringSecret> retiring =
                webhook.retiring().stream()
                        .map(old -> new RetiringSecret(bytes(old.secret()), old.until()))
                        .toList();
        return new io.twosource.avro.Webhook(
                webhook.url().toString(),
                bytes(webhook.secret()),
                retiring,
                WebhookForm.valueOf(webhook.form().name()),
                webhook.perSecond());
    }

    private static EncryptedSecret secret(ByteBuffer stored) {
        byte[] bytes = new byte[stored.remaining()];
        stored.duplicate().get(bytes);
        return new EncryptedSecret(bytes);
    }

    private static ByteBuffer bytes(EncryptedSecret secret) {
        return ByteBuffer.wrap(secret.bytes());
    }
}
