package io.twosource.ingest.document.page;

import io.twosource.ingest.document.date.WrittenDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When the article of a page was published, as written there; only what is a date counts. */
final class PageDate {

    private static final String MARKED =
            "[itemprop~=datePublished], time[pubdate], time[class*=publish], time[class~=(?i)entry-date]";

    private PageDate() {}

    static Optional<String> of(Document page, StructuredData data, MetaTags tags) {
        return Stream.of(
                        data.published().stream(),
                        tags.first("article:published_time", "og:article:published_time").stream(),
                        tags.first("parsely-pub-date", "sailthru.date", "datepublished").stream(),
                        tags.first("dc.date.issued", "dc.issued", "dc.created", "dc.date").stream(),
                        tags.first("pubdate", "publishdate", "publish-date", "date").stream(),
                        page.select(MARKED).stream().map(PageDate::written),
                        page.select("article time[datetime], main time[datetime]").stream()
                                .map(PageDate::written),
                        page.select("time[datetime]").stream().map(PageDate::written))
                .flatMap(dates -> dates)
                .map(String::strip)
                .filter(date -> WrittenDate.read(date).isPresent())
                .findFirst();
    }

    private static String written(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(element::text);
    }
}
