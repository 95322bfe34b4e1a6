package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final String URL = "https://www.example.am/news/bridge?utm_source=feed";

    private static final String FIRST =
            "The bridge over the river was closed on Wednesday after two of its pillars gave way, the"
                    + " ministry of transport said.";
    private static final String SECOND =
            "Nobody was hurt, the ministry added, and traffic is led over the old road until the end"
                    + " of the month, when engineers have seen to it.";

    @Test
    void whatThePageSaysToMachinesIsBelievedFirst() {
        ArticleDraft draft =
                read(
                        """
                        <script type="application/ld+json">
                        {"@graph": [{"@type": "WebSite", "name": "The Site"},
                          {"@type": ["NewsArticle"], "headline": "Bridge closed",
                           "author": [{"name": "Anna A."}, {"name": "Boris B."}],
                           "publisher": {"name": "Example News"},
                           "datePublished": "2024-04-17T13:30:00+04:00",
                           "inLanguage": "en"}]}
                        </script>
                        <meta property="og:title" content="Something to click on">
                        <link rel="canonical" href="/news/bridge">
                        """);

        assertThat(draft.title()).contains("Bridge closed");
        assertThat(draft.byline()).contains("Anna A., Boris B.");
        assertThat(draft.outlet()).contains("Example News");
        assertThat(draft.published()).contains("2024-04-17T13:30:00+04:00");
        assertThat(draft.language()).contains("en");
        assertThat(draft.url()).contains("https://www.example.am/news/bridge");
    }

    @Test
    void brokenJsonIsPassedOverForMetaElements() {
        ArticleDraft draft =
                read(
                        """
                        <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
                        <meta property="og:title" content="Bridge closed">
                        <meta property="og:site_name" content="Example News">
                        <meta property="article:published_time" content="2024-04-17T09:30:00Z">
                        <meta name="author" content="By Anna A.">
                        """);

        assertThat(draft.title()).contains("Bridge closed");
        assertThat(draft.outlet()).contains("Example News");
        assertThat(draft.published()).contains("2024-04-17T09:30:00Z");
        assertThat(draft.byline()).contains("Anna A.");
    }

    @Test
    void aTitleIsTakenWithoutItsOutletAndADateFromWhereItIsMarked() {
        ArticleDraft draft =
                read("<title>Bridge closed after pillars gave way | Example News</title>");

        assertThat(draft.title()).contains("Bridge closed after pillars gave way");
        assertThat(draft.published()).contains("2024-04-17");
        assertThat(draft.url()).contains(URL);
    }

    @Test
    void theTextIsInParagraphsWithoutWhatStandsAroundIt() {
        assertThat(read("").text()).contains(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aNameThatLeadsToTheHomePageIsNotBelieved() {
        assertThat(read("<link rel=canonical href='https://www.example.am/'>").url()).contains(URL);
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThat(new PageReader().read(bytes("<html><body></body></html>"), Hints.NONE).items())
                .singleElement()
                .isInstanceOf(Reading.Refused.class);
    }

    private static ArticleDraft read(String head) {
        String page =
                """
                <html><head>%s</head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><time datetime="2024-04-17">Wednesday</time>
                <figure><img src="b.jpg"><figcaption>The bridge last year</figcaption></figure>
                <p>%s</p><p><a href="/other">Read more: Other bridges</a></p><p>%s</p></article>
                <footer><p>All rights reserved</p></footer></body></html>
                """
                        .formatted(head, FIRST, SECOND);
        Hints hints =
                new Hints(
                        Optional.of(URL),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return switch (new PageReader().read(bytes(page), hints).items().getFirst()) {
            case Reading.Article(ArticleDraft draft) -> draft;
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
