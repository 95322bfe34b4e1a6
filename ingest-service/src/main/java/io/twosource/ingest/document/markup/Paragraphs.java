package io.twosource.ingest.document.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text that a reader sees, in the paragraphs that a reader sees. */
public final class Paragraphs implements NodeFilter {

    private static final Set<String> INVISIBLE =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "title",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "svg",
                    "math",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "audio",
                    "video",
                    "canvas");

    private static final Set<String> INLINE_BLOCKS = Set.of("td", "th", "dt");

    private final Set<String> left;
    private final StringBuilder text = new StringBuilder();
    private int breaks;

    private Paragraphs(Set<String> left) {
        this.left = left;
    }

    /** The text under an element, {@code \n\n} between paragraphs, white space folded. */
    public static String of(Element element) {
        return of(element, Set.of());
    }

    /** The same, without the elements of the names in {@code left}. */
    public static String of(Element element, Set<String> left) {
        Paragraphs paragraphs = new Paragraphs(left);
        element.filter(paragraphs);
        return paragraphs.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode written) {
            add(written.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeft(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            startOrEnd(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            startOrEnd(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isLeft(String name) {
        return INVISIBLE.contains(name) || left.contains(name);
    }

    private void startOrEnd(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
        } else if (INLINE_BLOCKS.contains(name)) {
            add(" ");
        } else if (element.isBlock()) {
            breaks = 2;
        }
    }

    private void add(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isSpace(c)) {
                space();
            } else {
                part();
                text.append(c);
            }
        }
    }

    private void space() {
        if (breaks == 0 && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Two line breaks are a paragraph; a single one only ends a line. */
    private void part() {
        if (breaks > 0 && !text.isEmpty()) {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append(breaks > 1 ? "\n\n" : "\n");
        }
        breaks = 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
