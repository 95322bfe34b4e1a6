package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The second speaker of "the agency reported, citing a diplomat". */
final class CitingRule implements Rule {

    private final CueLexicon cues;

    CitingRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            if (word.tag().equals("VBG") && cues.is("asserts citing", word)) {
                read(in, word, said).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> read(ParsedSentence in, Word citing, List<Finding> said) {
        Tree tree = in.tree();
        Optional<Phrase> cited =
                tree.child(citing, "dobj").map(source -> SpeakerPhrase.of(tree, source));
        Optional<Finding> reported =
                tree.head(citing)
                        .flatMap(
                                verb ->
                                        said.stream()
                                                .filter(f -> f.cue().head().index() == verb.index())
                                                .findFirst());
        Phrase cue = CuePhrase.of(tree, citing);
        return reported.filter(_ -> cited.isPresent())
                .map(f -> new Finding(in, cited, Stance.ASSERTS, cue, f.content(), "citing"));
    }
}
