package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is told without anybody who says it: "it turned out that …", "two men are believed to have
 * fled".
 */
final class NarratedRule implements Rule {

    private static final Set<String> IMPERSONAL = Set.of("it");

    private final CueLexicon cues;

    NarratedRule(CueLexicon cues) {
        this.cues = cues;
    }

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        return in.tree().words().stream()
                .filter(w -> w.isVerb() && !in.isQuoted(w))
                .flatMap(w -> Stream.of(turnsOut(in, w), saidTo(in, w)).flatMap(Optional::stream))
                .toList();
    }

    /** "it turned out that …", "it emerged that …". */
    private Optional<Finding> turnsOut(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        boolean impersonal =
                tree.child(verb, "nsubj", "expl")
                        .filter(w -> IMPERSONAL.contains(w.lower()))
                        .isPresent();
        boolean out =
                !verb.lemma().equals("turn")
                        || tree.children(verb).stream().anyMatch(w -> w.lower().equals("out"));
        return cues.is("asserts narrating", verb)
                        && impersonal
                        && out
                        && Polarity.of(tree, verb, cues) == Polarity.DONE
                ? new Clauses(new Contents(in))
                        .of(verb)
                        .map(p -> new Extent(in, cues).of(p, verb))
                        .map(content -> finding(in, verb, Optional.empty(), content))
                : Optional.empty();
    }

    /** "are believed to have fled": the clause is told with the words that attribute it. */
    private Optional<Finding> saidTo(ParsedSentence in, Word verb) {
        Tree tree = in.tree();
        Optional<Word> done =
                tree.child(verb, "xcomp")
                        .filter(w -> tree.children(w).stream().anyMatch(t -> t.tag().equals("TO")));
        Optional<Word> who = tree.child(verb, "nsubjpass").filter(w -> !w.isRelative());
        boolean told =
                cues.is("class held", verb)
                        && Voice.isPassive(tree, verb)
                        && Polarity.of(tree, verb, cues) == Polarity.DONE;
        return done.filter(_ -> told)
                .flatMap(w -> who.map(subject -> whole(in, verb, subject, w)))
                .map(content -> finding(in, verb, Voice.agent(tree, verb), content));
    }

    private Phrase whole(ParsedSentence in, Word verb, Word subject, Word done) {
        Contents contents = new Contents(in);
        Phrase end = new Extent(in, cues).of(contents.phrase(done, verb), verb);
        int start = Math.min(contents.phrase(subject, verb).start(), end.start());
        return new Phrase(done, start, end.end());
    }

    private static Finding finding(
            ParsedSentence in, Word verb, Optional<Phrase> speaker, Phrase content) {
        Phrase cue = CuePhrase.of(in.tree(), verb);
        return new Finding(in, speaker, Stance.ASSERTS, cue, Optional.of(content), "narrated");
    }
}
