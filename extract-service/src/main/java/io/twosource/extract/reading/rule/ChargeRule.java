package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "blasted the agency for failing to act": who is blamed for a deed is said to have done it. */
final class ChargeRule implements Rule {

    private static final Set<String> FOR = Set.of("for", "of", "over");

    private final CueLexicon cues;

    ChargeRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        return in.tree().words().stream()
                .filter(w -> w.isVerb() && cues.is("asserts charging", w))
                .flatMap(w -> read(in, w).stream())
                .toList();
    }

    private Optional<Finding> read(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        Contents contents = new Contents(in);
        Optional<Phrase> whom = tree.child(verb, "dobj").map(w -> contents.phrase(w, verb));
        Optional<Word> deed =
                tree.words().stream()
                        .filter(w -> w.index() > verb.index() && FOR.contains(w.lower()))
                        .flatMap(w -> tree.child(w, "pcomp", "pobj").stream())
                        .filter(w -> w.tag().equals("VBG"))
                        .findFirst();
        boolean done = Polarity.of(tree, verb, cues) == Polarity.DONE;
        return Voice.speaker(tree, verb)
                .filter(_ -> done && !Voice.isPassive(tree, verb))
                .flatMap(
                        who ->
                                whom.flatMap(
                                        object ->
                                                deed.map(w -> finding(in, verb, who, object, w))));
    }

    private Finding finding(ParsedSentence in, Word verb, Phrase who, Phrase object, Word deed) {
        Phrase charge = new Extent(in, cues).of(new Contents(in).phrase(deed, verb), verb);
        Phrase content =
                new Phrase(
                        deed,
                        Math.min(object.start(), charge.start()),
                        Math.max(object.end(), charge.end()));
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(
                in, Optional.of(who), Stance.ASSERTS, cue, Optional.of(content), "charge");
    }
}
