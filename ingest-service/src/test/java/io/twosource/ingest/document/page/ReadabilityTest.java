package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.document.ArticleDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How our reading of pages agrees with readability's, on its own pages. */
class ReadabilityTest {

    private static final Path LIST = Path.of("target/readability-scores.txt");

    private static final List<Score> SCORES = new ArrayList<>();

    private record Score(
            String name, boolean heldOut, double f1, Optional<String> title, String expected) {

        boolean isTitleRight() {
            return expected.equals(title.orElse("").replaceAll("\\s+", " ").strip());
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        Path index = ReadabilityCase.index();
        assumeTrue(Files.exists(index), () -> "skipped: there is no " + index);
        for (ReadabilityCase one : ReadabilityCase.all()) {
            SCORES.add(score(one));
        }
        Files.write(LIST, SCORES.stream().map(Score::toString).sorted().toList());
    }

    @Test
    void nineOfTenTitlesAreRight() {
        assertThat(titles(false)).as("tuned on").isGreaterThanOrEqualTo(.9);
        assertThat(titles(true)).as("held out").isGreaterThanOrEqualTo(.9);
    }

    @Test
    void textsAgreeInNineOfTenWords() {
        assertThat(words(false)).as("tuned on").isGreaterThanOrEqualTo(.9);
        assertThat(words(true)).as("held out").isGreaterThanOrEqualTo(.9);
    }

    private static Score score(ReadabilityCase one) {
        ArticleDraft draft = one.read();
        double f1 = WordBag.of(one.text()).f1(WordBag.of(draft.text().orElse("")));
        String expected = one.title().orElse("").replaceAll("\\s+", " ").strip();
        return new Score(one.name(), one.isHeldOut(), f1, draft.title(), expected);
    }

    private static double titles(boolean heldOut) {
        return SCORES.stream()
                .filter(score -> score.heldOut() == heldOut && !score.expected().isEmpty())
                .mapToInt(score -> score.isTitleRight() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double words(boolean heldOut) {
        return SCORES.stream()
                .filter(score -> score.heldOut() == heldOut)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }
}
