package io.twosource.extract.reading.judge;

import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the judge reads of a statement, as word pieces: its stance, rule, cue and speaker; its
 * sentence with «cue» and [content] marked; what stands before it; the title. The judge was trained
 * on the same pieces ({@code training/judge_input.py}).
 *
 * @param ids of the pieces
 * @param own how many of them, from the first, are of the statement itself
 */
record JudgeInput(List<Integer> ids, int own) {

    private static final int HEAD = 24;
    private static final int SENTENCE = 64;
    private static final int BEFORE = 28;
    private static final int TITLE = 16;

    /** Chars that hold {@link #BEFORE} pieces. */
    private static final int REACH = 300;

    /** Where in the sentence a mark stands; of marks at one place, those that close come first. */
    private record Mark(int at, boolean opens, String piece) {}

    JudgeInput {
        ids = List.copyOf(ids);
    }

    static JudgeInput of(WordPieces pieces, Statement statement, String title, String text) {
        List<Integer> ids = new ArrayList<>();
        ids.add(pieces.id("[CLS]"));
        ids.addAll(pieces.ids(head(statement), HEAD));
        ids.add(pieces.id("[SEP]"));
        ids.addAll(sentence(pieces, statement));
        ids.add(pieces.id("[SEP]"));
        int own = ids.size();
        ids.addAll(before(pieces, statement, text));
        ids.add(pieces.id("[SEP]"));
        if (statement.evidence().part() != Span.Part.TITLE) {
            ids.addAll(pieces.ids(title, TITLE));
        }
        ids.add(pieces.id("[SEP]"));
        return new JudgeInput(ids, own);
    }

    private static String head(Statement statement) {
        return "%s %s: %s: %s"
                .formatted(
                        statement.stance().name().toLowerCase(Locale.ROOT),
                        statement.rule(),
                        statement.cue().text(),
                        statement.speaker().map(JudgeInput::who).orElse("nobody"));
    }

    private static String who(Speaker speaker) {
        String mention = speaker.mention().text();
        return mention.equals(speaker.name())
                ? speaker.name()
                : speaker.name() + " (" + mention + ")";
    }

    /** With its marks; of a long one, what lies around the first. */
    private static List<Integer> sentence(WordPieces pieces, Statement statement) {
        String text = statement.evidence().text();
        List<Mark> marks = marks(statement);
        List<Integer> ids = new ArrayList<>();
        int done = 0;
        int first = -1;
        for (Mark mark : marks) {
            ids.addAll(pieces.ids(text.substring(done, mark.at()), Integer.MAX_VALUE));
            first = first < 0 ? ids.size() : first;
            ids.add(pieces.id(mark.piece()));
            done = mark.at();
        }
        ids.addAll(pieces.ids(text.substring(done), Integer.MAX_VALUE));
        int begin = Math.max(0, Math.min(Math.max(0, first) - SENTENCE / 4, ids.size() - SENTENCE));
        return ids.subList(begin, Math.min(ids.size(), begin + SENTENCE));
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

    private static List<Integer> before(WordPieces pieces, Statement statement, String text) {
        if (statement.evidence().part() == Span.Part.TITLE) {
            return List.of();
        }
        int end = statement.evidence().start();
        List<Integer> ids =
                pieces.ids(text.substring(Math.max(0, end - REACH), end), Integer.MAX_VALUE);
        return ids.subList(Math.max(0, ids.size() - BEFORE), ids.size());
    }
}
