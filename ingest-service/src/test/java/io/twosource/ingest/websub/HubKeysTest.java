package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.crypto.tink.KeysetHandle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.twosource.ingest.HubKeyset;
import io.twosource.ingest.feed.FeedId;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubKeysTest {

    private static final FeedId JAM = new FeedId("jam");
    private static final String TOPIC = "https://jam/feed";

    @TempDir private Path folder;

    @Test
    void aKeyIsChangedWhileTheServiceRunsAndWhatItMadeBeforeStillVerifies() throws Exception {
        Path file = folder.resolve("keys.json");
        KeysetHandle before = HubKeyset.fresh();
        HubKeyset.write(before, file);
        HubKeys keys = keys(Optional.of(file));
        HubSecret old = keys.secret(JAM, TOPIC).orElseThrow();

        HubKeyset.write(HubKeyset.rotated(before), file);

        await().until(() -> keys.secrets(JAM, TOPIC).size() == 2);
        assertThat(keys.secret(JAM, TOPIC)).isPresent().get().isNotEqualTo(old);
        assertThat(keys.secrets(JAM, TOPIC)).contains(old, keys.secret(JAM, TOPIC).orElseThrow());
    }

    /** As docker-compose.yml makes it, for those without a tool of Tink's. */
    @Test
    void aKeysetCanBeMadeByHand() throws Exception {
        byte[] key = new byte[6 + 32];
        System.arraycopy(new byte[] {022, 02, 010, 03, 032, 040}, 0, key, 0, 6);
        String keyset =
                """
                {"primaryKeyId":1,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.HmacPrfKey","value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":1,"outputPrefixType":"RAW"}]}"""
                        .formatted(Base64.getEncoder().encodeToString(key));
        HubKeys keys = keys(Optional.of(Files.writeString(folder.resolve("keys.json"), keyset)));

        assertThat(keys.secret(JAM, TOPIC)).isPresent();
    }

    @Test
    void eachFeedHasItsOwnSecretAtEveryReplica() throws Exception {
        Path file = folder.resolve("keys.json");
        HubKeyset.write(HubKeyset.fresh(), file);
        HubKeys one = keys(Optional.of(file));
        HubKeys other = keys(Optional.of(file));

        assertThat(one.secret(JAM, TOPIC)).isEqualTo(other.secret(JAM, TOPIC));
        assertThat(one.secret(JAM, TOPIC)).isNotEqualTo(one.secret(new FeedId("b"), TOPIC));
        assertThat(one.secret(JAM, TOPIC)).isNotEqualTo(one.secret(JAM, TOPIC + "/b"));
        assertThat(one.secret(JAM, TOPIC).orElseThrow().toString()).isEqualTo("HubSecret");
    }

    @Test
    void noHubIsAskedWithoutAKeyAndNothingStartsWithAWrongOne() throws Exception {
        Path file = Files.writeString(folder.resolve("keys.json"), "{\"secret\": 1}");

        assertThatThrownBy(() -> keys(Optional.of(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> keys(Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twosource.websub.keyset-file");
    }

    private static HubKeys keys(Optional<Path> file) throws Exception {
        WebSubConfig config =
                new WebSubConfig() {
                    @Override
                    public Optional<URI> callback() {
                        return Optional.of(URI.create("https://ingest.example"));
                    }

                    @Override
                    public Optional<Path> keysetFile() {
                        return file;
                    }

                    @Override
                    public Duration lease() {
                        return Duration.ofDays(10);
                    }

                    @Override
                    public Duration renewal() {
                        return Duration.ofDays(1);
                    }
                };
        return new HubKeys(config, new SimpleMeterRegistry());
    }
}
