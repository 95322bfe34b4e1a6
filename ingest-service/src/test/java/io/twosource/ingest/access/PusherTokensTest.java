package io.twosource.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.platform.token.TokenHash;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PusherTokensTest {

    private static final String TOKEN = "24-characters-at-least-!";

    @Test
    void aTokenStandsThereItselfOrAsItsHash() {
        PusherTokens tokens =
                PusherTokens.of(
                        List.of(
                                "# pushers",
                                "",
                                "desk " + TOKEN,
                                " wire\tsha256:" + TokenHash.of("kept-nowhere-in-clear").hex()));

        assertThat(tokens.holder(TokenHash.of(TOKEN))).contains("desk");
        assertThat(tokens.holder(TokenHash.of("kept-nowhere-in-clear"))).contains("wire");
        assertThat(tokens.holder(TokenHash.of("another"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "desk secret", "de/sk " + TOKEN, TOKEN + " desk 2"})
    void aLineThatNamesNoPusherIsToldByItsNumberAlone(String line) {
        assertThatThrownBy(() -> PusherTokens.of(List.of("", line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("line 2 of twosource.push.tokens-file")
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void oneTokenIsOfOnePusher() {
        assertThatThrownBy(() -> PusherTokens.of(List.of("a " + TOKEN, "b " + TOKEN)))
                .isInstanceOf(IllegalStateException.class);
    }
}
