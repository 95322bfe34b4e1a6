package io.twosource.alert.desk.page;

import io.twosource.alert.notice.Statement;
import io.twosource.alert.notice.Wording;
import io.twosource.alert.notice.Wording.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence cut where its cue and its proposition begin and end, for the template to mark. */
public record MarkedSentence(List<Piece> pieces) {

    /** Some words of it, one or both or neither of the two. */
    public record Piece(String text, boolean isCue, boolean isProposition) {}

    public static MarkedSentence of(Statement said) {
        return of(said.evidence().text(), said.wording());
    }

    /**
     * Offsets are code points: a letter beyond the first plane is one, though Java has two for it.
     */
    static MarkedSentence of(String text, Wording wording) {
        int length = text.codePointCount(0, text.length());
        int[] cuts =
                Stream.of(wording.cue(), wording.proposition())
                        .flatMap(Optional::stream)
                        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                        .map(cut -> Math.clamp(cut, 0, length))
                        .sorted()
                        .distinct()
                        .toArray();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : IntStream.concat(IntStream.of(cuts), IntStream.of(length)).toArray()) {
            if (to > from) {
                pieces.add(piece(text, from, to, wording));
                from = to;
            }
        }
        return new MarkedSentence(List.copyOf(pieces));
    }

    private static Piece piece(String text, int from, int to, Wording wording) {
        int start = text.offsetByCodePoints(0, from);
        return new Piece(
                text.substring(start, text.offsetByCodePoints(start, to - from)),
                has(wording.cue(), from),
                has(wording.proposition(), from));
    }

    private static boolean has(Optional<Span> span, int at) {
        return span.filter(one -> one.start() <= at && at < one.end()).isPresent();
    }
}
