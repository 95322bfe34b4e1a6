package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.bearing.OwnBearing;
import io.twosource.extract.reading.bearing.StanceWords;
import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.ParsedSentence;
import io.twosource.extract.reading.text.Line;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a headline says in its outlet's own voice: one statement at most, for a headline tells one
 * thing. Questions without an answer, lists, opinions and names of things tell nothing.
 */
public final class HeadlineRule {

    private static final Pattern IT_IS = Pattern.compile("(?:it's|it is|that's|this is)\\b");

    private final HeadlineWords words;
    private final HeadlineBounds bounds;
    private final Debunking debunking;
    private final Telling telling;
    private final Announcing announcing;

    private HeadlineRule(HeadlineWords words, StanceWords stances, CueLexicon cues) {
        Negating negating = new Negating(new OwnBearing(stances));
        Openness openness = new Openness(words, stances);
        this.words = words;
        this.bounds = new HeadlineBounds(words);
        Ending ending = new Ending(words, stances);
        this.debunking = new Debunking(words, new Verdicts(words), ending, negating, cues);
        this.telling = new Telling(words, openness, negating);
        this.announcing = new Announcing(words, negating);
    }

    public static HeadlineRule load(CueLexicon cues) {
        return new HeadlineRule(HeadlineWords.load(), StanceWords.load(), cues);
    }

    /** Whether a finding is one of this rule. */
    public static boolean found(Finding finding) {
        return finding.rule().equals(Headline.RULE);
    }

    /** The lines of a title, without its outlet's name and labels. */
    public List<Line> bounded(Passage title, List<Line> lines, NamesInText names) {
        return bounds.of(title, lines, names);
    }

    /**
     * What the sentences of a title say.
     *
     * @param said what somebody is found to say in them; the outlet's own word counts where there
     *     is none, or where it calls that untrue
     */
    public List<Finding> find(List<ParsedSentence> title, List<Finding> said, NamesInText names) {
        List<Headline> headlines = title.stream().map(in -> Headline.of(in, names)).toList();
        Optional<Finding> untrue = said.stream().filter(this::isBySham).findFirst();
        if (untrue.isPresent()) {
            return untrue.map(HeadlineRule::denied).stream().toList();
        }
        return said.isEmpty() || isNamedUntrue(headlines, said)
                ? find(headlines).stream().toList()
                : said;
    }

    /** "Mayor confirms dam collapse: fake news story spreads" is not to be taken at its word. */
    private boolean isNamedUntrue(List<Headline> headlines, List<Finding> said) {
        return said.stream().allMatch(HeadlineRule::affirms)
                && headlines.stream().anyMatch(headline -> words.sham().occurIn(headline.text()));
    }

    private static boolean affirms(Finding said) {
        return Set.of(Stance.ASSERTS, Stance.CONFIRMS).contains(said.stance())
                && !said.rule().endsWith("judgement");
    }

    private Optional<Finding> find(List<Headline> headlines) {
        if (headlines.stream().anyMatch(headline -> headline.text().contains("?"))) {
            return answered(headlines);
        }
        return headlines.stream()
                .flatMap(headline -> debunked(headline).stream())
                .findFirst()
                .or(() -> announced(headlines))
                .or(() -> told(headlines));
    }

    /** What is called untrue, by whom the headline names or else by the outlet. */
    private Optional<Finding> debunked(Headline headline) {
        return debunking
                .in(headline)
                .map(
                        finding ->
                                announcing
                                        .of(headline)
                                        .map(told -> by(told, finding))
                                        .orElse(finding));
    }

    /** What is untrue is by whom the headline begins with, but does not hold their name. */
    private static Finding by(Finding told, Finding untrue) {
        Optional<Phrase> content =
                untrue.content()
                        .map(
                                c ->
                                        told.speaker().filter(c::overlaps).isPresent()
                                                ? without(c, told.content().orElse(c))
                                                : c);
        return new Finding(
                untrue.in(), told.speaker(), untrue.stance(), untrue.cue(), content, untrue.rule());
    }

    private static Phrase without(Phrase content, Phrase told) {
        int start = Math.max(content.start(), told.start());
        return new Phrase(content.head(), Math.min(start, content.end()), content.end());
    }

    private Optional<Finding> announced(List<Headline> headlines) {
        return headlines.stream().flatMap(headline -> announcing.of(headline).stream()).findFirst();
    }

    private Optional<Finding> told(List<Headline> headlines) {
        return headlines.stream().flatMap(headline -> telling.in(headline).stream()).findFirst();
    }

    /** "Hoax report claims bridge collapsed". */
    private boolean isBySham(Finding finding) {
        return finding.speaker()
                .map(speaker -> finding.in().text(speaker).toLowerCase(Locale.ROOT))
                .filter(_ -> finding.stance() == Stance.ASSERTS)
                .filter(who -> words.verdict().occurIn(who) || words.verdictOfVerbs().occurIn(who))
                .isPresent();
    }

    private static Finding denied(Finding said) {
        Phrase cue = said.speaker().orElseGet(said::cue);
        return new Finding(
                said.in(), Optional.empty(), Stance.DENIES, cue, said.content(), Headline.RULE);
    }

    /** "Has the bridge collapsed? No": what is asked is denied. */
    private Optional<Finding> answered(List<Headline> headlines) {
        Headline asking = headlines.getFirst();
        int mark = asking.text().indexOf('?');
        if (mark < 0) {
            return Optional.empty();
        }
        String answer = answer(headlines, mark);
        boolean denies =
                words.denyingAnswer().open(answer)
                        || (IT_IS.matcher(answer).lookingAt()
                                && words.verdictOfVerbs().occurIn(answer))
                        || (words.verdict().occurIn(answer) && !answer.contains("?"));
        return denies
                ? asking.finding(Stance.DENIES, new Part(mark, mark + 1), new Part(0, mark))
                : Optional.empty();
    }

    private static String answer(List<Headline> headlines, int mark) {
        StringBuilder answer = new StringBuilder(headlines.getFirst().text().substring(mark + 1));
        headlines.stream().skip(1).forEach(headline -> answer.append(' ').append(headline.text()));
        return answer.toString().strip();
    }
}
