package io.twosource.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]+)\\?=");

    @Test
    void plainAsciiStaysAsItIs() {
        assertThat(EncodedWords.of("Denied: the dam at Horna leaks"))
                .isEqualTo("Denied: the dam at Horna leaks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denied: čeština 水 💧",
                "💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧",
                "a💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧",
                "Ólafur Þórðarson confirmed that the dam at Horna was leaking, and that it had for days",
                "=?UTF-8?B?aGVsbG8=?="
            })
    void whatIsNotIsReadBackToTheLetterAndNoWordHoldsHalfACharacter(String subject) {
        List<String> words = List.of(EncodedWords.of(subject).split(" "));

        assertThat(words).allMatch(word -> word.length() <= 75);
        assertThat(words.stream().map(EncodedWordsTest::decoded).collect(Collectors.joining()))
                .isEqualTo(subject);
    }

    private static String decoded(String word) {
        String content = WORD.matcher(word).replaceFirst("$1");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(content)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("half a character: " + word, e);
        }
    }
}
