package io.twosource.ingest.document.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds as software of all kinds writes them. */
class FieldFeedsTest {

    @Test
    void xhtmlIsReadWhateverPrefixItsNamesBear() {
        assertThat(texts("atom-xhtml-and-bases").getFirst())
                .contains("at Lower Farne was closed to boats & swimmers", "found a crack.\n\nThe")
                .contains("four\nmetres long")
                .doesNotContain("<");
    }

    @Test
    void whatWasEscapedTwiceIsReadAsWhatItWas() {
        assertThat(texts("escaped-twice").getFirst())
                .startsWith("Mayor Lena Fisk denied")
                .contains("“I didn’t sign it,” she said.\n\nThe harbour company")
                .doesNotContain("<", "&");
    }

    @Test
    void bytesOfWindowsInUtf8AreQuotationMarks() {
        FeedDocument feed = read("broken-bytes");

        assertThat(feed.items()).hasSize(4);
        assertThat(texts("broken-bytes").get(2))
                .contains("a cable “had been stolen” between", "It’s the third theft");
        assertThat(feed.items().get(2).title().map(title -> title.line()))
                .contains("Trams – standing still");
    }

    private static List<String> texts(String name) {
        return read(name).items().stream().map(item -> item.text().orElse("")).toList();
    }

    private static FeedDocument read(String name) {
        Hints hints =
                new Hints(
                        Optional.of("https://post.farne.example/feed"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        try (InputStream feed =
                FieldFeedsTest.class.getResourceAsStream("/field/" + name + ".xml")) {
            byte[] body = Objects.requireNonNull(feed, name).readAllBytes();
            return switch (new FeedReader().read(body, hints)) {
                case FeedReading.Read(FeedDocument document) -> document;
                case FeedReading.Unreadable(String reason) -> throw new AssertionError(reason);
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
