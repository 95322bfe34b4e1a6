package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;

/** Headlines that name who says so before a colon or after one: "Police: bridge collapsed". */
record Announcing(StanceWords stances, Negating negating) {

    /** "Attorney General's office:", and no longer. */
    private static final int MOST_WORDS = 5;

    private static final String COLON = ": ";

    Optional<Finding> of(Headline headline) {
        String text = headline.text();
        int first = text.indexOf(COLON);
        int last = text.lastIndexOf(COLON);
        if (first < 0) {
            return Optional.empty();
        }
        Part before = new Part(0, first);
        Part after = new Part(last + COLON.length(), text.length());
        return said(headline, before, new Part(first + COLON.length(), text.length()))
                .or(() -> said(headline, after, new Part(0, last)));
    }

    private Optional<Finding> said(Headline headline, Part speaker, Part content) {
        return Optional.of(headline.words(speaker))
                .filter(this::isSpeaker)
                .flatMap(
                        _ ->
                                negating.is(headline, content)
                                        ? negating.finding(
                                                headline, Stance.ASSERTS, speaker, content)
                                        : headline.finding(Stance.ASSERTS, speaker, content))
                .map(finding -> by(headline, speaker, finding));
    }

    private boolean isSpeaker(String words) {
        return words.strip().split("\\s+").length <= MOST_WORDS && stances.speaker().occurIn(words);
    }

    private static Finding by(Headline headline, Part speaker, Finding finding) {
        List<Word> words = headline.tree(speaker);
        return new Finding(
                finding.in(),
                headline.phrase(speaker, words.getLast()),
                finding.stance(),
                finding.cue(),
                finding.content(),
                "announced");
    }
}
