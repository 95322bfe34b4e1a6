package io.twosource.benchmark;

import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one attribution attributes, as PolNeAR cuts it: with the word "that" and the marks of a
 * quotation, without the attribution itself where that stands in the middle.
 */
record Attributed(String text, List<Statement> statements) {

    private static final String THAT = "that ";
    private static final String OPENING = "\"'\u201C\u2018";
    private static final String CLOSING = "\"'\u201D\u2019,.!?";

    /** Sentences of one quotation have no more than marks and a blank between them. */
    private static final int GAP = 4;

    /** In order, as offsets in chars. */
    List<int[]> spans() {
        List<int[]> merged = new ArrayList<>();
        pieces().sorted(Comparator.comparingInt(piece -> piece[0]))
                .forEach(
                        piece -> {
                            if (!merged.isEmpty() && piece[0] - merged.getLast()[1] <= GAP) {
                                merged.getLast()[1] = Math.max(merged.getLast()[1], piece[1]);
                            } else {
                                merged.add(piece);
                            }
                        });
        return merged;
    }

    private Stream<int[]> pieces() {
        return statements.stream().flatMap(s -> withoutAside(s, s.content().orElseThrow()));
    }

    /** "Prices, the bank said, will rise": two pieces. */
    private Stream<int[]> withoutAside(Statement statement, Span content) {
        Span cue = statement.cue();
        int speaker = statement.speaker().map(s -> s.mention().start()).orElse(cue.start());
        int speakerEnd = statement.speaker().map(s -> s.mention().end()).orElse(cue.end());
        int from = text.lastIndexOf(',', Math.min(cue.start(), speaker));
        int to = text.indexOf(',', Math.max(cue.end(), speakerEnd));
        boolean inside = content.start() < from && to >= 0 && to < content.end();
        return inside
                ? Stream.of(marked(content.start(), from), marked(resumed(to), content.end()))
                : Stream.of(marked(content.start(), content.end()));
    }

    /** Where the next word begins behind the comma that ends an aside. */
    private int resumed(int comma) {
        int at = comma + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int[] marked(int from, int to) {
        int start = from;
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean that = text.startsWith(THAT, start - THAT.length());
        return new int[] {that ? start - THAT.length() : start, end};
    }
}
