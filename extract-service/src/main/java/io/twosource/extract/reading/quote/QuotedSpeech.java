package io.twosource.extract.reading.quote;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.speaker.Cast;
import io.twosource.extract.reading.text.Quotation;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stances of sentences that are all speech: their speaker stands in another sentence. */
public final class QuotedSpeech {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us");

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
            all.addAll(
                    in.enclosingQuotation()
                            .map(q -> course.spoken(in, own, q))
                            .orElseGet(() -> ofSelf(in, own)));
        }
        return all;
    }

    /** '"We deny it," Alizade said': "we" are whoever the sentence says speaks. */
    private static List<Finding> ofSelf(ParsedSentence in, List<Finding> own) {
        Optional<Phrase> by =
                own.stream()
                        .filter(f -> !in.isQuoted(f.cue().head()) && f.content().isPresent())
                        .flatMap(f -> f.speaker().stream())
                        .filter(s -> !in.isQuoted(s.head()))
                        .findFirst();
        return own.stream()
                .map(
                        f ->
                                by.isPresent() && isFirstPerson(f) && in.isQuoted(f.cue().head())
                                        ? f.by(by)
                                        : f)
                .toList();
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
            new SpokenSentence(in, by, cues).finding(denying).ifPresent(spoken::add);
        }
        return spoken;
    }

    private static boolean isFirstPerson(Finding finding) {
        return finding.speaker().filter(s -> FIRST_PERSON.contains(s.head().lower())).isPresent();
    }
}
