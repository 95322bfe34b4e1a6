package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is of two minds: "dealers were sceptical that …", "experts remain doubtful about …". */
final class DoubtRule implements Rule {

    private static final Set<String> ABOUT = Set.of("of", "about", "on", "over", "regarding");
    private static final Set<String> IMPERSONAL = Set.of("it", "there", "this", "that", "what");

    private final CueLexicon cues;

    DoubtRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        return in.tree().words().stream()
                .filter(word -> cues.is("class sceptical", word))
                .flatMap(word -> read(in, word).stream())
                .toList();
    }

    private Optional<Finding> read(ParsedSentence in, Word adjective) {
        Tree tree = in.tree();
        Optional<Word> verb =
                tree.head(adjective)
                        .filter(w -> w.isVerb() && adjective.relation().equals("acomp"))
                        .filter(w -> Polarity.of(tree, w, cues) == Polarity.DONE);
        Optional<Phrase> content = content(in, adjective, verb);
        return verb.flatMap(w -> Voice.speaker(tree, w))
                .filter(who -> !IMPERSONAL.contains(who.head().lower()) && content.isPresent())
                .map(
                        who ->
                                new Finding(
                                        in,
                                        Optional.of(who),
                                        Stance.DOUBTS,
                                        CuePhrase.across(tree, verb.orElseThrow(), adjective),
                                        content,
                                        "doubtful"));
    }

    private Optional<Phrase> content(ParsedSentence in, Word adjective, Optional<Word> verb) {
        Contents contents = new Contents(in);
        Extent extent = new Extent(in, cues);
        return new Clauses(contents)
                .of(adjective)
                .or(() -> verb.flatMap(new Clauses(contents)::of))
                .or(() -> contents.about(adjective, ABOUT))
                .map(content -> extent.of(content, adjective));
    }
}
