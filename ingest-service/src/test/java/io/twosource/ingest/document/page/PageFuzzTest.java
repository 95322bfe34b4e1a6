package io.twosource.ingest.document.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Mutations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Nothing that comes as a page raises anything. Each property has its seed. */
class PageFuzzTest {

    private static final String SAMPLE =
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>One | A</title>
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
            "headline": "One", "author": [{"name": "A"}], "datePublished": "2024-04-17"}]}</script>
            <meta property="og:url" content="http://a/b"><link rel="canonical" href="/b"></head>
            <body><nav><a href="/">Home</a></nav><article><h1>One</h1><p class="byline">By A</p>
            <time datetime="2024-04-17T09:30:00Z">now</time><p>The bridge was closed, it was said,
            and nobody was hurt.</p><table><tr><td>1</td></tr></table><p>Traffic, it was said, is led
            over the old road.</p></article><footer>All rights</footer></body></html>
            """;

    @Property(seed = "21", tries = 300)
    void aDamagedPageIsReadOrRefused(@ForAll long seed) {
        read(Mutations.of(SAMPLE.getBytes(StandardCharsets.UTF_8), seed));
    }

    @Property(seed = "22", tries = 200)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Test
    void everyThirdOfReadabilitysPagesIsReadOrRefusedWhenDamaged() throws IOException {
        assumeTrue(
                Files.exists(ReadabilityCase.index()),
                () -> "skipped: there is no " + ReadabilityCase.index());
        List<ReadabilityCase> pages = ReadabilityCase.all();
        for (int i = 0; i < pages.size(); i += 3) {
            ReadabilityCase one = pages.get(i);
            byte[] damaged = Mutations.of(one.file("source"), i);
            assertThatCode(() -> read(damaged)).as(one.name()).doesNotThrowAnyException();
        }
    }

    private static void read(byte[] page) {
        new PageReader().read(page, Hints.NONE);
    }
}
