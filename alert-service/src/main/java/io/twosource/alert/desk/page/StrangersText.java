package io.twosource.alert.desk.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shows whatever strangers write as text, on every page: as Qute does, and without the characters
 * that turn the direction of what stands around them. An element that is isolated does not hold
 * them, since a text may close its isolation or leave its own open (UAX 9). Marks of direction,
 * which names need, turn nothing else and stay.
 */
class StrangersText implements ResultMapper {

    /** Embeddings, overrides and isolates, and what ends them. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String INSTEAD = "\uFFFD";

    private final HtmlEscaper html = new HtmlEscaper(List.of(Variant.TEXT_HTML, Variant.TEXT_XML));

    void prepare(@Observes EngineBuilder engine) {
        engine.addResultMapper(new StrangersText());
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return html.appliesTo(origin, result);
    }

    @Override
    public String map(Object result, Expression expression) {
        return TURNS.matcher(html.map(result, expression)).replaceAll(INSTEAD);
    }
}
