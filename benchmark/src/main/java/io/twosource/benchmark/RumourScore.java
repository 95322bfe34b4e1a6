package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of rumours. A rumour's main claim is the one on whose timeline most of its articles
 * stand, and of several the one with the first id.
 */
record RumourScore(List<Outcome> outcomes) {

    /**
     * What became of one.
     *
     * @param main the claim that stands for it, if any of its articles says something
     * @param anyDisputed whether some claim of at least two of its articles is disputed
     */
    record Outcome(String rumour, Rumour.Kind kind, Optional<Followed> main, boolean anyDisputed) {

        boolean disputed() {
            return main.filter(claim -> claim.status().equals("DISPUTED")).isPresent();
        }
    }

    /** A claim, and how many articles of a rumour stand on its timeline. */
    record Followed(String claimId, String text, String status, long articles) {}

    static RumourScore of(List<JsonNode> expected, List<JsonNode> claims) {
        return new RumourScore(expected.stream().map(rumour -> outcome(rumour, claims)).toList());
    }

    private static Outcome outcome(JsonNode rumour, List<JsonNode> claims) {
        Set<String> articles = new HashSet<>();
        rumour.get("articles").fieldNames().forEachRemaining(articles::add);
        List<Followed> followed =
                claims.stream()
                        .map(claim -> followed(claim, articles))
                        .filter(claim -> claim.articles() > 0)
                        .toList();
        return new Outcome(
                rumour.get("claim").asText(),
                Rumour.Kind.valueOf(rumour.get("kind").asText()),
                followed.stream()
                        .min(
                                Comparator.comparing(Followed::articles)
                                        .reversed()
                                        .thenComparing(Followed::claimId)),
                followed.stream().anyMatch(c -> c.articles() > 1 && c.status().equals("DISPUTED")));
    }

    private static Followed followed(JsonNode claim, Set<String> articles) {
        Set<String> standing = new HashSet<>();
        claim.get("timeline")
                .forEach(entry -> standing.add(entry.at("/article/articleId").asText()));
        return new Followed(
                claim.get("claimId").asText(),
                claim.get("text").asText(),
                claim.at("/state/status").asText(),
                standing.stream().filter(articles::contains).count());
    }

    void print(PrintWriter out, boolean list) {
        if (list) {
            outcomes.forEach(outcome -> print(outcome, out));
        }
        for (Rumour.Kind kind : Rumour.Kind.values()) {
            print(kind.name(), EnumSet.of(kind), out);
        }
        print("ONE_SIDE", EnumSet.of(Rumour.Kind.ONLY_FOR, Rumour.Kind.ONLY_AGAINST), out);
        out.flush();
    }

    private void print(String name, Set<Rumour.Kind> kinds, PrintWriter out) {
        List<Outcome> ofKind = outcomes.stream().filter(o -> kinds.contains(o.kind())).toList();
        out.printf(
                Locale.ROOT,
                "%-12s %3d rumours: main claim disputed %3d (%.2f), any claim disputed %3d (%.2f)%n",
                name,
                ofKind.size(),
                count(ofKind, Outcome::disputed),
                share(ofKind, Outcome::disputed),
                count(ofKind, Outcome::anyDisputed),
                share(ofKind, Outcome::anyDisputed));
    }

    private static void print(Outcome outcome, PrintWriter out) {
        Optional<Followed> main = outcome.main();
        out.printf(
                "%s\t%s\t%d\t%s\t%s%n",
                outcome.kind(),
                main.map(Followed::status).orElse("-"),
                main.map(Followed::articles).orElse(0L),
                outcome.rumour(),
                main.map(Followed::text).orElse("-"));
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.stream().filter(wanted).count();
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.isEmpty() ? 0 : (double) count(outcomes, wanted) / outcomes.size();
    }
}
