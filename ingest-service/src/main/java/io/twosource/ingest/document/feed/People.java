package io.twosource.ingest.document.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote an item, by name: addresses are no one's business. */
final class People {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[<(\\[]?\\s*(?:mailto:)?[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,250}\\s*[>)\\]]?");

    private static final Pattern WRAPPED = Pattern.compile("^[(\"'\\s]+|[)\"'\\s]+$");

    private People() {}

    static List<String> of(Element item) {
        return Stream.of("author", "dc:creator", "dc:author", "itunes:author", "media:credit")
                .map(name -> Nodes.children(item, name).map(People::name).toList())
                .map(names -> names.stream().flatMap(Optional::stream).distinct().toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<String> name(Element author) {
        return name(Nodes.text(author, "name").orElseGet(() -> ownText(author)));
    }

    /** Without the address that RSS wants in front of it. */
    static Optional<String> name(String written) {
        String bare = ADDRESS.matcher(written).replaceAll(" ").strip();
        return Optional.of(WRAPPED.matcher(bare).replaceAll("").replaceAll("\\s+", " "))
                .filter(name -> !name.isBlank());
    }

    /** Atom's author is made of elements, of which only the name is one. */
    private static String ownText(Element author) {
        return author.childrenSize() > 0 ? author.ownText() : Nodes.text(author);
    }
}
