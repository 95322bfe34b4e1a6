package io.twosource.extract.claim.pair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pair model must read what it was trained on, to the piece: the training wrote these. */
class PairInputTest {

    private static final WordPieces PIECES = WordPieces.load();

    @ParameterizedTest
    @MethodSource("examples")
    void readsThePiecesThatItWasTrainedOn(JsonNode example) {
        PairInput input =
                PairInput.of(PIECES, inContext(example.path("a")), inContext(example.path("b")));

        assertThat(input.ids()).containsExactly(numbers(example.path("ids")));
        assertThat(LongStream.of(input.kinds()).filter(kind -> kind == 0).count())
                .isEqualTo(example.path("first").asLong());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isKeptAsItWasRead(JsonNode example) {
        InContext said = inContext(example.path("a"));

        InContext read =
                InContext.read(said.day(), said.write(), said.polarity(), said.meaning().write());

        assertThat(read).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void standsByItsStanceWhereAnEarlierReleaseKeptNoMeaning(JsonNode example) {
        InContext said = inContext(example.path("a"));

        InContext read = InContext.read(said.day(), said.write(), 0, ByteBuffer.allocate(0));

        assertThat(read.polarity()).isEqualTo(said.stance().sign());
        assertThat(read.meaning()).isEqualTo(Meaning.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsForWhatAStatementIsByTheWordsThatItWasTrainedOn(JsonNode example) {
        assertThat(inContext(example.path("a")).polarity())
                .isEqualTo(example.path("polarities").path(0).asInt());
        assertThat(inContext(example.path("b")).polarity())
                .isEqualTo(example.path("polarities").path(1).asInt());
    }

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream in = PairInputTest.class.getResourceAsStream("/claim/pair-inputs.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
        }
    }

    private static long[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
    }

    private static InContext inContext(JsonNode said) {
        Span.Part part = Span.Part.valueOf(said.path("part").asText().toUpperCase(Locale.ROOT));
        String title = said.path("title").asText();
        String text = said.path("text").asText();
        String whole = part == Span.Part.TITLE ? title : text;
        Statement statement =
                new Statement(
                        given(said, "speaker").map(name -> speaker(name.asText(), part)),
                        Stance.valueOf(said.path("stance").asText().toUpperCase(Locale.ROOT)),
                        span(said.path("cue"), part, whole),
                        given(said, "content").map(content -> span(content, part, whole)),
                        said.hasNonNull("pointed"),
                        new Proposition(
                                said.path("pointed").asText(),
                                false,
                                List.of(),
                                List.of(),
                                List.of()),
                        span(said.path("sentence"), part, whole),
                        "any",
                        1,
                        1);
        return InContext.of(
                PIECES,
                statement,
                title,
                text,
                LocalDate.parse(said.path("published").asText()),
                Meaning.of(new float[] {.6f, -.8f, 0}));
    }

    private static Speaker speaker(String name, Span.Part part) {
        return new Speaker(
                new Span(part, 0, 0, ""), name, Optional.empty(), Optional.empty(), name);
    }

    private static Optional<JsonNode> given(JsonNode said, String name) {
        return said.hasNonNull(name) ? Optional.of(said.path(name)) : Optional.empty();
    }

    private static Span span(JsonNode span, Span.Part part, String whole) {
        return Span.of(part, whole, span.path("start").asInt(), span.path("end").asInt());
    }
}
