package io.twosource.ingest.document.newsml;

import io.twosource.ingest.document.xml.Dom;
import io.twosource.ingest.document.xml.MarkedUp;
import io.twosource.ingest.document.xml.XmlParagraphs;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A contentSet: the same content in one form or several. */
record Content(Element set) {

    /** Of the first form that has any. */
    Optional<String> text() {
        return Stream.concat(
                        Dom.children(set, "inlineXML").map(Content::ofXml),
                        Dom.children(set, "inlineData").map(Content::ofData))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    Optional<String> headline() {
        return Dom.below(set, "hl1").or(() -> Dom.below(set, "h1")).flatMap(Dom::line);
    }

    Optional<String> byline() {
        return Dom.below(set, "byline").flatMap(Dom::line);
    }

    /** Other XML, of sports results say, may hold a story in NITF or XHTML. */
    private static String ofXml(Element inline) {
        return Dom.below(inline, "nitf")
                .map(MarkedUp::nitfText)
                .or(() -> Dom.below(inline, "body").map(XmlParagraphs::of))
                .or(() -> Dom.below(inline, "div").map(XmlParagraphs::of))
                .or(() -> Dom.below(inline, "p").map(_ -> XmlParagraphs.of(inline)))
                .orElse("");
    }

    private static String ofData(Element inline) {
        if (!inline.getAttribute("encoding").isBlank()) {
            return "";
        }
        String type = inline.getAttribute("contenttype").toLowerCase(Locale.ROOT);
        String written = inline.getTextContent().strip();
        return type.contains("html") || MarkedUp.looksSo(written)
                ? MarkedUp.text(written)
                : type.isEmpty() || type.startsWith("text/plain") ? written : "";
    }
}
