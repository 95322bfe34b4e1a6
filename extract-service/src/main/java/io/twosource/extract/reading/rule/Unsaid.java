package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.Optional;
import java.util.Set;

/** What somebody says nothing on. */
record Unsaid(ParsedSentence in, CueLexicon cues) {

    static final Set<String> ABOUT = Set.of("on", "about", "regarding", "concerning", "over");
    private static final Set<String> OF = Set.of("of", "on", "about", "regarding", "concerning");
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> TO = Set.of("to");
    static final Set<String> ON = Set.of("on", "about", "regarding", "to", "over", "for");

    /** "did not respond to a request for comment": the request is no matter to be silent on. */
    Optional<Phrase> content(Word verb) {
        Contents contents = new Contents(in);
        Optional<Word> inquiry = inquiry(verb);
        if (inquiry.isPresent()) {
            return ofInquiry(contents, inquiry.get());
        }
        Extent extent = new Extent(in, cues);
        return new Clauses(contents)
                .of(verb)
                .or(() -> new Objects(contents).of(verb))
                .map(content -> extent.of(content, verb))
                .or(() -> contents.about(verb, ABOUT))
                .or(() -> contents.about(verb, answers(verb) ? ON : ABOUT))
                .filter(content -> !Occasions.is(content.head()))
                .filter(content -> content.head().isVerb() || !isWhen(content));
    }

    /** "details of the sale", "a request for comment on the vote", but "for comment on Monday". */
    private Optional<Phrase> ofInquiry(Contents contents, Word noun) {
        boolean said = cues.is("declines thing said", noun);
        return contents.about(noun, said ? OF : ABOUT)
                .or(() -> contents.about(noun, FOR).flatMap(c -> contents.about(c.head(), ABOUT)))
                .filter(content -> !SpeakerPhrase.isTime(in.tree(), content.head()));
    }

    /** "would not comment on Monday" */
    private boolean isWhen(Phrase content) {
        return SpeakerPhrase.isTime(in.tree(), content.head())
                && in.tree().between(content.start(), content.end()).size() <= 2;
    }

    private static boolean answers(Word verb) {
        return Set.of("respond", "reply", "answer", "react").contains(verb.lemma());
    }

    /** The request, question or mail that a verb is about. */
    private Optional<Word> inquiry(Word verb) {
        Tree tree = in.tree();
        return tree.child(verb, "dobj")
                .or(() -> tree.joined(verb, TO))
                .filter(w -> cues.is("class inquiry", w) || cues.is("declines thing said", w));
    }

    /** That whoever does what {@code verb} says declines. */
    Finding declined(Word verb, Phrase cue, Optional<Phrase> content, String rule) {
        return new Finding(in, Voice.speaker(in.tree(), verb), Stance.DECLINES, cue, content, rule);
    }

    /** The cue, with the inquiry that it leaves unanswered. */
    Phrase cue(Word verb, Phrase cue) {
        return inquiry(verb)
                .map(noun -> new Phrase(verb, cue.start(), Math.max(cue.end(), noun.end())))
                .orElse(cue);
    }
}
