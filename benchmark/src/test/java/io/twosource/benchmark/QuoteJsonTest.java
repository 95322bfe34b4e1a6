package io.twosource.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.twosource.extract.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attributions as PolNeAR cuts them. */
class QuoteJsonTest {

    @Test
    void theWordThatBelongsToTheContent() {
        String text = "The mayor said that the bridge was closed.";

        JsonNode quote = only(text);

        assertThat(cut(text, quote, "speaker")).containsExactly("The mayor");
        assertThat(cut(text, quote, "cue")).containsExactly("said");
        assertThat(cut(text, quote, "content")).containsExactly("that the bridge was closed.");
    }

    @Test
    void theMarksAroundAQuotationBelongToTheContent() {
        String text = "“The bridge is closed,” the mayor said.";

        assertThat(cut(text, only(text), "content")).containsExactly("“The bridge is closed,”");
    }

    @Test
    void anAttributionInTheMiddleIsCutOut() {
        String text = "Prices in the shops, the bank said, will rise.";

        assertThat(cut(text, only(text), "content"))
                .containsExactly("Prices in the shops,", "will rise.");
    }

    @Test
    void aSentenceBrokenByItsSpeakerIsOneAttributionInTwoPieces() {
        String text = "“The mill,” Falk said, “has burned down to the ground.”";

        assertThat(cut(text, only(text), "content"))
                .containsExactly("“The mill,”", "“has burned down to the ground.”");
    }

    @Test
    void allThatOneCueAttributesIsOneAttribution() {
        String text = "“The mill has burned down. The grain is lost,” said Jon Falk.";

        JsonNode quote = only(text);

        assertThat(cut(text, quote, "speaker")).containsExactly("Jon Falk");
        assertThat(cut(text, quote, "content"))
                .containsExactly("“The mill has burned down. The grain is lost,”");
    }

    @Test
    void twoCuesAreTwoAttributions() {
        String text = "The mayor said the fire was out and warned that the smoke was dangerous.";

        assertThat(quotes(text))
                .extracting(quote -> cut(text, quote, "cue").getFirst())
                .containsExactly("said", "warned");
    }

    @Test
    void offsetsCountAnEmojiAsOne() {
        String text = "\uD83D\uDE80 The mayor said that the bridge was closed.";

        assertThat(cut(text, only(text), "cue")).containsExactly("said");
    }

    @Test
    void whatIsNotAttributedToAnyoneHasNoSpeaker() {
        assertThat(only("The letter was fabricated.").get("speaker").isNull()).isTrue();
    }

    @Test
    void silenceAttributesNothing() {
        assertThat(quotes("The senator declined to comment.")).isEmpty();
    }

    private static JsonNode only(String text) {
        JsonNode quotes = quotes(text);
        assertThat(quotes).as(text).hasSize(1);
        return quotes.get(0);
    }

    private static JsonNode quotes(String text) {
        Article article = Articles.article("Oslo denies sale", text);
        return QuoteJson.line("1", article, Readings.of(article)).get("quotes");
    }

    private static List<String> cut(String text, JsonNode quote, String field) {
        int[] points = text.codePoints().toArray();
        List<String> spans = new ArrayList<>();
        for (JsonNode span : quote.get(field).get("spans")) {
            int start = span.get(0).asInt();
            spans.add(new String(points, start, span.get(1).asInt() - start));
        }
        return spans;
    }
}
