package io.twosource.extract.reading.quote;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.Judgement;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence that is all speech, and by whom it is. */
record SpokenSentence(ParsedSentence in, Attribution by, CueLexicon cues) {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "relcl", "acl");

    /** Shorter speech is an exclamation, not a proposition. */
    private static final int FEWEST_WORDS = 4;

    /** What its speaker says with it; {@code denying} where they deny something just before. */
    Optional<Finding> finding(boolean denying) {
        List<Judgement> judgements =
                Judgement.all(in, cues).stream().filter(j -> isMain(j.cue().head())).toList();
        if (!judgements.isEmpty()) {
            Judgement judgement = judgements.getFirst();
            return Optional.of(
                    new Finding(
                            in,
                            Optional.of(by.speaker()),
                            judgement.stance(),
                            judgement.cue(),
                            Optional.of(judgement.content()),
                            "quoted-judgement"));
        }
        return proposition().map(content -> says(content, denying));
    }

    /** What others "thought was true" is not what the speaker judges. */
    private boolean isMain(Word judging) {
        Optional<Word> at = Optional.of(judging);
        while (at.filter(w -> !CLAUSES.contains(w.relation())).isPresent()) {
            at = in.tree().head(at.get());
        }
        return at.isEmpty();
    }

    private Finding says(Phrase content, boolean denying) {
        boolean contradicts = denying && isNegated(content.head());
        return new Finding(
                in,
                Optional.of(by.speaker()),
                contradicts ? Stance.DENIES : Stance.ASSERTS,
                new Phrase(content.head(), by.cue().start(), by.cue().end()),
                Optional.of(content),
                contradicts ? "quoted-contradiction" : "quoted-sentence");
    }

    private boolean isNegated(Word verb) {
        return in.tree().children(verb).stream().anyMatch(Word::isNegation);
    }

    /** A sentence with a subject and a finite verb, neither a question nor a request. */
    private Optional<Phrase> proposition() {
        if (in.sentence().asks() || in.tree().words().size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        boolean subject = in.tree().words().stream().anyMatch(w -> SUBJECTS.contains(w.relation()));
        return in.tree().words().stream()
                .filter(w -> w.relation().equals("root") && w.isVerb() && subject)
                .findFirst()
                .map(in.tree()::phrase);
    }
}
