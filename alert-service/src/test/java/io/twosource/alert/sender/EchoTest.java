package io.twosource.alert.sender;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.delivery.Outcome;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.notice.Notices;
import io.twosource.alert.subscription.Confirmation;
import io.twosource.alert.subscription.EncryptedSecret;
import io.twosource.alert.subscription.Filter;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Timing;
import io.twosource.alert.subscription.Webhook;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

    private static final String CHALLENGE = "0f1e2d";

    @ParameterizedTest
    @ValueSource(strings = {"0f1e2d", "0f1e2d\n", "{\"challenge\": \"0f1e2d\"}"})
    void whoGivesTheChallengeBackHasConfirmed(String answer) {
        assertThat(heard(Webhook.Form.STANDARD, answer)).isInstanceOf(Outcome.Delivered.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "null",
                "[]",
                "{\"challenge\": \"another\"}",
                // A server that shows what it was sent has agreed to nothing.
                "{\"type\": \"endpoint.verification\", \"data\": {\"challenge\": \"0f1e2d\"}}",
                "you sent: 0f1e2d"
            })
    void whoDoesNotHasNot(String answer) {
        assertThat(heard(Webhook.Form.STANDARD, answer)).isInstanceOf(Outcome.Refused.class);
        assertThat(heard(Webhook.Form.SLACK, answer)).isInstanceOf(Outcome.Delivered.class);
    }

    private static Outcome heard(Webhook.Form form, String answer) {
        return Echo.of(new Outcome.Delivered(200, answer), subscription(form));
    }

    private static Subscription subscription(Webhook.Form form) {
        return new Subscription(
                "sub_1",
                new NewsroomId("desk"),
                Set.of("peace"),
                Set.of(),
                Filter.NONE,
                Timing.AT_ONCE,
                new Webhook(
                        URI.create("https://desk.example/"),
                        new EncryptedSecret(new byte[0]),
                        List.of(),
                        form,
                        0),
                Notices.NOON,
                null,
                null,
                new Confirmation.Awaited(CHALLENGE, Notices.NOON));
    }
}
