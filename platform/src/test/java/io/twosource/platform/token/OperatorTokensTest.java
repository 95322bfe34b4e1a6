package io.twosource.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTokensTest {

    private static final String ANNAS = "annas-token-of-24-characters";
    private static final String BELAS = "belas-token-of-24-characters";

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void prepare() {
        file = folder.resolve("operators");
    }

    @Test
    void oneTokenAloneIsThatOfTheOperator() throws IOException {
        Files.writeString(file, ANNAS + "\n");

        assertThat(holder(tokens(ANNAS, null), ANNAS)).contains("operator");
        assertThat(holder(tokens(null, file), ANNAS)).contains("operator");
        assertThat(holder(tokens(null, file), BELAS)).isEmpty();
    }

    @Test
    void severalHaveNames() throws IOException {
        Files.writeString(
                file,
                "# whoever is on duty\nanna %s\nbela sha256:%s\n"
                        .formatted(ANNAS, TokenHash.of(BELAS).hex()));

        OperatorTokens tokens = tokens(null, file);

        assertThat(holder(tokens, ANNAS)).contains("anna");
        assertThat(holder(tokens, BELAS)).contains("bela");
        assertThat(holder(tokens, "anna")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "anna short",
                "# nobody\n\n",
                "anna annas-token-of-24-characters\nbela annas-token-of-24-characters",
                "anna annas-token-of-24-characters and more"
            })
    void withoutOneOrWithOneThatCanBeGuessedNothingStarts(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> tokens(null, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("short")
                .hasMessageNotContaining(ANNAS);
    }

    @Test
    void withoutSettingsNothingStarts() {
        assertThatThrownBy(() -> tokens(null, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twosource.operator.token-file");
        assertThatThrownBy(() -> tokens("short", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("short");
    }

    private static Optional<String> holder(OperatorTokens tokens, String token) {
        return tokens.holder(TokenHash.of(token));
    }

    private static OperatorTokens tokens(@Nullable String token, @Nullable Path file) {
        OperatorConfig config =
                new OperatorConfig() {
                    @Override
                    public Optional<String> token() {
                        return Optional.ofNullable(token);
                    }

                    @Override
                    public Optional<Path> tokenFile() {
                        return Optional.ofNullable(file);
                    }
                };
        return OperatorTokens.of(config, new SimpleMeterRegistry());
    }
}
