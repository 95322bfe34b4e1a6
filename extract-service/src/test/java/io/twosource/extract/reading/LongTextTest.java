package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.twosource.extract.article.Article;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte of anything is read within two seconds on a quiet machine, the third of one that is
 * read here in less. Nothing is timed here: the limit only ends what would never end, as text over
 * which some search runs anew from each char.
 */
class LongTextTest {

    private static final int LONG = 330_000;

    /** However busy the machine: what hangs takes hours. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    private static final String ENGLISH =
            "The minister said that the talks about the road would go on in the city. ".repeat(30);

    private static final String LONG_WORD =
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry confirmed that the road was closed and ",
                "said ",
                "he said so\n",
                "he said:\n",
                "The country's ministry said it was so. ",
                "“it is so” said ",
                "“",
                "“\n",
                "'a,' ",
                "(",
                ".",
                "aa.Aa",
                "x",
                "A-",
                "\u0301",
                "\uD83D\uDE00"
            })
    void muchOfOneThingIsRead(String thing) {
        assertIsRead(article("Oslo denies it", ENGLISH + muchOf(thing)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia denied it.\n", "x "})
    void aLongTitleIsRead(String thing) {
        assertIsRead(article(ENGLISH + muchOf(thing), ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“a,” he said ", "Oslo denied it ", LONG_WORD})
    void muchOfLongSentencesIsRead(String thing) {
        String sentence = "He said " + thing.repeat(1_100 / thing.length()) + "so. ";
        assertIsRead(article("Russia denies it", ENGLISH + muchOf(sentence)));
        assertIsRead(article("Russia denies it", ENGLISH + muchOf(sentence.replace(". ", "\n"))));
    }

    /** Wherever a sentence without an end is cut, no character of two chars is cut in half. */
    @Test
    void noCharacterIsCutInHalf() {
        String faces = "\uD83D\uDE00".repeat(20_000);
        for (String before : new String[] {"", "x"}) {
            Reading reading =
                    SoundReading.of(
                            article("", ENGLISH + "\nOslo denied the report " + before + faces));
            assertThat(reading.statements())
                    .anyMatch(statement -> statement.evidence().text().startsWith("Oslo denied"));
        }
    }

    private static void assertIsRead(Article article) {
        Reading reading = assertTimeoutPreemptively(HANGS, () -> SoundReading.of(article));
        assertThat(reading.language()).isEqualTo("en");
    }

    private static String muchOf(String thing) {
        return thing.repeat(LONG / thing.length());
    }
}
