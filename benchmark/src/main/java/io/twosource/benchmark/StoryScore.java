package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a replay made of stories: claims that a verification desk wants to hear of, with every
 * statement on them and the alerts wanted, written down without seeing any output.
 */
final class StoryScore {

    /** Of a quote that a sentence must share to be the same statement: so much or so many chars. */
    private static final double SHARE = .5;

    private static final int CHARS = 30;

    /** By which kinds of notice a wanted alert is raised. */
    private static final Map<String, Set<String>> RAISING =
            Map.of(
                    "claim.disputed", Set.of("DISPUTED"),
                    "claim.confirmed", Set.of("CONFIRMED"),
                    "claim.denied", Set.of("DENIED", "DISPUTED"),
                    "claim.declined", Set.of("DECLINED"),
                    "claim.reversed", Set.of("REVERSED"));

    private final Map<String, JsonNode> articles;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<JsonNode>> notices = new HashMap<>();

    private int statements;
    private int extracted;
    private int sided;
    private double onMainClaim;
    private int stories;
    private final Map<String, int[]> alerts = new HashMap<>();

    private record Entry(String claimId, JsonNode json) {}

    /** A quote's place. */
    private record Place(String part, int start, int end) {

        boolean isIn(JsonNode evidence) {
            int shared =
                    Math.min(end, evidence.path("end").asInt())
                            - Math.max(start, evidence.path("start").asInt());
            return part.equals(evidence.path("part").asText())
                    && shared >= Math.min(CHARS, SHARE * (end - start));
        }
    }

    StoryScore(Map<String, JsonNode> articles, Collection<JsonNode> claims, List<JsonNode> raised) {
        this.articles = articles;
        for (JsonNode claim : claims) {
            for (JsonNode entry : claim.path("timeline")) {
                entries.computeIfAbsent(articleOf(entry), _ -> new ArrayList<>())
                        .add(new Entry(claim.path("claimId").asText(), entry));
            }
        }
        for (JsonNode notice : raised) {
            notices.computeIfAbsent(articleOf(notice.path("cause")), _ -> new ArrayList<>())
                    .add(notice);
        }
    }

    void take(JsonNode story) {
        Map<String, Set<String>> sidesOf = new HashMap<>();
        Map<String, Integer> onClaim = new HashMap<>();
        for (JsonNode quote : story.path("statements")) {
            List<Entry> found = matching(quote);
            statements++;
            extracted += found.isEmpty() ? 0 : 1;
            sided += found.stream().anyMatch(entry -> isRight(entry.json(), quote)) ? 1 : 0;
            for (String claim : found.stream().map(Entry::claimId).collect(Collectors.toSet())) {
                onClaim.merge(claim, 1, Integer::sum);
                sidesOf.computeIfAbsent(claim, _ -> new HashSet<>())
                        .add(quote.path("side").asText());
            }
        }
        int most = onClaim.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        onMainClaim += (double) most / Math.max(1, story.path("statements").size());
        stories++;
        story.path("mustAlert").forEach(wanted -> count(story, wanted, sidesOf));
    }

    private void count(JsonNode story, JsonNode wanted, Map<String, Set<String>> sidesOf) {
        int[] count = alerts.computeIfAbsent(wanted.path("kind").asText(), _ -> new int[2]);
        count[1]++;
        count[0] += isRaised(story, wanted, sidesOf) ? 1 : 0;
    }

    /** A dispute only counts on a claim that holds statements of both sides of the story. */
    private boolean isRaised(JsonNode story, JsonNode wanted, Map<String, Set<String>> sidesOf) {
        String kind = wanted.path("kind").asText();
        String article = wanted.path("article").asText();
        List<Place> places =
                each(story.path("statements"))
                        .filter(quote -> quote.path("article").asText().equals(article))
                        .map(this::place)
                        .toList();
        return notices.getOrDefault(article, List.of()).stream()
                .filter(n -> RAISING.getOrDefault(kind, Set.of()).contains(n.path("kind").asText()))
                .filter(
                        n ->
                                places.stream()
                                        .anyMatch(place -> place.isIn(evidence(n.path("cause")))))
                .anyMatch(
                        n ->
                                !kind.equals("claim.disputed")
                                        || sidesOf.getOrDefault(
                                                        n.path("claimId").asText(), Set.of())
                                                .containsAll(Set.of("for", "against")));
    }

    private List<Entry> matching(JsonNode quote) {
        Place place = place(quote);
        return entries.getOrDefault(quote.path("article").asText(), List.of()).stream()
                .filter(entry -> place.isIn(evidence(entry.json())))
                .toList();
    }

    private static boolean isRight(JsonNode entry, JsonNode quote) {
        String side = quote.path("side").asText();
        return lower(entry.path("statement").path("stance")).equals(quote.path("stance").asText())
                || (lower(entry.path("side")).equals(side) && !side.equals("neither"));
    }

    /** In code points. */
    private Place place(JsonNode quote) {
        String part = quote.path("part").asText();
        String words = quote.path("quote").asText();
        JsonNode article = articles.get(quote.path("article").asText());
        String whole = article == null ? "" : article.path(part).asText();
        int at = Math.max(0, whole.indexOf(words));
        int start = whole.codePointCount(0, at);
        return new Place(
                part.toUpperCase(Locale.ROOT),
                start,
                start + words.codePointCount(0, words.length()));
    }

    /** As a table of two columns. */
    String table() {
        int wanted = alerts.values().stream().mapToInt(count -> count[1]).sum();
        int raised = alerts.values().stream().mapToInt(count -> count[0]).sum();
        Map<String, Long> kinds =
                notices.values().stream()
                        .flatMap(List::stream)
                        .collect(
                                Collectors.groupingBy(
                                        n -> n.path("kind").asText(), Collectors.counting()));
        String byKind =
                RAISING.keySet().stream()
                        .sorted()
                        .map(
                                kind ->
                                        "%s %d/%d"
                                                .formatted(
                                                        kind, alertsOf(kind)[0], alertsOf(kind)[1]))
                        .collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "stories                     " + stories,
                "statements                  " + statements,
                "found                       " + share(extracted, statements),
                "right stance or side        " + share(sided, statements),
                "on the story's main claim   " + share(onMainClaim, stories),
                "alerts raised of wanted     %d/%d  %s".formatted(raised, wanted, byKind),
                "notices                     " + kinds);
    }

    private int[] alertsOf(String kind) {
        return alerts.getOrDefault(kind, new int[2]);
    }

    private static String share(double part, int all) {
        return "%.3f".formatted(part / Math.max(1, all));
    }

    private static String articleOf(JsonNode entry) {
        return entry.path("article").path("articleId").asText();
    }

    private static JsonNode evidence(JsonNode entry) {
        return entry.path("statement").path("evidence");
    }

    private static String lower(JsonNode word) {
        return word.asText().toLowerCase(Locale.ROOT);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
