package io.twosource.ingest.document.xml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** The words of marked-up text, with a blank line between its paragraphs. Not thread-safe. */
public final class XmlParagraphs {

    /** Of HTML and NITF: what begins and ends a paragraph. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "block",
                    "blockquote",
                    "body",
                    "body.content",
                    "bq",
                    "br",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hl1",
                    "hl2",
                    "hr",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "tr",
                    "ul");

    /** What is not for reading, or is about a picture. */
    private static final Set<String> LEFT_OUT =
            Set.of("head", "media", "noscript", "script", "style", "svg", "template", "title");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private final StringBuilder text = new StringBuilder();
    private boolean broken;
    private boolean spaced;

    private XmlParagraphs() {}

    /** The text under a node of HTML or NITF, as DOM has it. */
    public static String of(Node root) {
        XmlParagraphs paragraphs = new XmlParagraphs();
        paragraphs.walk(root);
        return paragraphs.text.toString();
    }

    /** Without recursion: others choose how deep it goes. */
    private void walk(Node root) {
        @Nullable Node node = root;
        while (node != null) {
            Node child = enter(node) ? node.getFirstChild() : null;
            node = child != null ? child : after(node, root);
        }
    }

    private @Nullable Node after(Node from, Node root) {
        @Nullable Node node = from;
        while (node != null && node != root) {
            leave(node);
            Node next = node.getNextSibling();
            if (next != null) {
                return next;
            }
            node = node.getParentNode();
        }
        return null;
    }

    /** Whether what is inside counts. */
    private boolean enter(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            say(String.valueOf(node.getNodeValue()));
        }
        leave(node);
        return !LEFT_OUT.contains(nameOf(node));
    }

    private void leave(Node node) {
        broken |= BLOCKS.contains(nameOf(node));
    }

    private void say(String written) {
        String said = SPACES.matcher(written).replaceAll(" ");
        String words = said.strip();
        if (!words.isEmpty()) {
            separate(said.startsWith(" "));
            text.append(words);
            spaced = said.endsWith(" ");
        } else {
            spaced |= !said.isEmpty();
        }
    }

    private void separate(boolean apart) {
        if (!text.isEmpty()) {
            text.append(broken ? "\n\n" : spaced || apart ? " " : "");
        }
        broken = false;
    }

    private static String nameOf(Node node) {
        String local = node.getLocalName();
        return (local == null ? node.getNodeName() : local).toLowerCase(Locale.ROOT);
    }
}
