package io.twosource.ingest.document.newsml;

import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Named;
import io.twosource.ingest.document.Parsed;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.xml.Dom;
import io.twosource.ingest.document.xml.Xml;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a NewsML-G2 newsItem, the items of a newsMessage, or NITF alone. Items that carry no text,
 * as concepts and packages do, are refused by name.
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
            case Parsed.Wrong<Document>(String message) -> Reading.unreadable(message);
        };
    }

    private static Reading read(Element root, Hints hints, Instant now) {
        return root.getLocalName().equals("newsMessage")
                ? message(root, hints, now)
                : Reading.of(item(root, hints, now));
    }

    private static Reading message(Element root, Hints hints, Instant now) {
        List<Reading.Item> items =
                Dom.at(root, "itemSet").stream()
                        .flatMap(Dom::children)
                        .map(item -> item(item, hints, now))
                        .toList();
        return items.isEmpty()
                ? Reading.of(refused(Named.UNKNOWN, "newsMessage", "holds no item"))
                : new Reading(items);
    }

    private static Reading.Item item(Element item, Hints hints, Instant now) {
        String name = item.getLocalName();
        return switch (name) {
            case "newsItem" -> new NewsItem(item, hints).read(now);
            case "nitf" -> new Nitf(item, hints).read();
            case "packageItem" -> refused(item, "refers to items and holds no text itself");
            case "conceptItem", "knowledgeItem", "planningItem", "catalogItem" ->
                    refused(item, "is about no article: it holds no text");
            case "NewsML" -> refused(item, "is NewsML 1: only NewsML-G2 is read");
            default -> refused(item, "is neither an item of NewsML-G2 nor NITF");
        };
    }

    private static Reading.Refused refused(Element item, String message) {
        Named named = new Named(Optional.empty(), Dom.attribute(item, "guid"));
        return refused(named, item.getLocalName(), message);
    }

    static Reading.Refused refused(Named named, String field, String message) {
        return new Reading.Refused(named, List.of(new Violation(field, message)));
    }
}
