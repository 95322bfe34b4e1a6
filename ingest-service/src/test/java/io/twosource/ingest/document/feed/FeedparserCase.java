package io.twosource.ingest.document.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.ingest.document.Hints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of feedparser's tests: a feed, how it was sent, and what it should be read as. */
record FeedparserCase(String path, Hints hints, Expectation expectation) {

    private static final Pattern CHARSET =
            Pattern.compile("(?im)^Header:\\s*Content-type:.*charset\\s*=\\s*[\"' ]*([\\w-]+)");
    private static final Pattern LOCATION =
            Pattern.compile("(?im)^Header:\\s*Content-Location:\\s*(\\S+)");

    /** Where feedparser's own test server has those that it fetches; it reads the rest as files. */
    private static final String SERVER = "http://127.0.0.1:8097/";

    /** The project's shared folder stands beside the repository. */
    static Path index() {
        return Path.of("../../shared/conformance/feedparser_cases.jsonl")
                .toAbsolutePath()
                .normalize();
    }

    static List<FeedparserCase> all() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return Files.readAllLines(index()).stream()
                .map(
                        line -> {
                            try {
                                return of(json.readTree(line));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .toList();
    }

    private static FeedparserCase of(JsonNode line) throws IOException {
        String path = line.get("path").asText();
        String start = new String(body(path), StandardCharsets.ISO_8859_1);
        Hints hints =
                new Hints(
                        path.contains("http") ? Optional.of(url(path, start)) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        charset(start),
                        List.of());
        return new FeedparserCase(path, hints, Expectation.of(line.get("expect").asText()));
    }

    byte[] body() {
        try {
            return body(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] body(String path) throws IOException {
        return Files.readAllBytes(index().resolveSibling("feedparser").resolve(path));
    }

    private static String url(String path, String start) {
        Matcher location = LOCATION.matcher(start);
        String document = SERVER + path;
        if (!location.find()) {
            return document;
        }
        String resolved = Links.resolve(document, location.group(1));
        return resolved.startsWith("http") ? resolved : document;
    }

    private static Optional<Charset> charset(String start) {
        Matcher sent = CHARSET.matcher(start);
        try {
            return sent.find() ? Optional.of(Charset.forName(sent.group(1))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
