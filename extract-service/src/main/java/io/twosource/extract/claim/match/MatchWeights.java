package io.twosource.extract.claim.match;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How features add up to a decision, and from which score on it is taken.
 *
 * @param claim whether a proposition is about a claim
 * @param same whether two propositions say the same
 * @param join from this score on a proposition is about a claim
 * @param headlines from this score on two headlines tell of one claim
 * @param identical from this score on two propositions say the same
 */
public record MatchWeights(
        LinearScore claim, LinearScore same, double join, double headlines, double identical) {

    /** As {@code ./twosource evaluate fit} wrote them. */
    public static final MatchWeights DEFAULT = load();

    private static MatchWeights load() {
        Properties written = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                MatchWeights.class.getResourceAsStream("weights.properties")),
                        StandardCharsets.UTF_8)) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MatchWeights(
                score(written, "claim."),
                score(written, "same."),
                number(written, "join"),
                number(written, "headlines"),
                number(written, "identical"));
    }

    private static LinearScore score(Properties written, String prefix) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            weights.put(feature, number(written, prefix + feature.key()));
        }
        return new LinearScore(number(written, prefix + "bias"), weights);
    }

    private static double number(Properties written, String key) {
        String value = written.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("no weight " + key);
        }
        return Double.parseDouble(value);
    }
}
