package io.twosource.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorConfigTest {

    private static final String TOKEN = "24-characters-at-least-!";

    @Test
    void theTokenIsKeptAsItsHash() {
        assertThat(config(TOKEN, null).anyToken()).isEqualTo(TokenHash.of(TOKEN));
    }

    @Test
    void itMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");

        assertThat(config(null, file).anyToken()).isEqualTo(TokenHash.of(TOKEN));
    }

    @Test
    void withoutOneOrWithOneThatCanBeGuessedNothingStarts() {
        assertThatThrownBy(() -> config(null, null).anyToken())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twosource.operator.token");
        assertThatThrownBy(() -> config("short", null).anyToken())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("short");
    }

    private static OperatorConfig config(@Nullable String token, @Nullable Path file) {
        return new OperatorConfig() {
            @Override
            public Optional<String> token() {
                return Optional.ofNullable(token);
            }

            @Override
            public Optional<Path> tokenFile() {
                return Optional.ofNullable(file);
            }
        };
    }
}
