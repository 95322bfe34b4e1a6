package io.twosource.ingest.document.page;

import io.twosource.ingest.document.markup.Paragraphs;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article on a page, without what stands around it. */
final class MainText {

    private static final String BESIDE =
            "figcaption, figure, aside, nav, footer, form, button, [role=navigation],"
                    + " [aria-hidden=true]";

    private static final String HIDDEN =
            "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)^(read more|also read|read also|see also|related( stories| articles)?|more on"
                            + " this|recommended|advertisement|читайте также|читать далее|по теме)\\b.*");

    private static final int LONGEST_POINTER = 200;

    /** Less is no article, so that the whole page is looked at again. */
    private static final int SHORTEST = 140;

    private MainText() {}

    /**
     * The text; takes the page apart.
     *
     * @param body the text as the page says it to machines, which is taken where there is no more
     */
    static Optional<String> of(Document page, Optional<String> body) {
        String written = paragraphs(page);
        return Stream.of(extracted(page), body.orElse(""))
                .filter(text -> text.length() >= SHORTEST)
                .findFirst()
                .or(() -> Optional.of(written))
                .filter(text -> !text.isBlank());
    }

    /** All that a short page says in sentences. */
    private static String paragraphs(Document page) {
        String text =
                page.select("p").stream()
                        .filter(paragraph -> paragraph.closest(BESIDE) == null)
                        .filter(paragraph -> !pointsElsewhere(paragraph))
                        .map(Paragraphs::of)
                        .filter(paragraph -> !paragraph.isBlank())
                        .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? Paragraphs.of(body(page)) : text;
    }

    private static Element body(Document page) {
        return Optional.ofNullable(page.selectFirst("article, main")).orElseGet(page::body);
    }

    private static String extracted(Document page) {
        page.select(HIDDEN).remove();
        Element content = new Readability4J(page.location(), page).parse().getArticleContent();
        return content == null ? "" : text(content);
    }

    private static String text(Element content) {
        content.select(BESIDE).remove();
        content.select("time:not(p time)").remove();
        content.select("p, li, div").removeIf(MainText::pointsElsewhere);
        return Paragraphs.of(content);
    }

    private static boolean pointsElsewhere(Element element) {
        String text = element.text();
        return text.length() < LONGEST_POINTER && ELSEWHERE.matcher(text).matches();
    }
}
