package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of forty pages, in as many ways to put other things beside a story, the story and no more. */
class StoryAloneTest {

    static List<MarkedPage> pages() throws IOException {
        return MarkedPage.all("/field/forty-pages.txt");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noSentenceOfTheStoryIsLostAndNoneBesideItIsTaken(MarkedPage page) {
        String text = text(page);

        assertThat(page.story()).allSatisfy(sentence -> assertThat(text).contains(sentence));
        assertThat(page.beside()).allSatisfy(other -> assertThat(text).doesNotContain(other));
    }

    private static String text(MarkedPage page) {
        Hints hints =
                new Hints(
                        Optional.of("https://coast.example/2026/11/20/" + page.name()),
                        Optional.of("Coast Courier"),
                        Optional.empty(),
                        Optional.of(StandardCharsets.UTF_8),
                        List.of());
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        return switch (new PageReader().read(html, hints).items().getFirst()) {
            case Reading.Article(ArticleDraft draft) ->
                    draft.text().orElseThrow().replaceAll("\\s+", " ");
            case Reading.Refused refused -> "refused: " + refused;
        };
    }
}
