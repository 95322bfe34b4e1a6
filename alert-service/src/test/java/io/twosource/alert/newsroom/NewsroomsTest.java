package io.twosource.alert.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.twosource.platform.token.TokenHash;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomsTest {

    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final NewsroomId DESK = new NewsroomId("desk");

    private final Newsrooms newsrooms = new Newsrooms();
    private final AccessToken anns = AccessToken.generate(new SecureRandom());
    private final AccessToken bobs = AccessToken.generate(new SecureRandom());
    private final Token ann = new Token("tok_1", "Ann", Role.EDITOR, anns.hash(), NOON);
    private final Token bob = new Token("tok_2", "Bob", Role.READER, bobs.hash(), NOON);
    private final Newsroom desk = new Newsroom(DESK, "The Desk", NOON, List.of(ann, bob));

    @Test
    void whoHoldsATokenIsKnownByItsHash() {
        newsrooms.put("desk", desk);

        assertThat(newsrooms.holder(TokenHash.of(anns.text())))
                .contains(new Member(DESK, Role.EDITOR, "tok_1"));
        assertThat(newsrooms.holder(TokenHash.of("tsk_guessed"))).isEmpty();
    }

    @Test
    void aTokenThatIsRevokedIsNobodysAndTheOthersStay() {
        newsrooms.put("desk", desk);

        newsrooms.put("desk", desk.without(ann, NOON));

        assertThat(newsrooms.holder(anns.hash())).isEmpty();
        assertThat(newsrooms.holder(bobs.hash())).isPresent();
    }

    @Test
    void aNewsroomThatIsGoneLetsNobodyIn() {
        newsrooms.put("desk", desk);

        newsrooms.remove("desk");

        assertThat(newsrooms.holder(anns.hash())).isEmpty();
        assertThat(newsrooms.find(DESK)).isEmpty();
    }

    @Test
    void noTextOfATokenGivesItAway() {
        assertThat(anns.text()).startsWith("tsk_").hasSize(47);
        assertThat(anns.toString()).doesNotContain(anns.text().substring(4));
        assertThat(TokenAnswer.of(ann, anns.text()).toString()).doesNotContain(anns.text());
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
