package io.twosource.alert.message;

import io.twosource.alert.operation.Operation;
import io.twosource.alert.subscription.Channel;
import io.twosource.alert.subscription.Webhook;
import java.time.Instant;
import java.util.List;

/** What is sent, in the form that a channel has for it. */
public interface Bodies {

    /** The form of a channel that something is sent to. */
    static Bodies of(Channel channel) {
        return switch (channel) {
            case Webhook webhook ->
                    switch (webhook.form()) {
                        case STANDARD -> Forms.STANDARD;
                        case SLACK -> Forms.SLACK;
                    };
            case Channel.Email _ -> Forms.EMAIL;
            case Channel.EventStream _, Channel.KafkaTopic _ -> Forms.STANDARD;
        };
    }

    String alert(Told told, long sequence);

    /** Several alerts at once, as {@link #digests} has put them together. */
    String digest(List<Told> alerts, long sequence);

    /** As many alerts at a time as one digest has room for. */
    List<List<Told>> digests(List<Told> alerts);

    String operation(Operation operation, long sequence);

    /** Asks an endpoint's owner whether it may be sent alerts. */
    String invitation(Invitation invitation);

    /** What a newsroom tries its endpoint with. */
    String test(Instant now);
}
