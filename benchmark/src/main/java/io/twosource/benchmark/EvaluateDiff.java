package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two replays of the same articles in, which notices a change adds, removes or alters out. */
@Command(
        name = "diff",
        description =
                "compares the notices of two replays of the same articles: which appear, vanish or"
                        + " change their kind or claim, by the statement that causes them; counts,"
                        + " and a page to look at")
final class EvaluateDiff implements Callable<Integer> {

    /** What became of a notice. */
    private enum Change {
        APPEARS,
        VANISHES,
        CHANGES
    }

    /** A notice of one replay beside that of the other; one of them may be missing. */
    private record Pair(@Nullable JsonNode before, @Nullable JsonNode after) {

        Change change() {
            return before == null
                    ? Change.APPEARS
                    : after == null ? Change.VANISHES : Change.CHANGES;
        }

        /** Where both are there, by what they tell. */
        boolean differs() {
            return before == null || after == null || !told(before).equals(told(after));
        }

        Stream<JsonNode> present() {
            return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after));
        }
    }

    @Parameters(paramLabel = "REPLAY_A")
    private Path before = Path.of("");

    @Parameters(paramLabel = "REPLAY_B")
    private Path after = Path.of("");

    @Option(names = "--html", description = "the page (default: ${DEFAULT-VALUE})")
    private Path html = Path.of("data", "diff.html");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<Change, List<Pair>> changes = changes();
        PrintWriter out = command.commandLine().getOut();
        changes.forEach((change, pairs) -> out.printf("%s %s%n", word(change), byKind(pairs)));
        if (html.getParent() != null) {
            Files.createDirectories(html.getParent());
        }
        Files.writeString(html, page(changes));
        out.println("page " + html);
        out.flush();
        return 0;
    }

    /** By the statement that causes it and, where that causes several, their order. */
    private Map<Change, List<Pair>> changes() throws IOException {
        Map<String, JsonNode> old = numbered(before);
        Map<String, JsonNode> now = numbered(after);
        return keys(old, now).stream()
                .map(key -> new Pair(old.get(key), now.get(key)))
                .filter(Pair::differs)
                .collect(
                        Collectors.groupingBy(
                                Pair::change,
                                () -> new EnumMap<>(Change.class),
                                Collectors.toList()));
    }

    private static List<String> keys(Map<String, JsonNode> old, Map<String, JsonNode> now) {
        return Stream.concat(
                        old.keySet().stream(),
                        now.keySet().stream().filter(key -> !old.containsKey(key)))
                .toList();
    }

    private static Map<String, JsonNode> numbered(Path replay) throws IOException {
        Map<String, JsonNode> numbered = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode notice : ReplayFiles.read(replay.resolve("notices.jsonl"))) {
            String cause = notice.at("/cause/statement/statementId").asText();
            numbered.put(cause + " " + seen.merge(cause, 1, Integer::sum), notice);
        }
        return numbered;
    }

    private static String told(JsonNode notice) {
        return notice.path("kind").asText() + " " + notice.path("claim").asText();
    }

    private static Map<String, Long> byKind(List<Pair> pairs) {
        return pairs.stream()
                .map(
                        pair ->
                                pair.present()
                                        .map(notice -> notice.path("kind").asText())
                                        .distinct()
                                        .collect(Collectors.joining(" → ")))
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String page(Map<Change, List<Pair>> changes) {
        StringBuilder page =
                new StringBuilder(
                        """
                        <!doctype html><html lang="en"><meta charset="utf-8"><title>Notices</title>
                        <style>body{font:15px/1.5 system-ui;max-width:60rem;margin:2rem auto}
                        article{border-top:1px solid #ccc;padding:.5rem 0}b{margin-right:.5rem}
                        del{color:#900}ins{color:#060}p{margin:.2rem 0}</style>
                        """);
        changes.forEach(
                (change, pairs) -> {
                    page.append("<h2>%s: %d</h2>%n".formatted(word(change), pairs.size()));
                    pairs.forEach(pair -> page.append(article(pair)));
                });
        return page.append("</html>\n").toString();
    }

    private static String article(Pair pair) {
        StringBuilder article = new StringBuilder("<article>");
        if (pair.before() != null) {
            article.append("<p><del>").append(claim(pair.before())).append("</del></p>");
        }
        if (pair.after() != null) {
            article.append("<p><ins>").append(claim(pair.after())).append("</ins></p>");
        }
        JsonNode cause = pair.present().findFirst().orElseThrow().path("cause");
        return article.append("<p>“")
                .append(escaped(cause.at("/statement/evidence/text").asText()))
                .append("” — ")
                .append(escaped(cause.at("/article/outlet").asText()))
                .append(", ")
                .append(escaped(cause.at("/article/published").asText()))
                .append("</p></article>\n")
                .toString();
    }

    private static String claim(JsonNode notice) {
        return "<b>%s</b>%s (%d for, %d against)"
                .formatted(
                        notice.path("kind").asText(),
                        escaped(notice.path("claim").asText()),
                        notice.at("/after/sourcesFor").asInt(),
                        notice.at("/after/sourcesAgainst").asInt());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
