package io.twosource.platform.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final byte[] TEXT = "a text".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    @TempDir private Path folder;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
    }

    @Test
    void aKeysetIsWhatItsFileSays() throws Exception {
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        byte[] sealed = aead(keys).encrypt(TEXT, NOTHING);

        Aead opened = open(json(keys), KeyFileTest::aead);

        assertThat(opened.decrypt(sealed, NOTHING)).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoKeysetForTheUseIsRefusedWithoutAWordOfIt() throws Exception {
        String json = json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));

        assertThatThrownBy(() -> open(json, keys -> keys.getPrimitive(any(), Mac.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no keyset")
                .hasNoCause();
        assertThatThrownBy(() -> open("{\"key\": \"s3cret\"}", KeyFileTest::aead))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    private <P> P open(String json, KeyFile.Use<P> use) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.json"), json);
        return KeyFile.open(file, "keys", new SimpleMeterRegistry(), use).current();
    }

    private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(any(), Aead.class);
    }

    private static Configuration any() throws GeneralSecurityException {
        return RegistryConfiguration.get();
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
