package io.twosource.ingest.document.page;

import io.twosource.ingest.document.markup.Paragraphs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

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

    /** The sum of all nodes' depths; the largest pages of encyclopedias come to half of it. */
    private static final long MOST_WORK = 600_000;

    /** It would make links absolute, which are dropped: any address does. */
    private static final String ANYWHERE = "https://page.invalid/";

    private static final Set<String> AROUND =
            Set.of("nav", "header", "footer", "aside", "figure", "form", "h1");

    private MainText() {}

    /**
     * The text; takes the page apart.
     *
     * @param data what the page says to machines: the text, too, which is taken where there is no
     *     more
     * @param byline whoever wrote it
     * @return empty where there is none that an article could have, or only an offer to buy it
     */
    static Optional<String> of(Document page, StructuredData data, Optional<String> byline) {
        List<String> headings =
                Stream.concat(page.select("h1").eachText().stream(), data.headline().stream())
                        .toList();
        page.select(HIDDEN).remove();
        LayoutTables.unwrap(page);
        Furniture.clear(page);
        return longest(page, data.body())
                .map(BesideLines::cutOut)
                .map(text -> Opening.of(headings, byline).cutOff(text))
                .map(text -> byline.map(Biography::of).map(of -> of.cutOff(text)).orElse(text))
                .flatMap(
                        text ->
                                data.isForPay()
                                        ? PayWall.shown(text, headings.stream())
                                        : Optional.of(text))
                .filter(text -> !text.isBlank());
    }

    private static Optional<String> longest(Document page, Optional<String> body) {
        String written = Paragraphs.of(inner(page), AROUND);
        Optional<Lead> lead =
                article(page).map(Lead::of).or(() -> headline(page).map(_ -> Lead.below(page)));
        String extracted = isAffordable(page) ? extracted(page) : "";
        return Stream.of(
                        lead.filter(_ -> !extracted.isEmpty())
                                .map(first -> first.before(extracted))
                                .orElse(extracted),
                        body.orElse(""))
                .filter(text -> text.length() >= SHORTEST)
                .findFirst()
                .or(() -> Optional.of(written));
    }

    /** The one article of the page; empty where there are several, or it is not marked as such. */
    private static Optional<Element> article(Document page) {
        Elements all = page.select("article");
        return all.size() == 1 ? Optional.ofNullable(all.first()) : Optional.empty();
    }

    private static Optional<Element> headline(Document page) {
        Elements all = page.select("h1");
        return all.size() == 1 ? Optional.ofNullable(all.first()) : Optional.empty();
    }

    private static Element inner(Document page) {
        return Optional.ofNullable(page.selectFirst("article, main")).orElseGet(page::body);
    }

    /** For each element readability looks through all that it holds, and that several times. */
    private static boolean isAffordable(Document page) {
        long[] depths = new long[1];
        page.traverse((_, depth) -> depths[0] += depth);
        return depths[0] < MOST_WORK;
    }

    private static String extracted(Document page) {
        Element content = new Readability4J(ANYWHERE, page).parse().getArticleContent();
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
