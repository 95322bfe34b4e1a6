package io.twosource.alert.stream;

import static io.twosource.alert.stream.AlertServiceTopics.SUBSCRIPTIONS;

import io.twosource.alert.change.Edit;
import io.twosource.alert.change.RecordKey;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.SubscriptionEdit;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.common.utils.Utils;

/** Makes edits of subscriptions as their topic has them. */
final class SubscriptionEditor {

    private SubscriptionEditor() {}

    static Edit.Edited edit(
            SubscriptionEdit edit, RecordKey subject, ByteBuffer stands, Instant at) {
        if (!subject.topic().equals(SUBSCRIPTIONS.name())) {
            throw new IllegalArgumentException(subject + " cannot be edited by " + edit);
        }
        Subscription before = read(stands);
        return switch (edit.of(before, at)) {
            case SubscriptionEdit.Result.Refused(String why) -> new Edit.Edited.Refused(why);
            case SubscriptionEdit.Result.Changed(Subscription after) when after.equals(before) ->
                    new Edit.Edited.To(stands);
            case SubscriptionEdit.Result.Changed(Subscription after) ->
                    new Edit.Edited.To(
                            ByteBuffer.wrap(
                                    SUBSCRIPTIONS
                                            .values()
                                            .serializer()
                                            .serialize(SUBSCRIPTIONS.name(), after)));
        };
    }

    private static Subscription read(ByteBuffer stored) {
        return SUBSCRIPTIONS
                .values()
                .deserializer()
                .deserialize(SUBSCRIPTIONS.name(), Utils.toArray(stored));
    }
}
