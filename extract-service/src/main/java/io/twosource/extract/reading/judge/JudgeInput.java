package io.twosource.extract.reading.judge;

import io.twosource.extract.reading.model.MarkedSentence;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    JudgeInput {
        ids = List.copyOf(ids);
    }

    static JudgeInput of(WordPieces pieces, Statement statement, String title, String text) {
        List<Integer> ids = new ArrayList<>();
        ids.add(pieces.id("[CLS]"));
        ids.addAll(pieces.ids(head(statement), HEAD));
        ids.add(pieces.id("[SEP]"));
        ids.addAll(MarkedSentence.ids(pieces, statement, SENTENCE));
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

    private static List<Integer> before(WordPieces pieces, Statement statement, String text) {
        if (statement.evidence().part() == Span.Part.TITLE) {
            return List.of();
        }
        return pieces.idsBefore(text, statement.evidence().start(), BEFORE);
    }
}
