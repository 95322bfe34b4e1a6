package io.twosource.alert.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.newsroom.Token;
import io.twosource.alert.newsroom.TokenRecord;
import io.twosource.platform.token.TokenHash;
import io.twosource.schemas.Topic;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenRecordsTest {

    private static final NewsroomId DESK = new NewsroomId("desk");
    private static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");
    private static final TokenHash HASH = TokenHash.of("tsk_1");

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrittenIsReadBack(TokenRecord record) {
        Topic<String, TokenRecord> topic = AlertServiceTopics.TOKENS;

        byte[] bytes = topic.values().serializer().serialize(topic.name(), record);

        assertThat(topic.values().deserializer().deserialize(topic.name(), bytes))
                .isEqualTo(record);
    }

    @Test
    void eachHasAKeyOfItsOwn() {
        assertThat(records().map(TokenRecord::key).distinct()).hasSize(4);
    }

    static Stream<TokenRecord> records() {
        return Stream.of(
                new TokenRecord.Admitted(
                        DESK,
                        new Token(
                                "tok_1",
                                "Ann",
                                Role.EDITOR,
                                HASH,
                                NOON,
                                Optional.of("operators/olga"),
                                Optional.of(NOON.plusSeconds(60)))),
                new TokenRecord.Revoked(DESK, "tok_1", HASH, NOON, "desk/tok_2"),
                new TokenRecord.Used(DESK, "tok_1", NOON),
                new TokenRecord.Voided(DESK, NOON, "operators/olga"));
    }
}
