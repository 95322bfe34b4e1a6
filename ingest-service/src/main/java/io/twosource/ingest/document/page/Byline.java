package io.twosource.ingest.document.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article of a page. */
final class Byline {

    private static final int LONGEST = 100;

    private static final Pattern BY =
            Pattern.compile("(?i)^(?:(?:written )?by|von|par|por|автор:?)\\s+");

    private static final String MARKED =
            "[rel~=(?i)^author$], [itemprop~=author], .byline, .p-author, [class~=(?i)^(?:article-)?(?:byline|author)$], "
                    + "[class*=byline], [id*=byline], [class*=author-name]";

    /** A line of its own, whatever it is called. */
    private static final Pattern SAID =
            Pattern.compile(
                    "^(?:[Ww]ritten )?[Bb]y(?: \\p{Lu}[\\p{L}.'’-]+){2,4}(?: and(?: \\p{Lu}[\\p{L}.'’-]+){2,4})?$");

    private Byline() {}

    static Optional<String> of(Document page, StructuredData data, MetaTags tags) {
        return Stream.of(
                        data.authors(),
                        tags.first("dc.creator"),
                        tags.first("author").filter(Byline::isName),
                        tags.first("article:author").filter(Byline::isName),
                        tags.first("parsely-author", "sailthru.author", "byl"),
                        seen(page),
                        said(page))
                .flatMap(Optional::stream)
                .map(name -> BY.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    /** Facebook would have an address there. */
    private static boolean isName(String written) {
        return !written.startsWith("http") && !written.startsWith("//");
    }

    private static Optional<String> seen(Document page) {
        return page.select(MARKED).stream()
                .map(Byline::name)
                .filter(name -> !name.isBlank() && name.length() < LONGEST)
                .findFirst();
    }

    private static Optional<String> said(Document page) {
        return page.getElementsMatchingOwnText(SAID).eachText().stream()
                .filter(line -> SAID.matcher(line).matches())
                .findFirst();
    }

    private static String name(Element element) {
        return Optional.ofNullable(element.selectFirst("[itemprop=name]")).orElse(element).text();
    }
}
