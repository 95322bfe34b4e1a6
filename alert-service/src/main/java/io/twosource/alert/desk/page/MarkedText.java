package io.twosource.alert.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A sentence in pieces, with its cue and its proposition told apart; they may overlap. */
public final class MarkedText {

    private MarkedText() {}

    /** Words that stand beside each other and are marked alike. */
    public record Piece(String text, boolean cue, boolean proposition) {}

    private record Range(int start, int end) {

        /** The first place of words; of such as do not stand there, nothing. */
        static Range of(String words, String sentence) {
            int start = words.isEmpty() ? -1 : sentence.indexOf(words);
            return start < 0 ? new Range(0, 0) : new Range(start, start + words.length());
        }

        boolean has(int index) {
            return start <= index && index < end;
        }
    }

    /** All of the sentence, in order. */
    public static List<Piece> of(String sentence, String cue, String proposition) {
        Range cued = Range.of(cue, sentence);
        Range proposed = Range.of(proposition, sentence);
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(cued.start(), cued.end(), proposed.start(), proposed.end()));
        cuts.add(sentence.length());
        cuts.remove(0);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            pieces.add(new Piece(sentence.substring(from, to), cued.has(from), proposed.has(from)));
            from = to;
        }
        return pieces;
    }
}
