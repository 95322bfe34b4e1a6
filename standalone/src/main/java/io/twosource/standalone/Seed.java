package io.twosource.standalone;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One of the five articles that a demo begins with.
 *
 * @param file its text, in {@code seeds/}
 */
record Seed(
        String file,
        String outlet,
        String url,
        String title,
        Instant published,
        String language,
        String guid) {

    /** As ingest-service takes it. */
    record Submission(
            String outlet,
            String url,
            String title,
            String text,
            Instant published,
            String language,
            String guid) {}

    /** All of them, in the order in which they arrived. */
    static List<Seed> in(Path seeds) throws IOException {
        return Json.MAPPER.readValue(
                seeds.resolve("articles.json").toFile(), new TypeReference<List<Seed>>() {});
    }

    Submission submission(Path seeds) throws IOException {
        String text = Files.readString(seeds.resolve(file));
        return new Submission(outlet, url, title, text, published, language, guid);
    }
}
