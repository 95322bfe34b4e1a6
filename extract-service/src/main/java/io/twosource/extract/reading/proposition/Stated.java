package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.headline.HeadlineRule;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import java.util.Optional;
import java.util.Set;

/** Propositions that a finding states itself, in words that can stand alone. */
record Stated(Pointer pointer, Wording wording) {

    Proposition in(Finding finding, Phrase content, Optional<Speaker> speaker) {
        Phrase substance = pointer.substance(finding, signless(finding, content));
        if (contradicts(finding)) {
            return wording.affirmed(finding.in(), substance);
        }
        Proposition stated =
                Optional.of(finding)
                        .filter(found -> !HeadlineRule.found(found))
                        .flatMap(found -> aside(found, substance))
                        .map(aside -> wording.of(finding.in(), substance, aside))
                        .orElseGet(() -> wording.of(finding.in(), substance));
        return withDoer(finding, speaker, stated);
    }

    /** Of "there is no sign that they left" that they left. */
    private static Phrase signless(Finding finding, Phrase content) {
        Tree tree = finding.in().tree();
        Optional<Phrase> clause =
                tree.between(content.start(), content.end()).stream()
                        .filter(w -> Set.of("ccomp", "acl").contains(w.relation()))
                        .filter(w -> tree.child(w, "mark").isPresent())
                        .findFirst()
                        .map(w -> tree.phrase(w, m -> m.relation().equals("mark")));
        return finding.rule().equals("no-sign") ? clause.orElse(content) : content;
    }

    /** What was stated before, or what that negates. */
    Proposition affirmed(Antecedent before) {
        return before.finding()
                .content()
                .filter(_ -> before.proposition().negated())
                .map(content -> wording.affirmed(before.finding().in(), content))
                .orElseGet(before::proposition);
    }

    /** The content as its speaker put it, or the cue where there is none. */
    Proposition verbatim(Finding finding) {
        return wording.of(finding.in(), finding.content().orElse(finding.cue()));
    }

    /** "They did not go", "No, they did not go": what is denied is the contrary of the content. */
    static boolean contradicts(Finding finding) {
        return finding.stance() == Stance.DENIES
                && (finding.rule().endsWith("contradiction") || isNegatedHeadline(finding));
    }

    private static boolean isNegatedHeadline(Finding finding) {
        return HeadlineRule.found(finding)
                && finding.content()
                        .filter(said -> Wording.isNegated(finding.in().tree(), said))
                        .isPresent();
    }

    /** "Ankara denies closing the straits": who would have closed them is Ankara. */
    private static Proposition withDoer(
            Finding finding, Optional<Speaker> speaker, Proposition stated) {
        return speaker.filter(_ -> finding.rule().equals("infinitive"))
                .map(s -> s.name() + " " + stated.text().replaceFirst("^to ", ""))
                .map(text -> Wording.with(text, stated))
                .orElse(stated);
    }

    /** The words that attribute, which may stand in the middle of what they attribute. */
    private static Optional<Phrase> aside(Finding finding, Phrase content) {
        Tree tree = finding.in().tree();
        return tree.at(finding.cue().start())
                .map(_ -> tree.phrase(finding.cue().head()))
                .filter(own -> content.start() < own.start())
                .or(() -> betweenCommas(finding));
    }

    /** "The mill, said the mayor, has burned down": up to the comma after both words. */
    private static Optional<Phrase> betweenCommas(Finding finding) {
        Phrase cue = finding.cue();
        Phrase speaker = finding.speaker().orElse(cue);
        int end = Math.max(cue.end(), speaker.end());
        return finding.in().tree().words().stream()
                .filter(w -> w.start() >= end && w.form().equals(","))
                .findFirst()
                .map(w -> new Phrase(cue.head(), Math.min(cue.start(), speaker.start()), w.end()));
    }
}
