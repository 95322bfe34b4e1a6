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
import org.jspecify.annotations.Nullable;

/** Channels as they are stored. */
final class ChannelRecords {

    private static final io.twosource.avro.Webhook NO_WEBHOOK =
            new io.twosource.avro.Webhook(
                    "", ByteBuffer.allocate(0), List.of(), WebhookForm.STANDARD, 0);

    private ChannelRecords() {}

    /**
     * Reads a stored subscription's channel.
     *
     * @throws IllegalArgumentException if it is none that is known
     */
    static Channel read(io.twosource.avro.Subscription stored) {
        Object other = stored.getOtherChannel();
        return switch (other == null ? stored.getChannel() : other) {
            case io.twosource.avro.Webhook webhook -> webhook(webhook);
            case Email email -> new Channel.Email(email.getAddress());
            case EventStream _ -> new Channel.EventStream();
            case KafkaTopic _ -> new Channel.KafkaTopic();
            case Object none ->
                    throw new IllegalArgumentException("no channel: " + none.getClass());
        };
    }

    /** What stands in a subscription's {@code channel}. */
    static io.twosource.avro.Webhook write(Channel channel) {
        return switch (channel) {
            case Webhook webhook -> stored(webhook);
            case Channel.Email _, Channel.EventStream _, Channel.KafkaTopic _ -> NO_WEBHOOK;
        };
    }

    /** What stands in its {@code otherChannel}. */
    static @Nullable Object writeOther(Channel channel) {
        return switch (channel) {
            case Webhook _ -> null;
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
