package io.twosource.extract.reading.proposition;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The propositions of one article, in the order in which it states them, so that what only points
 * finds what it points to. One per article.
 */
public final class Propositions {

    /** Propositions; words do not point further back. */
    private static final int MEMORY = 100;

    private final CueLexicon cues;
    private final Pointer pointer;
    private final Wording wording;
    private final Optional<ParsedSentence> headline;
    private final List<Antecedent> antecedents = new ArrayList<>();

    /**
     * {@code headline} is the article's topic, for whoever is silent on no matter in particular.
     */
    public Propositions(CueLexicon cues, Optional<ParsedSentence> headline, LocalDate published) {
        this.cues = cues;
        this.pointer = new Pointer(cues);
        this.wording = new Wording(published);
        this.headline = headline;
    }

    /** Whether a finding's content only points to a proposition that stands elsewhere. */
    public boolean isAnaphoric(Finding finding) {
        return pointer.isPointer(finding);
    }

    /** What the stance of a finding is on. Ask once for each, in the order of the article. */
    public Proposition of(Finding finding, Optional<Speaker> speaker, Cast cast) {
        boolean points = pointer.isPointer(finding);
        Proposition proposition =
                points ? pointedTo(finding, cast) : withDoer(finding, speaker, stated(finding));
        Proposition said = isContradiction(finding) ? verbatim(finding) : proposition;
        antecedents.add(new Antecedent(finding, speaker, proposition, said));
        if (antecedents.size() > MEMORY) {
            antecedents.removeFirst();
        }
        return proposition;
    }

    private static boolean isContradiction(Finding finding) {
        return finding.stance() == Stance.DENIES && finding.rule().endsWith("contradiction");
    }

    private Proposition stated(Finding finding) {
        Phrase content = finding.content().orElseThrow();
        Phrase substance = pointer.substance(finding, content);
        return isContradiction(finding)
                ? wording.affirmed(finding.in(), substance)
                : aside(finding)
                        .map(aside -> wording.of(finding.in(), substance, aside))
                        .orElseGet(() -> wording.of(finding.in(), substance));
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
    private static Optional<Phrase> aside(Finding finding) {
        return finding.in().tree().at(finding.cue().start()).isPresent()
                ? Optional.of(finding.in().tree().phrase(finding.cue().head()))
                : Optional.empty();
    }

    private Proposition verbatim(Finding finding) {
        return wording.of(finding.in(), finding.content().orElse(finding.cue()));
    }

    private Proposition pointedTo(Finding finding, Cast cast) {
        Optional<Phrase> content = askedTopic(finding).or(finding::content);
        return content.flatMap(c -> saidBy(finding, c, cast))
                .or(() -> content.flatMap(this::byNoun))
                .or(
                        () ->
                                content.filter(c -> hasSubstance(finding, c))
                                        .map(c -> wording.of(finding.in(), c)))
                .or(() -> nearest(finding))
                .orElseGet(() -> fallback(finding));
    }

    /** "'It is so,' he said when asked about the reports": the question has the topic. */
    private Optional<Phrase> askedTopic(Finding finding) {
        Tree tree = finding.in().tree();
        return tree.words().stream()
                .filter(w -> w.isVerb() && cues.is("class asking", w) && !w.tag().equals("VBG"))
                .filter(w -> w.index() != finding.cue().head().index())
                .flatMap(w -> tree.branch(w, _ -> false).stream())
                .filter(w -> List.of("on", "about", "regarding").contains(w.lower()))
                .flatMap(w -> tree.child(w, "pobj").stream())
                .filter(Word::isNoun)
                .map(tree::phrase)
                .filter(topic -> !wording.isDay(finding.in().text(topic)))
                .findFirst();
    }

    private boolean hasSubstance(Finding finding, Phrase content) {
        Finding asIf =
                new Finding(
                        finding.in(),
                        finding.speaker(),
                        finding.stance(),
                        finding.cue(),
                        Optional.of(content),
                        finding.rule());
        return !pointer.isPointer(asIf);
    }

    private Optional<Proposition> saidBy(Finding finding, Phrase content, Cast cast) {
        Passage passage = finding.in().sentence().passage();
        return pointer.speakerOf(finding.in().tree(), content)
                .map(who -> cast.mentioned(passage, who).identity())
                .flatMap(
                        who ->
                                antecedents.reversed().stream()
                                        .filter(a -> isBy(a, who))
                                        .findFirst())
                .map(Antecedent::said);
    }

    private static boolean isBy(Antecedent antecedent, String identity) {
        return antecedent.speaker().filter(s -> s.identity().equals(identity)).isPresent();
    }

    private Optional<Proposition> byNoun(Phrase content) {
        return antecedents.reversed().stream()
                .limit(10)
                .filter(a -> content.head().isNoun() && a.mentions(content.head().lemma()))
                .filter(a -> !pointer.isPointer(a.finding()))
                .findFirst()
                .map(Antecedent::proposition);
    }

    private Optional<Proposition> nearest(Finding finding) {
        return antecedents.reversed().stream()
                .limit(finding.stance() == Stance.DECLINES ? 3 : 1)
                .filter(a -> !isFar(a, finding))
                .filter(a -> finding.stance() != Stance.DECLINES || isNews(a))
                .findFirst()
                .map(Antecedent::proposition);
    }

    /** Nobody is silent on a commentator's sentence; they are on what the article reports. */
    private static boolean isNews(Antecedent antecedent) {
        return !antecedent.finding().rule().equals("quoted-sentence")
                && !antecedent.proposition().text().isEmpty();
    }

    /** What is said a page before is not what "this" means; then the headline's topic is nearer. */
    private static boolean isFar(Antecedent antecedent, Finding finding) {
        var before = antecedent.finding().in().sentence();
        var here = finding.in().sentence();
        return before.passage().part() == here.passage().part() && here.line() - before.line() > 6;
    }

    private static Phrase whole(ParsedSentence in) {
        return in.tree().words().stream()
                .filter(w -> w.relation().equals("root"))
                .findFirst()
                .map(in.tree()::phrase)
                .orElseThrow();
    }

    private Proposition fallback(Finding finding) {
        return headline.map(in -> wording.of(in, whole(in))).orElseGet(() -> verbatim(finding));
    }
}
