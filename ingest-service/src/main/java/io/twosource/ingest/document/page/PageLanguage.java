package io.twosource.ingest.document.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language of a page as its root element has it. */
final class PageLanguage {

    private PageLanguage() {}

    static Optional<String> of(Document page) {
        return Optional.ofNullable(page.selectFirst("html"))
                .map(PageLanguage::written)
                .filter(language -> !language.isBlank());
    }

    private static String written(Element html) {
        return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }
}
