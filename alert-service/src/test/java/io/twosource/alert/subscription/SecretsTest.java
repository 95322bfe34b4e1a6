package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.alert.subscription.SubscriptionRequest.WebhookRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final SecretSeal seal = SecretSeals.of(key(1));
    private final SigningSecret secret = SigningSecret.parse(TEXT).orElseThrow();

    @Test
    void whatIsSealedOpensForItsSubscriptionOnly() {
        EncryptedSecret sealed = seal.seal(secret, "sub_1");

        assertThat(seal.open(sealed, "sub_1").text()).isEqualTo(TEXT);
        assertThatThrownBy(() -> seal.open(sealed, "sub_2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sub_2");
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        EncryptedSecret sealed = seal.seal(secret, "sub_1");

        assertThatThrownBy(() -> SecretSeals.of(key(2)).open(sealed, "sub_1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        assertThat(seal.seal(secret, "sub_1")).isNotEqualTo(seal.seal(secret, "sub_1"));
    }

    @Test
    void noTextOfASecretGivesItAway() {
        assertThat(secret.toString()).doesNotContain(TEXT.substring(6));
        assertThat(new WebhookRequest("https://desk.example/", TEXT, null, null).toString())
                .doesNotContain(TEXT.substring(6));
    }

    @Test
    void aMadeSecretIsAGoodOne() {
        String made = SigningSecret.generate(new SecureRandom()).text();

        assertThat(SigningSecret.parse(made)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "secret", "whsec_c2hvcnQ=", "whsec_%%%%"})
    void whatIsNoSecretIsNotTakenForOne(String text) {
        assertThat(SigningSecret.parse(text)).isEmpty();
    }

    @Test
    void itsLengthIsLimitedOnBothSides() {
        assertThat(SigningSecret.parse(ofLength(23))).isEmpty();
        assertThat(SigningSecret.parse(ofLength(24))).isPresent();
        assertThat(SigningSecret.parse(ofLength(64))).isPresent();
        assertThat(SigningSecret.parse(ofLength(65))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAECAwQFBgcICQoLDA0ODw=="})
    void aKeyThatIsNone32BytesIsRefusedWithoutRepeatingIt(String key) {
        assertThatThrownBy(() -> SecretSeals.of(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("twosource.secrets.key must be 32 bytes in base64");
    }

    private static String ofLength(int bytes) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
