package io.twosource.ingest.document.xml;

import io.twosource.ingest.document.Parsed;
import io.twosource.ingest.document.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Text that may be HTML or NITF, as it stands in a string of some other document. */
public final class MarkedUp {

    private static final Pattern TAG =
            Pattern.compile("</?(p|div|br|body|nitf|section|h[1-6])[ />]");
    private static final Pattern NITF = Pattern.compile("<(nitf|body|body\\.content)[ >]");

    private MarkedUp() {}

    public static boolean looksSo(String written) {
        return TAG.matcher(written).find();
    }

    /** Its words: NITF's where it is that, or else HTML's, which anything can be read as. */
    public static String text(String written) {
        return Optional.of(written)
                .filter(text -> NITF.matcher(text).find())
                .flatMap(MarkedUp::nitf)
                .orElseGet(() -> new Markup(written, "").text());
    }

    /** The content of a NITF document. */
    public static String nitfText(Element nitf) {
        return XmlParagraphs.of(
                Dom.below(nitf, "body.content").or(() -> Dom.below(nitf, "body")).orElse(nitf));
    }

    private static Optional<String> nitf(String written) {
        return switch (Xml.parse(written.getBytes(StandardCharsets.UTF_8))) {
            case Parsed.Value<Document>(Document document) ->
                    Optional.of(nitfText(document.getDocumentElement()));
            case Parsed.Wrong<Document> _ -> Optional.empty();
        };
    }
}
