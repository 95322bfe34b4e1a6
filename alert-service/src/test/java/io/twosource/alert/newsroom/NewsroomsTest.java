package io.twosource.alert.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomsTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    private final AccessToken anns = AccessToken.generate(new SecureRandom());
    private final Token ann =
            new Token(
                    "tok_1",
                    "Ann",
                    Role.EDITOR,
                    anns.hash(),
                    NOON,
                    Optional.of("operators/olga"),
                    Optional.empty());

    @Test
    void noTextOfATokenGivesItAway() {
        assertThat(anns.text()).startsWith("tsk_").hasSize(47);
        assertThat(anns.toString()).doesNotContain(anns.text().substring(4));
        assertThat(TokenAnswer.of(ann, anns).toString()).doesNotContain(anns.text());
    }

    @Test
    void eachRoleIncludesThoseBelowIt() {
        assertThat(Role.READER.titles()).containsExactly("reader");
        assertThat(Role.EDITOR.titles()).containsExactlyInAnyOrder("reader", "editor");
        assertThat(Role.OPERATOR.titles()).contains("reader", "editor", "operator");
        assertThat(Role.ofToken("operator")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Desk", "-desk", "desk/other", "desk.", "a b"})
    void whatIsNoIdOfANewsroomIsNotTakenForOne(String id) {
        assertThatThrownBy(() -> new NewsroomId(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
