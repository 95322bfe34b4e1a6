package io.twosource.ingest.document.feed;

import io.twosource.ingest.document.markup.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Text in a feed as markup, whichever way it is wrapped: escaped, in CDATA, in line, in base64 (RFC
 * 4287, 3.1; Atom 0.3, 3.1; RSS says nothing, so that it is guessed).
 */
final class TextConstruct {

    private static final Set<String> PLAIN = Set.of("text", "text/plain");
    private static final Set<String> HTML = Set.of("html", "text/html");
    private static final Set<String> INLINE = Set.of("xhtml", "application/xhtml+xml");

    private TextConstruct() {}

    static Markup of(Element element, String document) {
        String base = Links.base(element, document);
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (mode.equals("base64") || isBytes(type)) {
            return typed(decoded(Nodes.text(element)), type, base);
        }
        boolean inline = element.childrenSize() > 0 || INLINE.contains(type);
        return inline && !mode.equals("escaped")
                ? new Markup(html(unwrapped(element, type)), base)
                : typed(Nodes.text(element), type, base);
    }

    /** Atom's XHTML is wrapped in a div that is no part of it. */
    private static Element unwrapped(Element element, String type) {
        boolean wrapped = type.equals("xhtml") && element.childrenSize() == 1;
        return wrapped ? element.child(0) : element;
    }

    /** XHTML's names may bear a prefix, which HTML knows nothing of. */
    private static String html(Element element) {
        Element copy = element.clone();
        copy.stream()
                .filter(inner -> inner.tagName().indexOf(':') > 0)
                .forEach(TextConstruct::dropPrefix);
        // XML ends what HTML takes for a second one.
        return copy.html().replace("</br>", "");
    }

    private static void dropPrefix(Element element) {
        String local = element.tagName().substring(element.tagName().indexOf(':') + 1);
        if (Tag.isKnownTag(local)) {
            element.tagName(local);
        }
    }

    /** What is neither text nor XML can only stand in XML as base64 (RFC 4287, 4.1.3.3). */
    private static boolean isBytes(String type) {
        return type.contains("/")
                && !type.startsWith("text/")
                && !type.endsWith("/xml")
                && !type.endsWith("+xml");
    }

    private static Markup typed(String written, String type, String base) {
        if (HTML.contains(type) || INLINE.contains(type)) {
            return Markup.ofHtml(written, base);
        }
        return PLAIN.contains(type) ? Markup.ofText(written, base) : Markup.guess(written, base);
    }

    private static String decoded(String written) {
        try {
            return new String(Base64.getMimeDecoder().decode(written), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return written;
        }
    }
}
