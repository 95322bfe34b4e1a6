package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.Locale;
import java.util.Optional;

/** Statements as scorers want them: offsets in code points into the text, or into the title. */
final class StatementJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StatementJson() {}

    static JsonNode line(String id, Article article, Reading reading) {
        ObjectNode line = JSON.objectNode().put("id", id);
        ArrayNode statements = line.putArray("statements");
        for (Statement statement : reading.statements()) {
            statements.add(json(statement.inCodePointsOf(article.title(), article.text())));
        }
        return line;
    }

    private static ObjectNode json(Statement statement) {
        ObjectNode json = JSON.objectNode();
        json.set("speaker", orNull(statement.speaker().map(StatementJson::json)));
        json.put("stance", statement.stance().name().toLowerCase(Locale.ROOT));
        json.set("cue", json(statement.cue()));
        json.set("content", orNull(statement.content().map(StatementJson::json)));
        json.put("anaphoric", statement.anaphoric());
        json.put("proposition", statement.proposition().text());
        json.put("rule", statement.rule());
        json.put("confidence", statement.confidence());
        json.put("worth", statement.worth());
        json.set("evidence", json(statement.evidence()));
        if (statement.cue().part() == Span.Part.TITLE) {
            json.put("in", "title");
        }
        return json;
    }

    private static JsonNode orNull(Optional<ObjectNode> json) {
        return json.<JsonNode>map(node -> node).orElse(JSON.nullNode());
    }

    private static ObjectNode json(Speaker speaker) {
        ObjectNode json = json(speaker.mention());
        return speaker.name().equals(speaker.mention().text())
                ? json
                : json.put("resolved", speaker.name());
    }

    private static ObjectNode json(Span span) {
        return JSON.objectNode()
                .put("text", span.text())
                .put("start", span.start())
                .put("end", span.end());
    }
}
