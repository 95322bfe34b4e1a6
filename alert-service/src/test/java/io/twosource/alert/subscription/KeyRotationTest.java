package io.twosource.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that seal secrets take each other's place while the service runs. */
class KeyRotationTest {

    private static final String SINGLE = Base64.getEncoder().encodeToString(new byte[32]);
    private static final int TINK_PREFIX = 1;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final SigningSecret secret =
            SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    @TempDir private Path folder;
    private Path file = Path.of("");
    private final KeysetHandle first;

    KeyRotationTest() throws GeneralSecurityException {
        AeadConfig.register();
        first = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("keyset.json");
        write(first);
    }

    @Test
    void aNewPrimaryKeySealsFromThenOnAndOldSecretsStillOpen() throws Exception {
        SecretSeal seal = seal(null);
        EncryptedSecret old = seal.seal(secret, "sub_1");
        assertThat(keyOf(old)).isEqualTo(idOf(first));

        KeysetHandle second =
                KeysetHandle.newBuilder(first)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()
                                        .makePrimary())
                        .build();
        write(second);

        await().atMost(SOON).until(() -> keyOf(seal.seal(secret, "sub_1")) == idOf(second));
        assertThat(seal.open(old, "sub_1").text()).isEqualTo(secret.text());
    }

    @Test
    void whatWasSealedBeforeKeysHadIdsStillOpens() throws Exception {
        EncryptedSecret old = sealedWithoutId("sub_1");

        assertThat(SecretSeals.of(SINGLE).open(old, "sub_1").text()).isEqualTo(secret.text());
        SecretSeal both = seal(SINGLE);
        assertThat(both.open(old, "sub_1").text()).isEqualTo(secret.text());
        assertThat(keyOf(both.seal(secret, "sub_1"))).isEqualTo(idOf(first));
        assertThatThrownBy(() -> seal(null).open(old, "sub_1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whileThereIsNoKeysetSecretsAreSealedAsBefore() throws Exception {
        EncryptedSecret sealed = SecretSeals.of(SINGLE).seal(secret, "sub_1");

        assertThat(
                        cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed.bytes(), 12), "sub_1")
                                .doFinal(sealed.bytes(), 12, sealed.bytes().length - 12))
                .isEqualTo(secret.key());
    }

    @Test
    void aKeysetThatIsBrokenLeavesTheOneBefore() throws Exception {
        SecretSeal seal = seal(null);
        EncryptedSecret old = seal.seal(secret, "sub_1");

        Files.writeString(file, "{");

        await().atMost(SOON)
                .until(
                        () -> {
                            assertThat(seal.open(old, "sub_1").text()).isEqualTo(secret.text());
                            return broken() > 0;
                        });
        assertThat(keyOf(seal.seal(secret, "sub_1"))).isEqualTo(idOf(first));
    }

    @Test
    void withoutAnyKeyNothingStarts() {
        assertThatThrownBy(() -> SecretSeals.of(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twosource.secrets.keyset-file");
    }

    private SecretSeal seal(@Nullable String single) {
        return SecretSeals.of(single, file, registry);
    }

    private double broken() {
        return registry.counter("twosource.watched.files.broken", "file", "secrets").count();
    }

    private void write(KeysetHandle keys) throws IOException, GeneralSecurityException {
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    private EncryptedSecret sealedWithoutId(String subscription) throws GeneralSecurityException {
        byte[] nonce = "twelve bytes".getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, subscription).doFinal(secret.key());
        return new EncryptedSecret(
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    }

    private static Cipher cipher(int mode, byte[] nonce, String subscription)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(Base64.getDecoder().decode(SINGLE), "AES");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(subscription.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static int idOf(KeysetHandle keys) {
        return keys.getPrimary().getId();
    }

    /** Tink writes it after a byte of its own. */
    private static int keyOf(EncryptedSecret sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        assertThat(bytes.get()).isEqualTo((byte) TINK_PREFIX);
        return bytes.getInt();
    }
}
