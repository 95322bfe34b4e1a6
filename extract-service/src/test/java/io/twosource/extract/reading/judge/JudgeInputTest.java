package io.twosource.extract.reading.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge must read what it was trained on, to the piece: the training wrote these examples. */
class JudgeInputTest {

    private static final WordPieces PIECES = WordPieces.load();

    @ParameterizedTest
    @MethodSource("examples")
    void readsThePiecesThatItWasTrainedOn(JsonNode example) {
        String title = example.path("title").asText();
        String text = example.path("text").asText();

        JudgeInput input = JudgeInput.of(PIECES, statement(example, title, text), title, text);

        assertThat(input.ids()).isEqualTo(numbers(example.path("ids")));
        assertThat(input.own()).isEqualTo(example.path("own").asInt());
    }

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream in =
                JudgeInputTest.class.getResourceAsStream("/reading/judge-inputs.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
        }
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
    }

    private static Statement statement(JsonNode example, String title, String text) {
        Span.Part part = Span.Part.valueOf(example.path("part").asText().toUpperCase(Locale.ROOT));
        String whole = part == Span.Part.TITLE ? title : text;
        return new Statement(
                given(example, "speaker").map(who -> speaker(who, part, whole)),
                Stance.valueOf(example.path("stance").asText().toUpperCase(Locale.ROOT)),
                span(example.path("cue"), part, whole),
                given(example, "content").map(content -> span(content, part, whole)),
                false,
                new Proposition("", false, List.of(), List.of(), List.of()),
                span(example.path("sentence"), part, whole),
                example.path("rule").asText(),
                1,
                1);
    }

    private static Speaker speaker(JsonNode who, Span.Part part, String whole) {
        String name = who.path("name").asText();
        return new Speaker(
                span(who.path("mention"), part, whole),
                name,
                Optional.empty(),
                Optional.empty(),
                name);
    }

    private static Optional<JsonNode> given(JsonNode example, String name) {
        return example.hasNonNull(name) ? Optional.of(example.path(name)) : Optional.empty();
    }

    private static Span span(JsonNode span, Span.Part part, String whole) {
        return Span.of(part, whole, span.path("start").asInt(), span.path("end").asInt());
    }
}
