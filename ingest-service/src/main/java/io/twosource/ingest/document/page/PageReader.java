package io.twosource.ingest.document.page;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.markup.Charsets;
import io.twosource.ingest.document.markup.HtmlDocument;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads the one article that a web page is about. */
public final class PageReader implements DocumentReader {

    private final StructuredDataReader structured = new StructuredDataReader();

    @Override
    public Reading read(byte[] document, Hints hints) {
        Document page =
                HtmlDocument.parse(
                        Charsets.decode(document, hints.charset()), hints.url().orElse(""));
        StructuredData data = structured.read(page, hints.url());
        MetaTags tags = MetaTags.of(page);
        Optional<String> byline = Byline.of(page, data, tags);
        ArticleDraft.Builder draft = described(page, data, tags, hints).byline(byline);
        // Last, since it takes the page apart.
        Optional<String> text = MainText.of(page, data, byline);
        ArticleDraft article = draft.text(text).build();
        return Reading.of(text.isPresent() ? new Reading.Article(article) : refused(article));
    }

    private static Reading.Refused refused(ArticleDraft draft) {
        return new Reading.Refused(
                Named.of(draft),
                List.of(new Violation("body", "holds no text that an article could have")));
    }

    private static ArticleDraft.Builder described(
            Document page, StructuredData data, MetaTags tags, Hints hints) {
        return ArticleDraft.builder()
                .title(PageTitle.of(page, data, tags))
                .outlet(outlet(data, tags).or(hints::outlet))
                .published(PageDate.of(page, data, tags))
                .language(language(page, data, tags).or(hints::language))
                .url(CanonicalLink.of(page, data, tags, hints.url()));
    }

    private static Optional<String> outlet(StructuredData data, MetaTags tags) {
        return tags.first("og:site_name")
                .or(data::publisher)
                .or(() -> tags.first("publisher", "dc.publisher", "application-name"));
    }

    private static Optional<String> language(Document page, StructuredData data, MetaTags tags) {
        return PageLanguage.of(page)
                .or(data::language)
                .or(() -> tags.first("og:locale", "content-language", "dc.language"));
    }
}
