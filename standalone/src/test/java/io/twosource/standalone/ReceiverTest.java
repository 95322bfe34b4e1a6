package io.twosource.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiverTest {

    private static final String BODY = "{\"type\":\"claim.denied\"}";

    private final String secret = WebhookSecret.fresh();

    @Test
    void aWebhookSignedWithItsSecretIsTaken() throws Exception {
        assertThat(statusOf(signedWith(secret, BODY))).isEqualTo(204);
    }

    @Test
    void aWebhookSignedWithAnotherSecretIsRefusedButKept() throws Exception {
        assertThat(statusOf(signedWith(WebhookSecret.fresh(), BODY))).isEqualTo(401);
    }

    @Test
    void aBodyThatWasChangedUnderWayIsRefused() throws Exception {
        assertThat(statusOf(signedWith(secret, "{\"type\":\"claim.confirmed\"}"))).isEqualTo(401);
    }

    @Test
    void whoAsksWhetherItIsTheNewsroomsIsGivenBackTheChallenge() throws Exception {
        String question = "{\"type\":\"endpoint.verification\",\"data\":{\"challenge\":\"0f1e\"}}";
        try (HttpClient client = HttpClient.newHttpClient();
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), webhook -> {})) {
            HttpResponse<String> answer =
                    client.send(
                            signedWith(secret, question)
                                    .uri(receiver.address())
                                    .POST(HttpRequest.BodyPublishers.ofString(question))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.body()).isEqualTo("0f1e");
            assertThat(receiver.received()).isEmpty();
        }
    }

    private int statusOf(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Receiver receiver = Receiver.start(secret, Clock.systemUTC(), webhook -> {})) {
            HttpResponse<Void> answer =
                    client.send(
                            request.uri(receiver.address()).build(),
                            HttpResponse.BodyHandlers.discarding());
            assertThat(receiver.received())
                    .singleElement()
                    .matches(webhook -> webhook.verified() == (answer.statusCode() == 204));
            return answer.statusCode();
        }
    }

    /** The signature is of {@code signed}; what is sent is {@link #BODY}. */
    private static HttpRequest.Builder signedWith(String secret, String signed) throws Exception {
        long now = Instant.now().getEpochSecond();
        return HttpRequest.newBuilder()
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", new Webhook(secret).sign("msg_1", now, signed))
                .POST(HttpRequest.BodyPublishers.ofString(BODY));
    }
}
