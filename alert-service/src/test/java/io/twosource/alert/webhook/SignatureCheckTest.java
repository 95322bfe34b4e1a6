package io.twosource.alert.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.subscription.SigningSecret;
import io.twosource.alert.webhook.SignatureCheck.Verdict;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2024-04-17T14:05:07Z");
    private static final String BODY = "{\"what\":\"Ղարաբաղ\"}";

    private final SigningSecret fresh = SigningSecret.generate(new SecureRandom());
    private final SigningSecret retiring = SigningSecret.generate(new SecureRandom());

    @Test
    void whatIsSignedWithASecretThatStandsIsRight() {
        assertThat(check(signedBy(fresh, NOW), BODY)).isEqualTo(new Verdict.Right(true, false));
        assertThat(check(signedBy(retiring, NOW), BODY)).isEqualTo(new Verdict.Right(false, false));
    }

    @Test
    void whatIsOldIsRightButRefusedByReceivers() {
        Instant then = NOW.minus(Duration.ofMinutes(6));

        assertThat(check(signedBy(fresh, then), BODY)).isEqualTo(new Verdict.Right(true, true));
    }

    @Test
    void whatAnotherSecretSignedIsWrong() {
        SigningSecret other = SigningSecret.generate(new SecureRandom());

        assertThat(why(signedBy(other, NOW), BODY)).startsWith("None of the secrets");
    }

    @Test
    void aBodyThatWasChangedALittleIsToldFromAnother() {
        String headers = signedBy(fresh, NOW);

        assertThat(why(headers, BODY + "\n")).contains("without the white space around it");
        assertThat(why(headers, BODY.replace("what", "who"))).startsWith("None of the secrets");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(why("webhook-id: dlv_1", BODY)).contains("webhook-timestamp is missing");
        assertThat(why("", BODY)).contains("webhook-id is missing");
        assertThat(why("webhook-id: a\nwebhook-timestamp: noon\nwebhook-signature: v1,a", BODY))
                .contains("no number of seconds");
        assertThat(why("webhook-id: a\nwebhook-timestamp: 1\nwebhook-signature: v2,a", BODY))
                .contains("begins with v1,");
    }

    private String why(String headers, String body) {
        return check(headers, body) instanceof Verdict.Wrong(String why) ? why : "right";
    }

    private Verdict check(String headers, String body) {
        return new SignatureCheck(List.of(fresh, retiring), NOW).of(headers, body);
    }

    private static String signedBy(SigningSecret secret, Instant at) {
        return "Webhook-Id: dlv_1\r\nWebhook-Timestamp: %d\r\nWebhook-Signature: %s"
                .formatted(at.getEpochSecond(), Signature.of(List.of(secret), "dlv_1", at, BODY));
    }
}
