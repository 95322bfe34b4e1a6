package io.twosource.alert.account;

import static io.twosource.alert.notice.Side.AGAINST;
import static io.twosource.alert.notice.Side.FOR;
import static io.twosource.alert.notice.Side.NEITHER;
import static io.twosource.alert.notice.Stance.CONFIRMS;
import static io.twosource.alert.notice.Stance.DENIES;
import static io.twosource.alert.notice.Stance.DOUBTS;
import static io.twosource.alert.notice.Stance.RETRACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A timeline as it is drawn, and the table beside it. */
class TimelineSvgTest {

    private final Timeline timeline = new Timeline();

    @Test
    void whoIsForItIsDrawnAboveAndWhoIsAgainstItBelowInOtherShapes() throws Exception {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 2);
        timeline.says("the union", DOUBTS, NEITHER).in("JAMnews", 3);

        Document svg = drawn();

        Element circle = (Element) svg.getElementsByTagName("circle").item(0);
        assertThat(Integer.parseInt(circle.getAttribute("cy"))).isLessThan(120);
        assertThat(parent(circle)).isEqualTo("dot for");
        assertThat(classes(svg)).containsExactly("dot for", "dot against", "dot neither hollow");
        assertThat(chart().sourcesFor()).extracting(TimelineChart.Step::sources).containsExactly(1);
    }

    @Test
    void whatIsRepeatedIsHollowAndWhatIsTakenBackStruck() throws Exception {
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 1);
        timeline.says("the police", DENIES, AGAINST).in("APA", 2);
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 3);
        timeline.says("the mayor", RETRACTS, NEITHER).in("JAMnews", 4);

        assertThat(classes(drawn()))
                .containsExactly(
                        "dot against hollow",
                        "dot against",
                        "dot for hollow struck",
                        "dot neither hollow");
    }

    @Test
    void whatIsGoneFromItsArticleIsStruckToo() throws Exception {
        timeline.says("the police", DENIES, AGAINST).in("JAMnews", 1);
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 2);
        timeline.withdraw(3);

        assertThat(classes(drawn())).containsExactly("dot against hollow struck", "dot for");
    }

    @Test
    void whoChangesSideLeavesTheStepsOfTheOther() {
        timeline.says("the mayor", CONFIRMS, FOR).in("JAMnews", 1);
        timeline.says("the mayor", DENIES, AGAINST).in("JAMnews", 9);

        assertThat(chart().sourcesFor())
                .extracting(TimelineChart.Step::sources)
                .containsExactly(1, 0);
        assertThat(chart().sourcesAgainst())
                .extracting(TimelineChart.Step::sources)
                .containsExactly(1);
    }

    @Test
    void dotsHaveABoundAndTheTableHasAll() throws Exception {
        IntStream.range(0, 1_000)
                .forEach(i -> timeline.says("source " + i % 50, CONFIRMS, FOR).in("APA", i));

        assertThat(classes(drawn())).hasSizeLessThanOrEqualTo(TimelineChart.MOST_DOTS);
        assertThat(chart().rows()).hasSize(1_000);
        assertThat(chart().folded()).isEqualTo(1_000 - chart().dots().size());
        assertThat(drawn().getElementsByTagName("desc").item(0).getTextContent())
                .contains("%d that add no source".formatted(chart().folded()));
    }

    @Test
    void ofManyStatementsThoseThatCountAreDrawn() {
        IntStream.range(0, 500).forEach(i -> timeline.says("Ann", CONFIRMS, FOR).in("APA", i));

        assertThat(chart().dots()).anyMatch(dot -> dot.row().notCounted().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"' onload=alert(1) <b>&amp;",
                "a\u0000b\u202egnorw\uFFFF",
                "😀"
            })
    void hostileTextIsText(String text) throws Exception {
        timeline.says(text, CONFIRMS, FOR).in("JAMnews", 1);

        Document svg = drawn();

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(TimelineSvg.of(chart())).doesNotContain("style=", "\u202e", "\u0000");
    }

    @Test
    void aClaimOfWhichNothingIsLeftIsDrawnToo() throws Exception {
        assertThat(classes(drawn())).isEmpty();
    }

    private TimelineChart chart() {
        return TimelineChart.of(timeline.account());
    }

    private Document drawn() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(TimelineSvg.of(chart()))));
    }

    private static List<String> classes(Document svg) {
        var groups = svg.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> ((Element) groups.item(i)).getAttribute("class"))
                .toList();
    }

    private static String parent(Element shape) {
        return ((Element) shape.getParentNode()).getAttribute("class");
    }
}
