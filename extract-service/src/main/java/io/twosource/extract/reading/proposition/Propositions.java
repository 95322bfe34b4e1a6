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
import java.util.List;
import java.util.Optional;

/**
 * The propositions of one article, in the order in which it states them, so that what only points
 * finds what it points to. One per article.
 */
public final class Propositions {

    private final CueLexicon cues;
    private final Pointer pointer;
    private final Wording wording;
    private final Stated stated;
    private final Optional<ParsedSentence> headline;
    private final Antecedents antecedents = new Antecedents();

    /**
     * {@code headline} is the article's topic, for whoever is silent on no matter in particular.
     */
    public Propositions(CueLexicon cues, Optional<ParsedSentence> headline, LocalDate published) {
        this.cues = cues;
        this.pointer = new Pointer(cues);
        this.wording = new Wording(published);
        this.stated = new Stated(pointer, wording);
        this.headline = headline;
    }

    /** Whether a finding's content only points to a proposition that stands elsewhere. */
    public boolean isAnaphoric(Finding finding) {
        return pointer.isPointer(finding);
    }

    /**
     * The finding, as a denial where it asserts the flat contrary of what somebody else was told to
     * have said just before: "The troops did not go".
     */
    public Finding inContext(Finding finding, Optional<Speaker> speaker) {
        boolean contradicts =
                finding.stance() == Stance.ASSERTS
                        && finding.content()
                                .filter(said -> Wording.isNegated(finding.in().tree(), said))
                                .filter(_ -> !pointer.isPointer(finding))
                                .filter(said -> antecedents.contradictedBy(finding, said, speaker))
                                .isPresent();
        return contradicts ? finding.asContradiction() : finding;
    }

    /** What the stance of a finding is on. Ask once for each, in the order of the article. */
    public Proposition of(Finding finding, Optional<Speaker> speaker, Cast cast) {
        boolean points = pointer.isPointer(finding);
        Proposition proposition =
                finding.content()
                        .filter(_ -> !points)
                        .map(content -> stated.in(finding, content, speaker))
                        .orElseGet(() -> pointedTo(finding, cast));
        Proposition said = Stated.contradicts(finding) ? stated.verbatim(finding) : proposition;
        antecedents.add(new Antecedent(finding, speaker, points, proposition, said));
        return proposition;
    }

    private Proposition pointedTo(Finding finding, Cast cast) {
        Optional<Phrase> content = askedTopic(finding).or(finding::content);
        return content.flatMap(c -> saidBy(finding, c, cast))
                .or(() -> content.flatMap(this::toldAs))
                .or(() -> content.filter(c -> !points(finding, c)).map(c -> worded(finding, c)))
                .or(() -> antecedents.nearest(finding))
                .or(() -> topic(finding))
                .orElseGet(() -> stated.verbatim(finding));
    }

    private Proposition worded(Finding finding, Phrase content) {
        return wording.of(finding.in(), content);
    }

    private boolean points(Finding finding, Phrase content) {
        return pointer.points(finding.in().tree(), content);
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

    private Optional<Proposition> saidBy(Finding finding, Phrase content, Cast cast) {
        Passage passage = finding.in().sentence().passage();
        return pointer.speakerOf(finding.in().tree(), content)
                .map(who -> cast.mentioned(passage, who).identity())
                .flatMap(antecedents::saidBy);
    }

    private Optional<Proposition> toldAs(Phrase content) {
        Word noun = content.head();
        return noun.isNoun() ? antecedents.toldAs(noun.lemma()) : Optional.empty();
    }

    /**
     * What the article is about; who denies that denies no denial. A mere "it" further down is
     * rather something else.
     */
    private Optional<Proposition> topic(Finding finding) {
        boolean denies = finding.stance() == Stance.DENIES;
        boolean other = denies && finding.rule().equals("object") && isPronoun(finding);
        Optional<Antecedent> told = antecedents.ofTitle();
        if (other || (denies && told.filter(Antecedent::isUnsure).isPresent())) {
            return Optional.empty();
        }
        return told.map(title -> denies ? stated.affirmed(title) : title.proposition())
                .or(this::words);
    }

    private static boolean isPronoun(Finding finding) {
        return finding.content().filter(content -> content.head().isPronoun()).isPresent();
    }

    private Optional<Proposition> words() {
        return headline.flatMap(
                in ->
                        in.tree().words().stream()
                                .filter(w -> w.relation().equals("root"))
                                .findFirst()
                                .map(root -> wording.of(in, in.tree().phrase(root))));
    }
}
