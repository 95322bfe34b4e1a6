package io.twosource.benchmark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.benchmark.RumourFiles.Headline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One rumour and the articles that report it. */
record Rumour(String id, String claim, List<Told> articles) {

    /**
     * One article of a rumour.
     *
     * @param text empty where no body fits the headline
     */
    record Told(Headline headline, String text) {

        String id() {
            return headline.id();
        }
    }

    /** Whether articles disagree on a rumour. */
    enum Kind {
        /** Some are for it and some against it. */
        BOTH_SIDES,
        /** Those that take a side are for it. */
        ONLY_FOR,
        /** Those that take a side are against it; somebody else must have said it before. */
        ONLY_AGAINST,
        /** None takes a side. */
        NO_SIDE
    }

    /** By id; no text is used twice in one rumour. */
    static List<Rumour> all(
            List<Headline> headlines, Map<String, SequencedSet<String>> bodies, boolean withBody) {
        Map<String, List<Headline>> byClaim =
                headlines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Headline::claimId, TreeMap::new, Collectors.toList()));
        return byClaim.values().stream()
                .map(ofClaim -> rumour(ofClaim, bodies, withBody))
                .filter(rumour -> !rumour.articles().isEmpty())
                .toList();
    }

    private static Rumour rumour(
            List<Headline> headlines, Map<String, SequencedSet<String>> bodies, boolean withBody) {
        Set<String> used = new HashSet<>();
        List<Told> articles = new ArrayList<>();
        for (Headline headline : headlines) {
            Optional<String> text =
                    Optional.ofNullable(bodies.get(headline.id())).stream()
                            .flatMap(Set::stream)
                            .filter(used::add)
                            .findFirst();
            if (text.isPresent() || !withBody) {
                articles.add(new Told(headline, text.orElse("")));
            }
        }
        Headline first = headlines.getFirst();
        return new Rumour(first.claimId(), first.claim(), List.copyOf(articles));
    }

    Kind kind() {
        boolean supported = has("for");
        boolean contradicted = has("against");
        if (supported && contradicted) {
            return Kind.BOTH_SIDES;
        }
        if (supported) {
            return Kind.ONLY_FOR;
        }
        return contradicted ? Kind.ONLY_AGAINST : Kind.NO_SIDE;
    }

    private boolean has(String label) {
        return articles.stream().anyMatch(told -> told.headline().label().equals(label));
    }

    /** 0 or 1, by the rumour's id alone: so that one half can be looked at and the other not. */
    int part() {
        return Math.floorMod(id.hashCode() >>> 3, 2);
    }

    /** What a score needs of it. */
    ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("rumour", id)
                        .put("claim", claim)
                        .put("kind", kind().name());
        Map<String, String> labels = new LinkedHashMap<>();
        articles.forEach(told -> labels.put(told.id(), told.headline().label()));
        labels.forEach(json.putObject("articles")::put);
        return json;
    }
}
