package io.twosource.ingest.document.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final int LONGEST = 10;

    @Test
    void blankLinesCountAndAreNotTold() {
        assertThat(lines("a\n\n \r\nb")).containsExactly("1 a", "4 b");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextIsRead() {
        assertThat(lines("x".repeat(200_000) + "\nb\n")).containsExactly("1 too long", "2 b");
    }

    @Property(seed = "1", tries = 200)
    void eachLineComesOnceAndInOrder(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 200) String text) {
        String written = text.replace('c', '\n');
        List<String> expected = new ArrayList<>();
        String[] parts = written.split("\n", -1);
        for (int number = 1; number <= parts.length; number++) {
            String part = parts[number - 1];
            if (!part.isEmpty()) {
                expected.add(number + " " + (part.length() > LONGEST ? "too long" : part));
            }
        }

        assertThat(lines(written)).isEqualTo(expected);
    }

    private static List<String> lines(String text) {
        try {
            LineReader reader =
                    new LineReader(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            LONGEST);
            List<String> lines = new ArrayList<>();
            for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(
                        switch (line.get()) {
                            case Line.Whole(long number, byte[] bytes) ->
                                    number + " " + new String(bytes, StandardCharsets.UTF_8);
                            case Line.TooLong(long number) -> number + " too long";
                        });
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
