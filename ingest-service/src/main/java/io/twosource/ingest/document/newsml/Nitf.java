package io.twosource.ingest.document.newsml;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.NewsName;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.xml.Dom;
import io.twosource.ingest.document.xml.MarkedUp;
import java.util.Optional;
import org.w3c.dom.Element;

/** NITF that comes alone, with its own metadata. */
record Nitf(Element root, Hints hints) {

    Reading.Item read() {
        String text = MarkedUp.nitfText(root);
        ArticleDraft draft = draft(text);
        return text.isBlank()
                ? NewsMlReader.refused(Named.of(draft), "body.content", "holds no text")
                : new Reading.Article(draft);
    }

    private ArticleDraft draft(String text) {
        Optional<String> guid = attribute("doc-id", "id-string");
        return ArticleDraft.builder()
                .outlet(
                        NewsName.outlet(
                                attribute("doc.copyright", "holder")
                                        .or(() -> attribute("pubdata", "name")),
                                guid,
                                hints))
                .url(guid.filter(NewsName::isLink).or(hints::url))
                .guid(guid)
                .title(line("hl1").or(() -> line("title")))
                .text(Optional.of(text))
                .published(
                        attribute("date.issue", "norm")
                                .or(() -> attribute("pubdata", "date.publication")))
                .language(Dom.attribute(root, "xml:lang").or(hints::language))
                .byline(line("byline"))
                .credit(line("distributor").or(() -> attribute("doc-id", "regsrc")))
                .build();
    }

    private Optional<String> line(String name) {
        return Dom.below(root, name).flatMap(Dom::line);
    }

    private Optional<String> attribute(String element, String name) {
        return Dom.below(root, element).flatMap(found -> Dom.attribute(found, name));
    }
}
