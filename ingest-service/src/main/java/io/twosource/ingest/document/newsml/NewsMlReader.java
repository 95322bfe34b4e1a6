package io.twosource.ingest.document.newsml;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Parsed;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.xml.Dom;
import io.twosource.ingest.document.xml.Xml;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a NewsML-G2 newsItem, the items of a newsMessage, or NITF alone. Items that carry no text,
 * as concepts and packages do, are refused by name; in a message they are left out where another
 * item has text.
 */
public final class NewsMlReader implements DocumentReader {

    private final InstantSource clock;

    public NewsMlReader(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Reading read(byte[] document, Hints hints) {
        return switch (Xml.parse(document)) {
            case Parsed.Value<Document>(Document xml) ->
                    read(xml.getDocumentElement(), hints, clock.instant());
            case Parsed.Wrong<Document>(String message) -> Reading.Refused.body(message);
        };
    }

    private static Reading read(Element root, Hints hints, Instant now) {
        String name = root.getLocalName();
        return switch (name) {
            case "newsItem" -> new NewsItem(root, hints).read(now);
            case "newsMessage" -> message(root, hints, now);
            case "nitf" -> new Nitf(root, hints).read();
            case "packageItem" -> refused(name, "refers to items and holds no text itself");
            case "conceptItem", "knowledgeItem", "planningItem", "catalogItem" ->
                    refused(name, "is about no article: it holds no text");
            case "NewsML" -> refused(name, "is NewsML 1: only NewsML-G2 is read");
            default -> refused(name, "is neither an item of NewsML-G2 nor NITF");
        };
    }

    private static Reading message(Element root, Hints hints, Instant now) {
        List<ArticleDraft> drafts = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        Optional<Element> items = Dom.at(root, "itemSet");
        for (Element item : items.stream().flatMap(Dom::children).toList()) {
            switch (read(item, hints, now)) {
                case Reading.Articles(var read) -> drafts.addAll(read);
                case Reading.Refused(var broken) -> violations.addAll(broken);
            }
        }
        if (drafts.isEmpty() && violations.isEmpty()) {
            return refused("newsMessage", "holds no item");
        }
        return drafts.isEmpty() ? new Reading.Refused(violations) : new Reading.Articles(drafts);
    }

    static Reading refused(String field, String message) {
        return new Reading.Refused(List.of(new Violation(field, message)));
    }
}
