package io.twosource.alert.subscription;

/** How a newsroom is told. */
public sealed interface Channel
        permits Webhook, Channel.Email, Channel.EventStream, Channel.KafkaTopic {

    /** An e-mail for each alert or digest. */
    record Email(String address) implements Channel {}

    /** {@code /v1/alerts/stream}: whoever listens is told; nothing is delivered. */
    record EventStream() implements Channel {}

    /** The {@code alerts} topic, read with a Kafka client of the newsroom's own. */
    record KafkaTopic() implements Channel {}

    /** Whether alerts go out to it, in deliveries; the others are come for. */
    default boolean isDelivered() {
        return switch (this) {
            case Webhook _, Email _ -> true;
            case EventStream _, KafkaTopic _ -> false;
        };
    }

    /** Where it leads, as people write it; of those that are come for nowhere. */
    default String endpoint() {
        return switch (this) {
            case Webhook webhook -> webhook.url().toString();
            case Email(String address) -> address;
            case EventStream _, KafkaTopic _ -> "";
        };
    }

    /** Whether what goes out to it comes where what goes out to another does. */
    default boolean reaches(Channel other) {
        return isDelivered() && endpoint().equals(other.endpoint());
    }

    /** Whether a machine answers there, and can echo a challenge; else people read it. */
    default boolean echoes() {
        return switch (this) {
            case Webhook webhook -> webhook.form() == Webhook.Form.STANDARD;
            case Email _, EventStream _, KafkaTopic _ -> false;
        };
    }

    /** As the API names it. */
    default String title() {
        return switch (this) {
            case Webhook _ -> "webhook";
            case Email _ -> "email";
            case EventStream _ -> "stream";
            case KafkaTopic _ -> "kafka";
        };
    }
}
