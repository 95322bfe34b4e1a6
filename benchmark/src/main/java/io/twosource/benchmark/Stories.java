package io.twosource.benchmark;

import io.twosource.extract.claim.match.Context;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Stories made for fitting: wordings of several claims in articles on one event. */
final class Stories {

    private final List<Wording> wordings = new ArrayList<>();
    private Context context = Context.NONE;
    private int claims;

    private record Wording(String claim, String text, Context context) {}

    private Stories() {}

    /**
     * Reads those that come with the command.
     *
     * @throws IOException if they cannot be read
     */
    static List<Arrival> read(Arrivals arrivals) throws IOException {
        Stories stories = new Stories();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Stories.class.getResourceAsStream("stories.txt")),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(stories::add);
        }
        return stories.wordings.stream()
                .map(
                        said ->
                                arrivals.arrival(
                                        said.text(),
                                        said.claim(),
                                        said.text(),
                                        said.context(),
                                        Instant.EPOCH))
                .toList();
    }

    private void add(String line) {
        if (line.isBlank()) {
            claims++;
        } else if (line.startsWith("=")) {
            String[] parts = line.substring(1).split("\\|", 2);
            context = Context.of(parts[0].strip(), parts[1].strip());
        } else {
            wordings.add(new Wording("story " + claims, line, context));
        }
    }
}
