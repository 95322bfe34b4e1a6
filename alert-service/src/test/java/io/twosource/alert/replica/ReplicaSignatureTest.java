package io.twosource.alert.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import io.twosource.alert.newsroom.Member;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.platform.token.TokenHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one replica of the cluster believes another, and nobody else. */
class ReplicaSignatureTest {

    private static final HostInfo ONE = new HostInfo("one", 8080);
    private static final String URI = "/v1/alerts?topic=karabakh";
    private static final Member ANN =
            new Member(
                    new NewsroomId("desk"),
                    Role.EDITOR,
                    "tok_1",
                    Optional.of(TokenHash.of("tsk_anns")));
    private static final Optional<String> KEY =
            Optional.of(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Optional<String> OTHER_KEY =
            Optional.of(
                    Base64.getEncoder()
                            .encodeToString(
                                    "a key of 32 bytes, of no cluster"
                                            .getBytes(StandardCharsets.US_ASCII)));

    private Instant now = Instant.parse("2024-04-17T12:00:00Z");
    private final ReplicaSignature asking = Signatures.of(Optional.empty(), KEY, () -> now);
    private final ReplicaSignature asked = Signatures.of(Optional.empty(), KEY, () -> now);
    @TempDir private Path folder;

    @BeforeAll
    static void register() throws GeneralSecurityException {
        MacConfig.register();
    }

    @Test
    void theCallersNewsroomAndRoleAreBelievedAndNoTokenIsTold() {
        String header = asking.of(question("GET"), ONE);

        assertThat(asked.asker(header, "GET", URI, ONE))
                .contains(new Member(ANN.newsroom(), ANN.role(), ANN.id(), Optional.empty()));
        assertThat(header).doesNotContain(TokenHash.of("tsk_anns").hex());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/alerts?topic=karabakh, one, 8080",
        "GET, /v1/alerts?topic=baku, one, 8080",
        "GET, /v1/alerts, one, 8080",
        "GET, /v1/alerts?topic=karabakh, two, 8080",
        "GET, /v1/alerts?topic=karabakh, one, 8081"
    })
    void itHoldsForNoOtherRequestAndNoOtherReplica(
            String method, String uri, String host, int port) {
        String header = asking.of(question("GET"), ONE);

        assertThat(asked.asker(header, method, uri, new HostInfo(host, port))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"desk, other", "editor, operator", "tok_1, tok_2", "1713355200000, 1713355200001"})
    void whatIsChangedOfItIsNotBelieved(String part, String other) {
        String header = asking.of(question("GET"), ONE);

        assertThat(asked.asker(header.replace(part, other), "GET", URI, ONE)).isEmpty();
        assertThat(asked.asker(header, "GET", URI, ONE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1713355200000 aaaaaaaaaaaaaaaa desk editor tok_1",
                "1713355200000 aaaaaaaaaaaaaaaa desk editor tok_1 a",
                "1713355200000 aaaaaaaaaaaaaaaa desk editor tok_1 aaaa",
                "1713355200000 aaaaaaaaaaaaaaaa desk nobody tok_1 aaaa",
                "999999999999999 aaaaaaaaaaaaaaaa desk editor tok_1 aaaa"
            })
    void whatIsNoSignatureIsNotBelieved(String header) {
        assertThat(asked.asker(header, "GET", URI, ONE)).isEmpty();
    }

    @Test
    void aStrangersKeySignsNothing() {
        ReplicaSignature stranger = Signatures.of(Optional.empty(), OTHER_KEY, () -> now);

        assertThat(asked.asker(stranger.of(question("GET"), ONE), "GET", URI, ONE)).isEmpty();
    }

    @Test
    void itIsGoodForAShortTime() {
        String header = asking.of(question("GET"), ONE);
        Instant made = now;

        now = made.plus(Signatures.VALIDITY);
        assertThat(asked.asker(header, "GET", URI, ONE)).isPresent();
        now = made.plus(Signatures.VALIDITY).plusMillis(1);
        assertThat(asked.asker(header, "GET", URI, ONE)).isEmpty();
        now = made.minus(Signatures.VALIDITY).minusMillis(1);
        assertThat(asked.asker(header, "GET", URI, ONE)).isEmpty();
    }

    @Test
    void whatChangesSomethingIsBelievedOnce() {
        String looking = asking.of(question("GET"), ONE);
        String changing = asking.of(question("POST"), ONE);

        assertThat(asked.asker(looking, "GET", URI, ONE)).isPresent();
        assertThat(asked.asker(looking, "GET", URI, ONE)).isPresent();
        assertThat(asked.asker(changing, "POST", URI, ONE)).isPresent();
        assertThat(asked.asker(changing, "POST", URI, ONE)).isEmpty();
        assertThat(asked.asker(asking.of(question("POST"), ONE), "POST", URI, ONE)).isPresent();
    }

    @Test
    void keysOfAFileTakeEachOthersPlace() throws Exception {
        KeysetHandle first =
                KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        KeysetHandle both =
                KeysetHandle.newBuilder(first)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedMacParameters.HMAC_SHA256_256BITTAG)
                                        .withRandomId()
                                        .makePrimary())
                        .build();
        ReplicaSignature old = signature("old", first);
        ReplicaSignature rotated = signature("rotated", both);

        assertThat(rotated.asker(old.of(question("GET"), ONE), "GET", URI, ONE)).isPresent();
        assertThat(old.asker(rotated.of(question("GET"), ONE), "GET", URI, ONE)).isEmpty();
    }

    @Test
    void withoutAKeyNothingStarts() {
        assertThatThrownBy(() -> Signatures.of(Optional.empty(), Optional.empty(), () -> now))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twosource.replicas.key-file");
    }

    private ReplicaSignature signature(String name, KeysetHandle keys) throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve(name),
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                keys, InsecureSecretKeyAccess.get()));
        return Signatures.of(Optional.of(file), Optional.empty(), () -> now);
    }

    private static Question question(String method) {
        return new Question(method, URI, ANN, Map.of());
    }
}
