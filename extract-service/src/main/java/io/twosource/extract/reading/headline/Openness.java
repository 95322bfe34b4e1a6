package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.Marking;
import io.twosource.extract.reading.bearing.Phrases;
import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.reading.headline.Headline.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words by which a headline leaves open what it tells, or to others' word. */
record Openness(HeadlineWords words, StanceWords stances, Marking marking) {

    /** The first such words; none where it tells a fact. */
    Optional<Part> of(Headline headline) {
        String text = headline.text();
        Optional<Part> sham = first(text, words.sham());
        if (sham.isPresent() || isConfirmed(text)) {
            return sham;
        }
        return first(text, stances.nothingKnown(), stances.hedge(), stances.attribution())
                .or(() -> first(text, words.verdict(), stances.denial()))
                .or(() -> quoted(headline));
    }

    private boolean isConfirmed(String text) {
        return stances.confirmation().occurIn(text)
                && !stances.hearsay().occurIn(text)
                && !stances.nothingKnown().occurIn(text);
    }

    private static Optional<Part> first(String text, Phrases... lists) {
        return Stream.of(lists).flatMap(list -> list.in(text).stream()).findFirst().map(Part::of);
    }

    private Optional<Part> quoted(Headline headline) {
        return marking.of(headline.in().sentence().text())
                .quoted()
                .map(words -> partOf(words.toLowerCase(Locale.ROOT), headline.text()));
    }

    private static Part partOf(String quoted, String text) {
        int start = Math.max(0, text.indexOf(quoted));
        return new Part(start, Math.min(text.length(), start + quoted.length()));
    }
}
