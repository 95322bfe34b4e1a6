package io.twosource.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static final String CANONICAL = "https://jam-news.net/2024/04/karabakh";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jam-news.net/2024/04/karabakh/",
                "http://www.jam-news.net/2024/04/karabakh",
                "https://jam-news.net:443/2024/04/karabakh?utm_source=rss&utm_medium=feed#comments",
                "https://jam-news.net/2024/04/karabakh/?fbclid=x&GCLID=y",
                "https://m.jam-news.net/2024/04/karabakh",
                "https://amp.jam-news.net/2024/04/karabakh",
                "https://jam-news.net/amp/2024/04/karabakh",
                "https://jam-news.net/2024/04/karabakh/amp/",
                "https://jam-news.net/2024/04/karabakh?amp=1",
                "https://www.google.com/amp/s/jam-news.net/2024/04/karabakh",
                "https://jam--news-net.cdn.ampproject.org/c/s/jam-news.net/2024/04/karabakh",
                "HTTPS://JAM-NEWS.NET/2024/./04/../04/karabakh",
            })
    void allAddressesOfOneArticleAreSpeltAlike(String url) {
        assertThat(CanonicalUrl.of(url).value()).isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://jam-news.net/2024/04/karabakh?page=2",
                "https://jam-news.net/2024/04/Karabakh",
                "https://jam-news.net:8443/2024/04/karabakh",
                "https://blog.jam-news.net/2024/04/karabakh",
                "https://jam-news.net/amphitheatre/04/karabakh",
            })
    void whatMayBeAnotherArticleKeepsItsAddress(String url) {
        assertThat(CanonicalUrl.of(url).value()).isNotEqualTo(CANONICAL);
    }

    @Test
    void parametersThatNameTheArticleStayInOneOrder() {
        assertThat(CanonicalUrl.of("https://jam-news.net/story?id=7&utm_source=x&a=1"))
                .isEqualTo(CanonicalUrl.of("https://jam-news.net/story?a=1&id=7"))
                .isNotEqualTo(CanonicalUrl.of("https://jam-news.net/story?a=1&id=8"));
    }

    @Test
    void namesThatAreNoAddressesStayAsTheyAre() {
        assertThat(CanonicalUrl.of("urn:newsml:ap.org:20240417:42").value())
                .isEqualTo("urn:newsml:ap.org:20240417:42");
        assertThat(CanonicalUrl.of("http://[broken").value()).isEqualTo("http://[broken");
    }

    @Test
    void aSiteIsNoArticle() {
        assertThat(CanonicalUrl.of("https://www.jam-news.net/").isSite()).isTrue();
        assertThat(CanonicalUrl.of("https://jam-news.net/?utm_source=rss").isSite()).isTrue();
        assertThat(CanonicalUrl.of("https://jam-news.net/?p=42").isSite()).isFalse();
        assertThat(CanonicalUrl.of(CANONICAL).isSite()).isFalse();
        assertThat(CanonicalUrl.of("urn:a:1").isSite()).isFalse();
    }
}
