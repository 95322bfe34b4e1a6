package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The mayor was quoted as saying …", "The Courier quoted her as saying …". */
final class QuotedAsRule implements Rule {

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "record");

    private final CueLexicon cues;

    QuotedAsRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            boolean saying = word.tag().equals("VBG") && cues.verb(word, in.tree()).isPresent();
            if (saying && in.tree().previous(word).filter(QuotedAsRule::isAs).isPresent()) {
                read(in, word).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isAs(Word word) {
        return word.lower().equals("as");
    }

    private Optional<Finding> read(ParsedSentence in, Word saying) {
        Tree tree = in.tree();
        Optional<Word> quoting =
                tree.words().subList(0, saying.index()).reversed().stream()
                        .filter(w -> w.isVerb() && QUOTING.contains(w.lemma()))
                        .findFirst()
                        .filter(w -> Polarity.of(tree, w, cues) == Polarity.DONE);
        Optional<Phrase> content = content(in, saying);
        return quoting.filter(_ -> content.isPresent())
                .flatMap(w -> quoted(tree, w).map(who -> finding(in, w, saying, who, content)));
    }

    private static Optional<Phrase> quoted(Tree tree, Word quoting) {
        Optional<Word> whom =
                Voice.isPassive(tree, quoting)
                        ? tree.child(quoting, "nsubjpass")
                        : tree.child(quoting, "dobj");
        return whom.map(w -> SpeakerPhrase.of(tree, w));
    }

    private Optional<Phrase> content(ParsedSentence in, Word saying) {
        Extent extent = new Extent(in, cues);
        DirectSpeech speech = new DirectSpeech(in, cues);
        return speech.of(saying)
                .or(() -> new Clauses(new Contents(in)).of(saying).map(p -> extent.of(p, saying)))
                .or(() -> speech.near(saying));
    }

    private static Finding finding(
            ParsedSentence in, Word quoting, Word saying, Phrase who, Optional<Phrase> content) {
        Phrase cue =
                who.start() > quoting.end() || Voice.agent(in.tree(), quoting).isPresent()
                        ? new Phrase(saying, saying.start(), saying.end())
                        : CuePhrase.across(in.tree(), quoting, saying);
        return new Finding(in, Optional.of(who), Stance.ASSERTS, cue, content, "quoted-as");
    }
}
