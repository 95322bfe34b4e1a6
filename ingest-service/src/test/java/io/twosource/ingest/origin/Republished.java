package io.twosource.ingest.origin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.ingest.article.Article;
import io.twosource.ingest.submission.ArticleId;
import io.twosource.ingest.submission.ArticleStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Real articles, and some of them once more by another outlet: under a new headline, with the tail
 * cut off and other quote marks.
 *
 * @param articles in order of arrival
 * @param sources the articleId of each copy, and that of what it was copied from
 */
record Republished(List<Article> articles, Map<String, String> sources) {

    private static final Path SHARED = Path.of("..", "..", "shared", "bench", "articles");
    private static final Instant START = Instant.parse("2024-04-10T00:00:00Z");

    static boolean isThere() {
        return Files.isDirectory(SHARED);
    }

    static List<Article> real() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
                try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8))) {
                    ObjectMapper json = new ObjectMapper();
                    for (String line : (Iterable<String>) lines.lines()::iterator) {
                        articles.add(article(json.readTree(line)));
                    }
                }
            }
        }
        return articles;
    }

    static Republished of(List<Article> real, int copies, long seed) {
        Random chance = new Random(seed);
        List<Article> shuffled = new ArrayList<>(real);
        Collections.shuffle(shuffled, chance);
        List<String> outlets = real.stream().map(Article::outlet).distinct().toList();
        List<List<Article>> queue = new ArrayList<>();
        shuffled.forEach(article -> queue.add(new ArrayList<>(List.of(article))));
        Map<String, String> sources = new HashMap<>();
        for (int i = 0; i < copies; i++) {
            Article copy = copy(shuffled.get(i), i, outlets, chance);
            sources.put(copy.articleId().value(), shuffled.get(i).articleId().value());
            queue.get(i + chance.nextInt(queue.size() - i)).add(copy);
        }
        List<Article> arriving = queue.stream().flatMap(List::stream).toList();
        return new Republished(
                java.util.stream.IntStream.range(0, arriving.size())
                        .mapToObj(i -> arrivingAt(arriving.get(i), START.plusSeconds(i)))
                        .toList(),
                sources);
    }

    private static Article copy(Article source, int number, List<String> outlets, Random chance) {
        List<String> others = outlets.stream().filter(o -> !o.equals(source.outlet())).toList();
        String outlet = others.get(chance.nextInt(others.size()));
        double kept = 0.5 + 0.4 * chance.nextDouble();
        String text = requoted(trimmed(source.text(), kept), chance.nextInt(3));
        return article("copy-" + number, outlet, "News of the day, number " + number, text, "copy");
    }

    private static String trimmed(String text, double kept) {
        String[] paragraphs = text.split("\n\n+", -1);
        if (paragraphs.length >= 5) {
            return start(paragraphs, kept, "\n\n");
        }
        return start(text.split("(?<=[.!?][\"\u201d]?)\\s+", -1), kept, " ");
    }

    private static String start(String[] parts, double kept, String between) {
        return Arrays.stream(parts)
                .limit(Math.max(1, Math.round(parts.length * kept)))
                .collect(Collectors.joining(between));
    }

    private static String requoted(String text, int style) {
        return switch (style) {
            case 0 -> text.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'");
            case 1 -> text.replaceAll("[\u201c\"]", "\u00ab").replace("\u201d", "\u00bb");
            default -> text.replaceAll("[\u201c\u201d\"]", "''");
        };
    }

    private static Article article(JsonNode real) {
        return article(
                real.path("id").asText(),
                real.path("source").asText(),
                real.path("title").asText("untitled"),
                real.path("text").asText(),
                real.path("author").asText(""));
    }

    private static Article article(
            String id, String outlet, String title, String text, String byline) {
        return new Article(
                new ArticleId(id),
                1,
                ArticleStatus.USABLE,
                outlet,
                "https://example.org/" + id,
                title,
                text,
                START,
                Optional.of("en"),
                Optional.of(byline).filter(name -> !name.isBlank()),
                START,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Article arrivingAt(Article it, Instant at) {
        return new Article(
                it.articleId(),
                it.version(),
                it.status(),
                it.outlet(),
                it.url(),
                it.title(),
                it.text(),
                it.published(),
                it.language(),
                it.byline(),
                at,
                it.origin(),
                it.originOutlet(),
                it.notes(),
                List.of());
    }
}
