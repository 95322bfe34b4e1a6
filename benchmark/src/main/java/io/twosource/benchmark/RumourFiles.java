package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** The files that rumours are made of. */
record RumourFiles(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A headline of Emergent.
     *
     * @param label where it stands towards the claim: for, against or observing
     */
    record Headline(String id, String claimId, String claim, String title, String label) {

        /** How a body that tells what the headline tells is labelled towards it. */
        private String wanted() {
            return label.equals("observing") ? "discuss" : "agree";
        }
    }

    static RumourFiles of(Path bench) {
        Path dev = bench.resolve("dev");
        return new RumourFiles(Files.isDirectory(dev) ? dev : bench);
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    List<Headline> headlines() throws IOException {
        return lines(folder.resolve("emergent_stance.jsonl")).stream()
                .map(
                        line ->
                                new Headline(
                                        line.get("id").asText(),
                                        line.get("claim_id").asText(),
                                        line.get("claim").asText(),
                                        line.get("headline").asText(),
                                        line.get("label").asText()))
                .toList();
    }

    /** For each headline that has any, by its id, the bodies that tell what it tells. */
    Map<String, SequencedSet<String>> bodies(List<Headline> headlines) throws IOException {
        Map<String, String> texts = texts();
        Map<String, SequencedSet<String>> byTitle = new HashMap<>();
        for (JsonNode pair : lines(folder.resolve("fnc1_stance.jsonl"))) {
            byTitle.computeIfAbsent(
                            key(pair.get("headline").asText(), pair.get("label").asText()),
                            _ -> new LinkedHashSet<>())
                    .add(texts.getOrDefault(pair.get("body_id").asText(), ""));
        }
        return headlines.stream()
                .filter(headline -> byTitle.containsKey(key(headline.title(), headline.wanted())))
                .collect(
                        Collectors.toMap(
                                Headline::id,
                                headline ->
                                        byTitle.getOrDefault(
                                                key(headline.title(), headline.wanted()),
                                                new LinkedHashSet<>()),
                                (first, _) -> first));
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode body : lines(folder.resolve("fnc1_bodies.jsonl"))) {
            texts.put(body.get("body_id").asText(), body.get("text").asText());
        }
        return texts;
    }

    private static String key(String title, String label) {
        return label + ' ' + title.strip();
    }
}
