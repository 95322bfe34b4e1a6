package io.twosource.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.twosource.alert.subscription.SigningSecret;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String BODY = "{\"what\":\"Ղարաբաղ\"}";

    @Test
    void itIsThatOfTheStandardsOwnVector() throws IOException {
        Path vector = shared("conformance/standard_webhooks_vector.json");
        assumeTrue(Files.exists(vector), () -> "skipped: there is no " + vector);
        JsonNode expected = new ObjectMapper().readTree(vector.toFile());

        String signature =
                Signature.of(
                        List.of(SigningSecret.parse(expected.get("secret").asText()).orElseThrow()),
                        expected.get("msg_id").asText(),
                        Instant.ofEpochSecond(expected.get("timestamp").asLong()),
                        expected.get("payload").asText());

        assertThat(signature).isEqualTo(expected.get("expected").asText());
    }

    @Test
    void theStandardsLibraryVerifiesIt() {
        SigningSecret secret = SigningSecret.generate(new SecureRandom());
        HttpHeaders headers = signedBy(secret);

        assertThatCode(() -> new Webhook(secret.text()).verify(BODY, headers))
                .doesNotThrowAnyException();
    }

    @Test
    void theStandardsLibraryVerifiesItWithEitherOfTwoSecrets() {
        SigningSecret fresh = SigningSecret.generate(new SecureRandom());
        SigningSecret retiring = SigningSecret.generate(new SecureRandom());
        HttpHeaders headers = signedBy(fresh, retiring);

        for (SigningSecret secret : List.of(fresh, retiring)) {
            assertThatCode(() -> new Webhook(secret.text()).verify(BODY, headers))
                    .doesNotThrowAnyException();
        }
        String other = SigningSecret.generate(new SecureRandom()).text();
        assertThatThrownBy(() -> new Webhook(other).verify(BODY, headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private static HttpHeaders signedBy(SigningSecret... secrets) {
        Instant now = Instant.now();
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of("dlv_1"),
                        "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                        "webhook-signature",
                                List.of(Signature.of(List.of(secrets), "dlv_1", now, BODY))),
                (name, value) -> true);
    }

    /** The project's shared folder stands beside the repository. */
    private static Path shared(String file) {
        return Path.of("../../shared").resolve(file).toAbsolutePath().normalize();
    }
}
