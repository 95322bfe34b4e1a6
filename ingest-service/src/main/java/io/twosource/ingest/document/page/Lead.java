package io.twosource.ingest.document.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The first paragraphs of an article, where they stand in a box of their own: readability takes the
 * longer box for all of it, and the news is in the lead.
 *
 * @param paragraphs of the whole article in their order, each in one line
 */
record Lead(List<String> paragraphs) {

    private static final String BESIDE =
            "nav, footer, aside, figure, figcaption, form, blockquote, li, table,"
                    + " [aria-hidden]:not([aria-hidden=false])";

    private static final String PARAGRAPHS = "p, h1 ~ div, header ~ div";

    /** Shorter ones are dates, credits and captions. */
    private static final int SHORTEST = 60;

    private static final String SENTENCE_ENDS = ".!?…\"”’)";

    /**
     * Of an article as the page has it.
     *
     * @param article the one element that holds it
     */
    static Lead of(Element article) {
        return new Lead(article.select(PARAGRAPHS).stream().flatMap(Lead::paragraph).toList());
    }

    /** Of a page that has one headline, and does not mark its article: what stands below that. */
    static Lead below(Document page) {
        return new Lead(
                page.select("h1, " + PARAGRAPHS).stream()
                        .dropWhile(element -> !element.normalName().equals("h1"))
                        .skip(1)
                        .flatMap(Lead::paragraph)
                        .toList());
    }

    private static Stream<String> paragraph(Element element) {
        return Stream.of(element)
                .filter(Lead::isParagraph)
                .filter(paragraph -> paragraph.closest(BESIDE) == null)
                .map(paragraph -> paragraph.text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** Some pages have paragraphs that are called otherwise. */
    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p")
                || element.children().stream().noneMatch(Element::isBlock);
    }

    /** The text with what of the lead it lacks. */
    String before(String text) {
        List<String> taken =
                List.of(text.split("\n\n")).stream()
                        .map(one -> one.replaceAll("\\s+", " "))
                        .toList();
        int start =
                taken.stream()
                        .mapToInt(paragraphs::indexOf)
                        .filter(at -> at >= 0)
                        .findFirst()
                        .orElse(0);
        Set<String> known = Set.copyOf(taken);
        String lead =
                paragraphs.subList(0, start).stream()
                        .filter(paragraph -> isProse(paragraph) && !known.contains(paragraph))
                        .collect(Collectors.joining("\n\n"));
        return lead.isEmpty() || lead.length() > text.length() ? text : lead + "\n\n" + text;
    }

    private static boolean isProse(String paragraph) {
        return paragraph.length() >= SHORTEST
                && SENTENCE_ENDS.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }
}
