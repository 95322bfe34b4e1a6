package io.twosource.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

    @Test
    void theOutletsOwnNameForAnArticleOutlivesItsUrl() {
        assertThat(id("JAMnews", "https://jam-news.net/a", Optional.of("42")))
                .isEqualTo(id("JAMnews", "https://jam-news.net/b", Optional.of("42")));
    }

    @Test
    void withoutOneTheUrlNamesTheArticle() {
        assertThat(id("JAMnews", "https://jam-news.net/a", Optional.empty()))
                .isEqualTo(id("JAMnews", "https://jam-news.net/a", Optional.empty()))
                .isNotEqualTo(id("JAMnews", "https://jam-news.net/b", Optional.empty()));
    }

    @Test
    void twoOutletsNeverShareAnArticle() {
        assertThat(id("JAMnews", "urn:a:1", Optional.of("42")))
                .isNotEqualTo(id("PanARMENIAN.Net", "urn:a:1", Optional.of("42")));
    }

    @Test
    void aGuidThatLooksLikeAUrlIsStillAGuid() {
        assertThat(id("JAMnews", "urn:a:1", Optional.empty()))
                .isNotEqualTo(id("JAMnews", "urn:a:2", Optional.of("urn:a:1")));
    }

    private static ArticleId id(String outlet, String url, Optional<String> guid) {
        return Samples.article(outlet, url, guid, Samples.CONFIRMED).articleId();
    }
}
