package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a content runs. Parsers lose the end of long contents to other words; what follows
 * without a pause still belongs to them, up to when and where it was said.
 */
record Extent(ParsedSentence in, CueLexicon cues) {

    private static final Set<String> PAUSES =
            Set.of(",", ".", ":", ";", "``", "''", "-LRB-", "-RRB-", "CC", "NFP", "WP");

    private static final Set<String> SETTING_PREPOSITIONS =
            Set.of(
                    "to", "as", "in", "on", "during", "at", "after", "before", "via", "through",
                    "with", "without");

    /** The same content, as far as it goes; {@code cue} attributes it. */
    Phrase of(Phrase content, Word cue) {
        if (content.start() < cue.start()) {
            return content;
        }
        Phrase closed = withQuotation(content);
        int end = closed.end();
        for (Optional<Word> next = in.tree().from(end);
                next.filter(w -> runsOn(w, cue) && !isEstimation(w, content, cue)).isPresent();
                next = in.tree().from(end)) {
            end = next.get().end();
        }
        return new Phrase(content.head(), content.start(), withoutSpeaker(content, end));
    }

    /** "criticisms he | says come from …": whoever speaks next belongs to the next. */
    private int withoutSpeaker(Phrase content, int end) {
        Tree tree = in.tree();
        Optional<Word> ahead = tree.from(end).filter(w -> cues.verb(w, tree).isPresent());
        return ahead.flatMap(verb -> tree.child(verb, "nsubj"))
                .map(who -> tree.phrase(who).start())
                .filter(start -> start > content.head().end() && start < end)
                .flatMap(tree::at)
                .flatMap(tree::previous)
                .map(Word::end)
                .orElse(end);
    }

    /** A quotation that the content opens is all of it. */
    private Phrase withQuotation(Phrase content) {
        int end =
                in.quotations().stream()
                        .filter(q -> content.start() <= q.start() + 1 && q.start() < content.end())
                        .mapToInt(q -> lastWordEnd(q))
                        .max()
                        .orElse(0);
        return new Phrase(content.head(), content.start(), Math.max(end, content.end()));
    }

    private int lastWordEnd(Quotation quotation) {
        return in.tree().between(quotation.start(), quotation.end()).stream()
                .filter(w -> !PAUSES.contains(w.tag()))
                .mapToInt(Word::end)
                .max()
                .orElse(0);
    }

    private boolean runsOn(Word word, Word cue) {
        Tree tree = in.tree();
        boolean ofCue = word.head() == cue.index();
        boolean setting = ofCue && (isTime(word) || SETTING_PREPOSITIONS.contains(word.lower()));
        boolean cueAhead = cues.verb(word, tree).isPresent() || word.lower().equals("according");
        return (!PAUSES.contains(word.tag()) || isAbbreviation(word))
                && !isDash(word)
                && !Occasions.begin(tree, word)
                && !setting
                && !SpeakerPhrase.isTime(tree, word)
                && !cueAhead;
    }

    /** "dismissed the reports as fake": the parser hangs "as" from the reports. */
    private static boolean isEstimation(Word word, Phrase content, Word cue) {
        return Contents.isEstimation(word, content.head(), cue);
    }

    /** "suspect No. 1" */
    private boolean isAbbreviation(Word dot) {
        boolean number =
                in.tree().next(dot).filter(w -> Character.isDigit(w.form().charAt(0))).isPresent();
        return dot.form().matches("\\d+\\.") || (number && dot.form().equals("."));
    }

    private static boolean isTime(Word word) {
        return List.of("npadvmod", "advmod", "prt").contains(word.relation());
    }

    /** A dash, but not the hyphen of "take-or-pay". */
    private boolean isDash(Word word) {
        Optional<Word> before = in.tree().previous(word);
        return word.tag().equals("HYPH") && before.filter(w -> w.end() < word.start()).isPresent();
    }
}
