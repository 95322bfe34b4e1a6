package io.twosource.extract.reading;

import static io.twosource.extract.reading.Articles.statementsOf;
import static io.twosource.extract.reading.StanceAssertions.name;
import static io.twosource.extract.reading.StanceAssertions.only;
import static io.twosource.extract.reading.StanceAssertions.says;
import static io.twosource.extract.statement.Stance.ASSERTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.twosource.extract.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attribution may stand before, in and behind what it attributes. */
class AttributionPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm sank two ships, officials said on Monday.",
                "The storm sank two ships, officials said.",
                "The storm sank two ships, said officials.",
                "The storm, officials said on Monday, sank two ships.",
                "The storm, said officials, sank two ships.",
                "The storm sank two ships, according to officials.",
                "The storm sank two ships (according to officials).",
                "The storm, according to officials, sank two ships.",
                "According to officials, the storm sank two ships.",
                "The storm sank two ships, as officials said.",
                "As officials said, the storm sank two ships.",
                "On Monday, officials said the storm sank two ships.",
                "At the harbour, officials said that the storm sank two ships."
            })
    void whereverItStandsItAttributesTheSame(String text) {
        Statement found = only(text);
        assertThat(found.stance()).as(text).isEqualTo(ASSERTS);
        assertThat(name(found)).as(text).isEqualTo("officials");
        assertThat(found.proposition().text())
                .as(text)
                .isEqualToIgnoringCase("the storm sank two ships");
    }

    @Test
    void whoeverIsNamedInAnInvertedAsideSpeaks() {
        says("The tax, said the minister, will rise.", "minister", ASSERTS, "The tax will rise");
        says(
                "The new tunnel, said Otto Kern, is safe.",
                "Otto Kern",
                ASSERTS,
                "The new tunnel is safe");
        says("The road, said police, was closed.", "police", ASSERTS, "The road was closed");
        says(
                "The plan, warned Otto Kern, will cost lives.",
                "Otto Kern",
                ASSERTS,
                "The plan will cost lives");
    }

    @Test
    void anAsideLeavesASpeakerTheirVerb() {
        says(
                "The mayor, speaking to reporters, said the road, which is old, was closed.",
                "mayor",
                ASSERTS,
                "the road, which is old, was closed");
    }

    @Test
    void whoeverIsSaidToBeSomethingDoesNotSpeak() {
        assertThat(statementsOf("The minister, said to be ill, will resign.")).isEmpty();
    }

    @Test
    void whatGoesOnBehindAnAsideBelongsToIt() {
        says(
                "Prices will rise, the bank said, but wages will not.",
                "bank",
                ASSERTS,
                "Prices will rise but wages will not");
    }

    @Test
    void anOpeningAdverbialIsNoContentByItself() {
        says(
                "Without rain, farmers warn, the crop will fail.",
                "farmers",
                ASSERTS,
                "the crop will fail");
        says(
                "In a letter to parliament, the minister said that the tax would rise.",
                "minister",
                ASSERTS,
                "the tax would rise");
    }

    @Test
    void whereItWasSaidIsNoPartOfIt() {
        says(
                "The tax will rise, the minister said in a letter to parliament.",
                "minister",
                ASSERTS,
                "The tax will rise");
    }
}
