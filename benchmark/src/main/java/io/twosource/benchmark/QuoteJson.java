package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements as attributions: one for each cue, with all that it attributes, in the conventions of
 * PolNeAR. Offsets are code points into the text.
 *
 * @see <a href="https://aclanthology.org/L18-1524/">Newell et al., An Attribution Relations Corpus
 *     for Political News</a>
 */
final class QuoteJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QuoteJson() {}

    static JsonNode line(String id, Article article, Reading reading) {
        ObjectNode line = JSON.objectNode().put("id", id);
        ArrayNode quotes = line.putArray("quotes");
        for (List<Statement> attributed : byCue(reading).values()) {
            quotes.add(json(article.text(), attributed));
        }
        return line;
    }

    private record Attribution(int cue, int speaker) {}

    private static Map<Attribution, List<Statement>> byCue(Reading reading) {
        Map<Attribution, List<Statement>> byCue = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            if (statement.cue().part() == Span.Part.TEXT && statement.content().isPresent()) {
                int speaker = statement.speaker().map(s -> s.mention().start()).orElse(-1);
                byCue.computeIfAbsent(
                                new Attribution(statement.cue().start(), speaker),
                                _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        return byCue;
    }

    private static ObjectNode json(String text, List<Statement> attributed) {
        Statement first = attributed.getFirst();
        ObjectNode json = JSON.objectNode();
        json.set("speaker", speaker(text, first));
        json.set("cue", spans(text, List.of(of(first.cue()))));
        json.set("content", spans(text, new Attributed(text, attributed).spans()));
        return json;
    }

    private static JsonNode speaker(String text, Statement statement) {
        Optional<JsonNode> speaker =
                statement.speaker().map(s -> spans(text, List.of(of(s.mention()))));
        return speaker.orElse(JSON.nullNode());
    }

    private static int[] of(Span span) {
        return new int[] {span.start(), span.end()};
    }

    private static ObjectNode spans(String text, List<int[]> spans) {
        ObjectNode json = JSON.objectNode();
        ArrayNode array = json.putArray("spans");
        for (int[] span : spans) {
            array.addArray()
                    .add(text.codePointCount(0, span[0]))
                    .add(text.codePointCount(0, span[1]));
        }
        return json;
    }
}
