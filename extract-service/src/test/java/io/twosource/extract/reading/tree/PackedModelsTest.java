package io.twosource.extract.reading.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedModelsTest {

    private static final List<String> SENTENCES =
            List.of(
                    "The ministry denied on Tuesday that 12 soldiers had been killed near the dam.",
                    "\"We have seen no evidence of it,\" said Hugh Hill, a doctor, who left at 4.30pm.",
                    "Mayor confirms: bridge closed until 2031",
                    "Neither the U.S. nor Gen. Okafor's aides would comment; News.am cited sources.",
                    "According to three people familiar with the talks, prices rose 4.5% (a record)!",
                    "qwzx Vrtlmp 88-77/66 @handle #tag http://example.org/a?b=c \u20ac5bn \u2026 \u2013",
                    "No.",
                    "?",
                    "Having been asked whether he'd resign, the minister, visibly tired, didn't"
                            + " answer, which his deputy later called \"a misunderstanding\" that"
                            + " nobody who was there could have had.");

    @Test
    void packedModelsGiveTheTreesOfThePublishedOnes() throws IOException {
        TreeParser published = PublishedModels.load();
        TreeParser packed = TreeParser.load();

        for (String sentence : SENTENCES) {
            assertThat(packed.parse(sentence, 0, sentence.length()).words())
                    .isEqualTo(published.parse(sentence, 0, sentence.length()).words());
        }
    }
}
