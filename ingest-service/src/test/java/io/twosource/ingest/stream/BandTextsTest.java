package io.twosource.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.stream.BandTexts.Place;
import io.twosource.ingest.submission.ArticleId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BandTextsTest {

    private static final Instant NOW = Instant.parse("2024-04-17T10:00:00Z");

    @Test
    void itIsReadAsItWasWritten() {
        BandTexts texts = BandTexts.NONE.with(place("first")).with(place("second"));

        byte[] written = BandTexts.serde().serializer().serialize("any", texts);

        assertThat(BandTexts.serde().deserializer().deserialize("any", written)).isEqualTo(texts);
        assertThat(texts.places()).containsExactly(place("first"), place("second"));
    }

    @Test
    void aFooterThatAMillionTextsShareDoesNotGrowForEver() {
        BandTexts texts = BandTexts.NONE;
        for (int count = 0; count < 50; count++) {
            assertThat(texts.isFull()).isFalse();
            texts = texts.with(place("article " + count));
        }

        assertThat(texts.isFull()).isTrue();
    }

    private static Place place(String article) {
        return Place.of(new ArticleId(article), NOW);
    }
}
