package io.twosource.extract.reading.quote;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.Judgement;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stances of sentences that are all speech: their speaker stands in another sentence. */
public final class QuotedSpeech {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

    /** Shorter speech is an exclamation, not a proposition. */
    private static final int FEWEST_WORDS = 4;

    private final CueLexicon cues;

    public QuotedSpeech(CueLexicon cues) {
        this.cues = cues;
    }

    /** {@code findings} of the sentences by themselves, and those that quotations add. */
    public List<Finding> complete(
            List<ParsedSentence> sentences, List<Finding> findings, Cast cast) {
        Course course = new Course(new Attributions(cues, sentences, findings, cast));
        Map<Integer, List<Finding>> bySentence =
                findings.stream().collect(Collectors.groupingBy(f -> f.in().sentence().start()));
        List<Finding> all = new ArrayList<>();
        for (ParsedSentence in : sentences) {
            List<Finding> own = bySentence.getOrDefault(in.sentence().start(), List.of());
            all.addAll(in.enclosingQuotation().map(q -> course.spoken(in, own, q)).orElse(own));
        }
        return all;
    }

    /** What one sentence of a quotation tells of the next. */
    private final class Course {

        private final Attributions attributions;
        private Quotation current = new Quotation(0, 0);
        private Optional<Attribution> attribution = Optional.empty();
        private boolean denying;

        Course(Attributions attributions) {
            this.attributions = attributions;
        }

        List<Finding> spoken(ParsedSentence in, List<Finding> own, Quotation quotation) {
            if (!quotation.equals(current)) {
                enter(quotation);
            }
            List<Finding> spoken = QuotedSpeech.this.spoken(in, own, attribution, denying);
            denying |= spoken.stream().anyMatch(QuotedSpeech::isOwnDenial);
            return spoken;
        }

        private void enter(Quotation quotation) {
            current = quotation;
            attribution = attributions.of(quotation);
            Optional<Stance> introduction = attribution.flatMap(Attribution::introduction);
            denying = introduction.filter(Stance.DENIES::equals).isPresent();
        }
    }

    /** A denial by whom the quotation is, not by somebody of whom they speak. */
    private static boolean isOwnDenial(Finding finding) {
        return finding.stance() == Stance.DENIES && finding.rule().startsWith("quoted-");
    }

    private List<Finding> spoken(
            ParsedSentence in,
            List<Finding> own,
            Optional<Attribution> attribution,
            boolean denying) {
        if (attribution.isEmpty()) {
            return own;
        }
        Attribution by = attribution.get();
        List<Finding> spoken = new ArrayList<>();
        for (Finding finding : own) {
            spoken.add(isFirstPerson(finding) ? finding.by(Optional.of(by.speaker())) : finding);
        }
        if (own.stream().noneMatch(QuotedSpeech::isFirstPerson)) {
            bySpeaker(in, by, denying).ifPresent(spoken::add);
        }
        return spoken;
    }

    private static boolean isFirstPerson(Finding finding) {
        return finding.speaker().filter(s -> FIRST_PERSON.contains(s.head().lower())).isPresent();
    }

    private Optional<Finding> bySpeaker(ParsedSentence in, Attribution by, boolean denying) {
        List<Judgement> judgements = Judgement.all(in, cues);
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
        return proposition(in).map(content -> says(in, by, content, denying));
    }

    private static Finding says(
            ParsedSentence in, Attribution by, Phrase content, boolean denying) {
        boolean contradicts = denying && isNegated(in, content.head());
        return new Finding(
                in,
                Optional.of(by.speaker()),
                contradicts ? Stance.DENIES : Stance.ASSERTS,
                new Phrase(content.head(), by.cue().start(), by.cue().end()),
                Optional.of(content),
                contradicts ? "quoted-contradiction" : "quoted-sentence");
    }

    private static boolean isNegated(ParsedSentence in, Word verb) {
        return in.tree().children(verb).stream().anyMatch(w -> NEGATIONS.contains(w.lower()));
    }

    /** A sentence with a subject and a finite verb, neither a question nor a request. */
    private static Optional<Phrase> proposition(ParsedSentence in) {
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
