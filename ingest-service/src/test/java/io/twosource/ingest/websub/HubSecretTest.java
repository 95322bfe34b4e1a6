package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.feed.FeedId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSecretTest {

    private static final byte[] BODY = "<feed/>".getBytes(StandardCharsets.UTF_8);

    private final HubSecret secret = HubSecret.of("key", new FeedId("jam"), "https://jam/feed");

    @ParameterizedTest
    @CsvSource({"sha1, HmacSHA1", "sha256, HmacSHA256", "sha384, HmacSHA384", "SHA512, HmacSHA512"})
    void aHubMaySignByAnyMethodOfTheSpecification(String method, String algorithm)
            throws Exception {
        assertThat(secret.signed(BODY, Optional.of(method + "=" + mac(algorithm)))).isTrue();
    }

    @Test
    void nothingElseIsASignature() throws Exception {
        String right = mac("HmacSHA256");

        assertThat(secret.signed(BODY, Optional.empty())).isFalse();
        assertThat(secret.signed(BODY, Optional.of(right))).isFalse();
        assertThat(secret.signed(BODY, Optional.of("sha1=" + right))).isFalse();
        assertThat(secret.signed(BODY, Optional.of("md5=" + right))).isFalse();
        assertThat(secret.signed(new byte[] {1}, Optional.of("sha256=" + right))).isFalse();
        assertThat(secret.signed(BODY, Optional.of("sha256="))).isFalse();
    }

    @Test
    void eachFeedHasItsOwn() {
        assertThat(HubSecret.of("key", new FeedId("other"), "https://jam/feed"))
                .isNotEqualTo(secret);
        assertThat(HubSecret.of("key2", new FeedId("jam"), "https://jam/feed"))
                .isNotEqualTo(secret);
        assertThat(secret.toString()).doesNotContain(secret.value());
    }

    private String mac(String algorithm) throws Exception {
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), algorithm));
        return HexFormat.of().formatHex(mac.doFinal(BODY));
    }
}
