package io.twosource.ingest.document.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** One of readability's pages, and what its own library makes of it. */
record ReadabilityCase(JsonNode expected) {

    /** The project's shared folder stands beside the repository. */
    static Path index() {
        return Path.of("../../shared/conformance/readability_cases.jsonl")
                .toAbsolutePath()
                .normalize();
    }

    static List<ReadabilityCase> all() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (var lines = json.readerFor(JsonNode.class).<JsonNode>readValues(index().toFile())) {
            return lines.readAll().stream().map(ReadabilityCase::new).toList();
        }
    }

    String name() {
        return expected.get("case").asText();
    }

    /** The half that nothing was tuned on. */
    boolean isHeldOut() {
        return Sha256.of(name())[0] % 2 != 0;
    }

    Optional<String> title() {
        return Optional.of(expected.path("title").asText("")).filter(title -> !title.isBlank());
    }

    Optional<String> field(String name) {
        return Optional.of(expected.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    String text() {
        return Jsoup.parse(new String(file("expected_html"), StandardCharsets.UTF_8)).text();
    }

    /** What we make of it; an empty draft where it was refused. */
    ArticleDraft read() {
        Hints hints =
                new Hints(
                        Optional.of("http://fakehost/test/page.html"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return switch (new PageReader().read(file("source"), hints).items().getFirst()) {
            case Reading.Article(ArticleDraft draft) -> draft;
            case Reading.Refused _ -> ArticleDraft.builder().build();
        };
    }

    byte[] file(String field) {
        try {
            return Files.readAllBytes(
                    index().resolveSibling("readability").resolve(expected.get(field).asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
