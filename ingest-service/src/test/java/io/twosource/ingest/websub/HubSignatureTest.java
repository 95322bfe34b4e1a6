package io.twosource.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.websub.HubSignature.Method;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubSignatureTest {

    private static final byte[] BODY = "<feed/>".getBytes(StandardCharsets.UTF_8);
    private static final HubSecret SECRET = HubSecret.of(new byte[] {1, 2, 3});
    private static final HubSecret OLD = HubSecret.of(new byte[] {4, 5, 6});

    @ParameterizedTest
    @EnumSource(Method.class)
    void aHubMaySignByAnyMethodOfTheSpecification(Method method) {
        String signature = method.name().toLowerCase(Locale.ROOT) + "=" + mac(SECRET, method);

        assertThat(isSigned(signature, BODY)).isTrue();
        assertThat(isSigned(signature.toUpperCase(Locale.ROOT), BODY)).isTrue();
        assertThat(isSigned(signature, new byte[] {1})).isFalse();
    }

    @Test
    void whatWasSignedWithAnOlderSecretIsSigned() {
        assertThat(isSigned("sha256=" + mac(OLD, Method.SHA256), BODY)).isTrue();
        assertThat(isSigned("sha256=" + "0".repeat(64), BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256",
                "sha256=",
                "sha256=0011",
                "md5=00112233445566778899aabbccddeeff",
                "sha1=0000000000000000000000000000000000000000000000000000000000000000",
                "sha1=zz00000000000000000000000000000000000000"
            })
    void whatCannotBeRightIsNoSignatureWhateverTheBody(String header) {
        assertThat(HubSignature.parse(header)).isEmpty();
    }

    private static boolean isSigned(String header, byte[] body) {
        SignatureCheck check = HubSignature.parse(header).orElseThrow().check(List.of(SECRET, OLD));
        for (byte b : body) {
            check.update(new byte[] {b, 0}, 1);
        }
        return check.isSigned();
    }

    private static String mac(HubSecret secret, Method method) {
        return HexFormat.of().formatHex(secret.mac(method).doFinal(BODY));
    }
}
