package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.Phrases;
import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.reading.headline.Headline.Part;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the words by which a headline throws doubt on what it tells. A mere hedge ("reportedly",
 * "may") throws none, nor do quote marks: what they hold is asserted, if not by the outlet.
 */
record Openness(HeadlineWords words, StanceWords stances) {

    /** The first such words; none where it tells a fact. */
    Optional<Part> of(Headline headline) {
        String text = headline.text();
        Optional<Part> sham = first(text, words.sham());
        if (sham.isPresent() || isConfirmed(text)) {
            return sham;
        }
        return first(text, words.doubting(), words.verdict());
    }

    private boolean isConfirmed(String text) {
        return stances.confirmation().occurIn(text)
                && !stances.hearsay().occurIn(text)
                && !stances.nothingKnown().occurIn(text);
    }

    private static Optional<Part> first(String text, Phrases... lists) {
        return Stream.of(lists).flatMap(list -> list.in(text).stream()).findFirst().map(Part::of);
    }
}
