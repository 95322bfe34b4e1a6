package io.twosource.alert.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.alert.desk.page.MarkedSentence.Piece;
import io.twosource.alert.notice.Wording;
import io.twosource.alert.notice.Wording.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

    @Test
    void cueAndPropositionAreMarked() {
        assertThat(marked("He denied that it fell.", span(3, 9), span(10, 22)))
                .isEqualTo("He <denied> [that it fell].");
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(marked("𝔗𝔥𝔢 𝔥𝔢 denied it", span(7, 13), Optional.empty()))
                .isEqualTo("𝔗𝔥𝔢 𝔥𝔢 <denied> it");
    }

    @Test
    void oneMayLieWithinTheOther() {
        assertThat(marked("it was denied again", span(7, 13), span(0, 19)))
                .isEqualTo("[it was ]<[denied]>[ again]");
    }

    @Test
    void whatLiesOutsideOfTheTextIsCutOff() {
        assertThat(marked("short", span(2, 90), span(70, 80))).isEqualTo("sh<ort>");
        assertThat(marked("", span(0, 3), Optional.empty())).isEmpty();
    }

    @Test
    void nothingIsLostWhereverTheMarksAre() {
        String text = "a👍b\u202Ec";
        for (int start = 0; start < 7; start++) {
            for (int end = start + 1; end < 8; end++) {
                MarkedSentence cut =
                        MarkedSentence.of(text, new Wording(span(start, end), span(1, 3)));
                assertThat(cut.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                        .isEqualTo(text);
            }
        }
    }

    private static Optional<Span> span(int start, int end) {
        return Optional.of(new Span(start, end));
    }

    private static String marked(String text, Optional<Span> cue, Optional<Span> proposition) {
        return MarkedSentence.of(text, new Wording(cue, proposition)).pieces().stream()
                .map(MarkedSentenceTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        String text = piece.isProposition() ? "[" + piece.text() + "]" : piece.text();
        return piece.isCue() ? "<" + text + ">" : text;
    }
}
