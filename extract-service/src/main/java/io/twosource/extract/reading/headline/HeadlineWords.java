package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.Phrases;
import io.twosource.extract.reading.model.WordList;

/** The word lists of {@code headline.txt}, by their headings. */
record HeadlineWords(
        Phrases label,
        Phrases noNews,
        Phrases doubting,
        Phrases herald,
        Phrases answer,
        Phrases denyingAnswer,
        Phrases verdict,
        Phrases verdictOfVerbs,
        Phrases sham,
        Phrases ended,
        Phrases joining,
        Phrases between,
        Phrases told,
        Phrases contrary) {

    static HeadlineWords load() {
        WordList list = WordList.load("headline.txt");
        return new HeadlineWords(
                phrases(list, "label"),
                phrases(list, "no news"),
                phrases(list, "doubting"),
                phrases(list, "herald"),
                phrases(list, "answer"),
                phrases(list, "denying answer"),
                phrases(list, "verdict"),
                phrases(list, "verdict of verbs"),
                phrases(list, "sham"),
                phrases(list, "ended"),
                phrases(list, "joining"),
                phrases(list, "between"),
                phrases(list, "told"),
                phrases(list, "contrary"));
    }

    private static Phrases phrases(WordList list, String heading) {
        return new Phrases(list.words(heading));
    }
}
