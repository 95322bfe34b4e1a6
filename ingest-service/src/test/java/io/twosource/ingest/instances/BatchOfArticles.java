package io.twosource.ingest.instances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Articles to push, as JSON: real ones where these are beside the checkout, or else some words. */
final class BatchOfArticles {

    private static final Path REAL = Path.of("../../shared/bench/articles");
    private static final JsonMapper JSON = new JsonMapper();

    private BatchOfArticles() {}

    /** Each under a URL of its own, that begins with {@code name}. */
    static List<String> lines(String name, int count) throws IOException {
        return lines(name, 0, count);
    }

    /** The same of other texts: those from {@code from} on. */
    static List<String> lines(String name, int from, int count) throws IOException {
        List<String> texts = texts(from + count);
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            lines.add(article(name, number, texts.get((from + number) % texts.size())));
        }
        return lines;
    }

    private static String article(String name, int number, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("outlet", "Outlet " + number % 50)
                .put("url", "urn:batch:" + name + "-" + number)
                .put("title", "Article " + name + " " + number)
                .put("text", text + " (" + name + number + ")")
                .put("published", "2024-04-17T09:30:00Z")
                .toString();
    }

    private static List<String> texts(int most) throws IOException {
        if (Files.notExists(REAL)) {
            return List.of("Peskov confirmed the withdrawal of the peacekeepers. ".repeat(100));
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file : files.sorted().toList()) {
                read(file, texts, most);
            }
        }
        return texts;
    }

    private static void read(Path file, List<String> texts, int most) throws IOException {
        try (InputStream zipped = Files.newInputStream(file);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(zipped), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && texts.size() < most) {
                JsonNode text = JSON.readTree(line).path("text");
                if (!text.asText().isBlank()) {
                    texts.add(text.asText());
                }
                line = lines.readLine();
            }
        }
    }
}
