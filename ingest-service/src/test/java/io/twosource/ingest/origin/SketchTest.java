package io.twosource.ingest.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final String STORY = Stories.story(1, 10);

    @Test
    void editorsMarksAndCapitalsDoNotShow() {
        String edited =
                STORY.toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[“”]", "«")
                        .replace(". ", " —\n\n\t")
                        .replace(' ', '\u00a0');

        assertThat(sketch(edited)).isEqualTo(sketch(STORY));
    }

    @Test
    void resemblanceIsEstimatedAndContainmentForgivesATrimmedTail() {
        Sketch whole = sketch(STORY);
        Sketch half = sketch(STORY.substring(0, STORY.length() / 2));

        assertThat(whole.resemblance(half)).isCloseTo(.5, within(.15));
        assertThat(whole.containment(half)).isCloseTo(1, within(.2));
        assertThat(whole.resemblance(sketch(Stories.story(2, 10)))).isLessThan(.05);
        assertThat(whole.containment(whole)).isEqualTo(1);
    }

    @Test
    void scriptsWithoutSpacesHaveWordsToo() {
        String chinese = "俄罗斯已开始从卡拉巴赫撤出维和部队克里姆林宫发言人佩斯科夫周三证实了这一消息".repeat(2);
        String thai = "รัสเซียเริ่มถอนกองกำลังรักษาสันติภาพออกจากคาราบัคโฆษกเครมลินยืนยัน";
        String armenian =
                "Ռուսական խաղաղապահները դուրս են բերվում Ղարաբաղից, հաստատեց Պեսկովը։ ".repeat(8);

        assertThat(MinHash.sketch(chinese)).isPresent();
        assertThat(MinHash.sketch(thai)).isPresent();
        assertThat(MinHash.sketch(armenian)).isPresent();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Sketch sketch = sketch(STORY);

        assertThat(Sketch.of(sketch.runs(), sketch.values())).isEqualTo(sketch);
        assertThat(sketch.bands()).hasSize(24).doesNotHaveDuplicates();
    }

    @Property(tries = 300, seed = "6")
    void anyTextHasOneSketchOrNone(@ForAll String one, @ForAll String two) {
        String text = (one + " " + two + " ").repeat(20);
        Optional<Sketch> sketch = MinHash.sketch(text);

        assertThat(sketch).isEqualTo(MinHash.sketch(text));
        assertThat(sketch.map(it -> it.containment(it)).orElse(1.0)).isEqualTo(1);
    }

    private static Sketch sketch(String text) {
        return MinHash.sketch(text).orElseThrow();
    }
}
