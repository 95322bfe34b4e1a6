package io.twosource.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer tsk_1", "bearer tsk_1", "BEARER  tsk_1 "})
    void aBearersTokenIsTaken(String header) {
        assertThat(Authorization.bearer(header)).contains("tsk_1");
    }

    @Test
    void thePasswordOfAnyUserIsATokenWhereBasicIsTaken() {
        assertThat(Authorization.basic("Basic " + base64("reader:tsk_1"))).contains("tsk_1");
        assertThat(Authorization.basic("basic " + base64(":tsk:1"))).contains("tsk:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "tsk_1", "Digest tsk_1", "Basic %%%", "Basic dHNrXzE="})
    void nothingElseIsAToken(String header) {
        assertThat(Authorization.bearer(header)).isEmpty();
        assertThat(Authorization.basic(header)).isEmpty();
    }

    @Test
    void noneIsTakenForTheOther() {
        assertThat(Authorization.bearer("Basic " + base64("reader:tsk_1"))).isEmpty();
        assertThat(Authorization.basic("Bearer tsk_1")).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
