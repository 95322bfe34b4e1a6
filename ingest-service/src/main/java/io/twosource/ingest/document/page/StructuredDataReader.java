package io.twosource.ingest.document.page;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.twosource.ingest.document.markup.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the page's own article among all the JSON-LD that stands on it; broken JSON is passed over.
 * Thread-safe.
 */
final class StructuredDataReader {

    private static final int DEEPEST = 60;
    private static final int MOST_SCRIPTS = 50;
    private static final int MOST_ARTICLES = 200;

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:#])?(?:\\w*Article|\\w*BlogPosting|Report|\\w*Review)");

    /** Left from times when scripts had to be hidden from browsers and XML. */
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?://\\s*)?(?:<!--|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)"
                            + "|(?://\\s*)?(?:-->|\\]\\]>|/\\*\\]\\]>\\*/)\\s*$|;\\s*$");

    private final ObjectReader json = lenient();

    private static ObjectReader lenient() {
        JsonMapper mapper =
                JsonMapper.builder()
                        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                        .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper.readerFor(JsonNode.class);
    }

    /**
     * What the page says of its article.
     *
     * @param fetched where the page was found
     */
    StructuredData read(Document page, Optional<String> fetched) {
        List<StructuredData> articles =
                page.select("script[type*=ld+json]").stream()
                        .limit(MOST_SCRIPTS)
                        .flatMap(this::parsed)
                        .flatMap(StructuredDataReader::nodes)
                        .filter(StructuredDataReader::isArticle)
                        .limit(MOST_ARTICLES)
                        .map(StructuredDataReader::article)
                        .toList();
        return articles.isEmpty()
                ? StructuredData.NONE
                : Belonging.best(articles, page, fetched).orElse(StructuredData.NONE);
    }

    private Stream<JsonNode> parsed(Element script) {
        try {
            return Stream.of(json.readTree(WRAPPING.matcher(script.data()).replaceAll("")));
        } catch (JacksonException _) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        Stream<JsonNode> inner =
                node.isArray()
                        ? node.valueStream()
                        : Stream.of("@graph", "mainEntity", "mainEntityOfPage").map(node::path);
        return node.isContainerNode()
                ? Stream.concat(Stream.of(node), inner.flatMap(StructuredDataReader::nodes))
                : Stream.empty();
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type")).anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
    }

    private static StructuredData article(JsonNode node) {
        return new StructuredData(
                line(node, "headline"),
                line(node, "name"),
                names(node.path("author")).or(() -> names(node.path("creator"))),
                names(node.path("publisher")),
                line(node, "datePublished").or(() -> line(node, "dateCreated")),
                line(node, "inLanguage"),
                line(node, "url")
                        .or(() -> line(node, "mainEntityOfPage"))
                        .or(() -> line(node.path("mainEntityOfPage"), "@id")),
                text(node, "articleBody").map(body -> Markup.guess(body, "").text()),
                isForPay(node));
    }

    /** Often written as text. */
    private static boolean isForPay(JsonNode node) {
        return node.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
    }

    /** People are written as objects, as strings, or as lists of either. */
    private static Optional<String> names(JsonNode people) {
        return Optional.of(
                        each(people)
                                .flatMap(
                                        one ->
                                                one.isTextual()
                                                        ? Stream.of(one)
                                                        : each(one.path("name")))
                                .filter(JsonNode::isTextual)
                                .map(name -> Markup.guess(name.asText(), "").line())
                                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    private static Optional<String> line(JsonNode node, String name) {
        return text(node, name)
                .map(written -> Markup.guess(written, "").line())
                .filter(line -> !line.isBlank());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return each(node.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
