package io.twosource.ingest.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void blocksArePartedAndWhatIsInlineIsNot() {
        assertThat(new Markup("<p>One <b>and</b>\n two.</p><div>Three</div>four", "").text())
                .isEqualTo("One and two.\n\nThree\n\nfour");
    }

    @Test
    void twoLineBreaksPartAParagraphAndOneALine() {
        assertThat(new Markup("One<br>two<br> <br/>three", "").text())
                .isEqualTo("One\ntwo\n\nthree");
    }

    @Test
    void whatNobodySeesIsNoText() {
        assertThat(new Markup("a<script>b</script><style>c</style><iframe>d</iframe>", "").text())
                .isEqualTo("a");
    }

    @Test
    void anAngleBracketAloneIsNoMarkup() {
        assertThat(Markup.guess("1 < 2 & 3 > 2", "").line()).isEqualTo("1 < 2 & 3 > 2");
        assertThat(Markup.guess("Tom &amp; <b>Jerry</b>", "").line()).isEqualTo("Tom & Jerry");
    }

    @Test
    void blankLinesOfPlainTextPartItsParagraphs() {
        assertThat(Markup.ofText("One <b>\n\nTwo", "").text()).isEqualTo("One <b>\n\nTwo");
    }
}
