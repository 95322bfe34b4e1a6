package io.twosource.extract.reading.model;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement's sentence as the models read it, with «cue» and [content] marked; they were trained
 * on the same pieces ({@code training/marked.py}).
 */
public final class MarkedSentence {

    /** Where in the sentence a mark stands; of marks at one place, those that close come first. */
    private record Mark(int at, boolean opens, String piece) {}

    private MarkedSentence() {}

    /**
     * Ids of its pieces and marks; of a long one, the {@code most} that lie around the first mark.
     *
     * @param statement its offsets count chars
     */
    public static List<Integer> ids(WordPieces pieces, Statement statement, int most) {
        String text = statement.evidence().text();
        List<Integer> ids = new ArrayList<>();
        int done = 0;
        int first = -1;
        for (Mark mark : marks(statement)) {
            ids.addAll(pieces.ids(text.substring(done, mark.at()), Integer.MAX_VALUE));
            first = first < 0 ? ids.size() : first;
            ids.add(pieces.id(mark.piece()));
            done = mark.at();
        }
        ids.addAll(pieces.ids(text.substring(done), Integer.MAX_VALUE));
        int begin = Math.max(0, Math.min(Math.max(0, first) - most / 4, ids.size() - most));
        return ids.subList(begin, Math.min(ids.size(), begin + most));
    }

    private static List<Mark> marks(Statement statement) {
        Span sentence = statement.evidence();
        return Stream.concat(
                        marks(sentence, statement.cue(), "«", "»"),
                        statement.content().stream()
                                .flatMap(content -> marks(sentence, content, "[", "]")))
                .sorted(
                        Comparator.comparingInt(Mark::at)
                                .thenComparing(Mark::opens)
                                .thenComparing(Mark::piece))
                .toList();
    }

    private static Stream<Mark> marks(Span sentence, Span span, String opening, String closing) {
        boolean inside =
                span.part() == sentence.part()
                        && sentence.start() <= span.start()
                        && span.start() < sentence.end();
        if (!inside || span.text().isEmpty()) {
            return Stream.empty();
        }
        int end = Math.min(span.end(), sentence.end());
        return Stream.of(
                new Mark(span.start() - sentence.start(), true, opening),
                new Mark(end - sentence.start(), false, closing));
    }
}
