package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an article has stated so far, for later words to point to. */
final class Antecedents {

    /** Propositions; words do not point further back. */
    private static final int MEMORY = 100;

    /** How far "the reports" look for the reports, in propositions. */
    private static final int NOUN_REACH = 10;

    /** How far "this" reaches, in lines. */
    private static final int LINE_REACH = 6;

    private final List<Antecedent> antecedents = new ArrayList<>();
    private Optional<Antecedent> title = Optional.empty();

    void add(Antecedent antecedent) {
        title = title.or(() -> Optional.of(antecedent).filter(Antecedents::isOfTitle));
        antecedents.add(antecedent);
        if (antecedents.size() > MEMORY) {
            antecedents.removeFirst();
        }
    }

    /** What the title told, whether by somebody or in its outlet's own voice. */
    Optional<Antecedent> ofTitle() {
        return title;
    }

    private static boolean isOfTitle(Antecedent antecedent) {
        Sentence sentence = antecedent.finding().in().sentence();
        return sentence.passage().part() == Span.Part.TITLE && !antecedent.points();
    }

    /** What somebody said last, in their own words. */
    Optional<Proposition> saidBy(String identity) {
        return antecedents.reversed().stream()
                .filter(a -> a.speaker().filter(s -> s.identity().equals(identity)).isPresent())
                .findFirst()
                .map(Antecedent::said);
    }

    /** What was told with the same noun: "the reports" are the "reports about …". */
    Optional<Proposition> toldAs(String noun) {
        return antecedents.reversed().stream()
                .limit(NOUN_REACH)
                .filter(a -> !a.points() && a.mentions(noun))
                .findFirst()
                .map(Antecedent::proposition);
    }

    /** Whether somebody else was told to have said what the words {@code said} negate. */
    boolean contradictedBy(Finding finding, Phrase said, Optional<Speaker> speaker) {
        Sentence here = finding.in().sentence();
        String text = finding.in().text(said);
        return speaker.isPresent()
                && antecedents.reversed().stream()
                        .limit(NOUN_REACH)
                        .filter(a -> !a.points() && !a.proposition().negated())
                        .filter(a -> !isBy(speaker, a) && !isIn(here, a))
                        .anyMatch(a -> Overlap.isMostOf(text, a.proposition().text()));
    }

    /** Who reports another's words in one sentence does not contradict them. */
    private static boolean isIn(Sentence here, Antecedent antecedent) {
        return antecedent.finding().in().sentence().equals(here);
    }

    private static boolean isBy(Optional<Speaker> speaker, Antecedent antecedent) {
        return speaker.map(Speaker::identity).equals(antecedent.speaker().map(Speaker::identity));
    }

    /** What the text stated last, if that is near enough to be meant. */
    Optional<Proposition> nearest(Finding finding) {
        boolean declines = finding.stance() == Stance.DECLINES;
        return antecedents.reversed().stream()
                .filter(a -> !isOfTitle(a))
                .limit(declines ? 3 : 1)
                .filter(a -> !isFar(a, finding.in().sentence()))
                .filter(a -> !declines || isNews(a))
                .findFirst()
                .map(Antecedent::proposition);
    }

    /** Nobody is silent on a commentator's sentence; they are on what the article reports. */
    private static boolean isNews(Antecedent antecedent) {
        return !antecedent.finding().rule().equals("quoted-sentence")
                && !antecedent.proposition().text().isEmpty();
    }

    /** What is said a page before is not what "this" means; then the headline's topic is nearer. */
    private static boolean isFar(Antecedent antecedent, Sentence here) {
        Sentence before = antecedent.finding().in().sentence();
        return before.passage().part() == here.passage().part()
                && here.line() - before.line() > LINE_REACH;
    }
}
