package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.document.ArticleDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How our reading of pages agrees with readability's, on its own pages. */
class ReadabilityTest {

    private static final Path LIST = Path.of("target/readability-scores.txt");

    private static final List<Score> SCORES = new ArrayList<>();

    private record Score(
            String name,
            boolean heldOut,
            double f1,
            double library,
            Optional<String> title,
            String expected) {

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

    /** Readability4J, which finds the text, without the steps that stand around it. */
    @Test
    void theLibraryAloneAgreesLess() {
        for (boolean heldOut : List.of(false, true)) {
            System.out.printf(
                    "readability's pages, %s half, words' F1: ours %.3f, the library alone %.3f, the better of both %.3f%n",
                    heldOut ? "held-out" : "open",
                    words(heldOut),
                    mean(heldOut, Score::library),
                    mean(heldOut, score -> Math.max(score.f1(), score.library())));
            assertThat(words(heldOut)).isGreaterThan(mean(heldOut, Score::library));
        }
    }

    private static Score score(ReadabilityCase one) {
        ArticleDraft draft = one.read();
        double f1 = WordBag.of(one.text()).f1(WordBag.of(draft.text().orElse("")));
        String expected = one.title().orElse("").replaceAll("\\s+", " ").strip();
        return new Score(one.name(), one.isHeldOut(), f1, library(one), draft.title(), expected);
    }

    private static double library(ReadabilityCase one) {
        String html = new String(one.file("source"), StandardCharsets.UTF_8);
        Element content =
                new Readability4J("http://fakehost/test/page.html", Jsoup.parse(html))
                        .parse()
                        .getArticleContent();
        return WordBag.of(one.text()).f1(WordBag.of(content == null ? "" : content.text()));
    }

    private static double titles(boolean heldOut) {
        return SCORES.stream()
                .filter(score -> score.heldOut() == heldOut && !score.expected().isEmpty())
                .mapToInt(score -> score.isTitleRight() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double words(boolean heldOut) {
        return mean(heldOut, Score::f1);
    }

    private static double mean(boolean heldOut, ToDoubleFunction<Score> of) {
        return SCORES.stream()
                .filter(score -> score.heldOut() == heldOut)
                .mapToDouble(of)
                .average()
                .orElse(0);
    }
}
