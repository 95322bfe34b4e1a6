package io.twosource.extract.reading;

import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.reading.StanceAssertions.saysAll;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one sentence ends and the next begins. */
class SentenceEndTest {

    @Test
    void sentencesWithoutABlankBetweenThemAreTwo() {
        saysAll(
                "The bridge is closed, the mayor said.The road is open, the police said.",
                "mayor ASSERTS: The bridge is closed",
                "police ASSERTS: The road is open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capt. Ana Ruiz",
                "Lt. Col. Ana Ruiz",
                "Gov. Ana Ruiz",
                "Sen. Ana Ruiz",
                "Dr. Ana Ruiz",
                "Prof. Ana Ruiz"
            })
    void aTitleDoesNotEndASentence(String name) {
        Statement found = only(name + " said that the ship was lost.");
        assertThat(found.speaker().orElseThrow().mention().text()).isEqualTo(name);
        assertThat(found.evidence().text()).startsWith(name);
    }

    @Test
    void aTitleMayStandBehindTheVerb() {
        says(
                "The ship was lost, said Sgt. Tom Beck of the coast guard.",
                "Sgt. Tom Beck of the coast guard",
                ASSERTS,
                "The ship was lost");
    }

    @Test
    void aDecimalPointEndsNothing() {
        saysAll(
                "The firm said it lost $2.5 million. The bank denied it.",
                "firm ASSERTS: it lost $2.5 million",
                "bank DENIES: it lost $2.5 million");
    }
}
