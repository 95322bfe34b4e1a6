package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.rule.Judgement;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines that call a story untrue: the story is what they deny. */
record Debunking(
        HeadlineWords words, Verdicts verdicts, Ending ending, Negating negating, CueLexicon cues) {

    private static final Pattern SET_OFF = Pattern.compile("\\s*[,:;.-].*");
    private static final Pattern CLAUSE = Pattern.compile("[^:;]+");

    private static final Pattern UNPROVEN =
            Pattern.compile(
                    "^(?:there(?: is|'s| are) )?(?<cue>no (?:\\w+ )?(?:evidence|proof|sign|signs"
                            + "|indication|truth)) (?:that|of|to|for|in|behind) (?<what>.+?)"
                            + "(?<despite>,? (?:despite|contrary to) .+)?$");

    Optional<Finding> in(Headline headline) {
        return answered(headline)
                .or(() -> unproven(headline))
                .or(() -> contrary(headline))
                .or(() -> corrected(headline))
                .or(() -> judged(headline))
                .or(() -> verdicts.in(headline))
                .or(() -> ending.in(headline));
    }

    /** "No, the bridge has not collapsed", "Flood rumours: No, …". */
    private Optional<Finding> answered(Headline headline) {
        String text = headline.text();
        int from = words.answer().open(text) ? 0 : text.indexOf(": ") + 2;
        return Optional.of(text.substring(from))
                .filter(words.answer()::open)
                .flatMap(rest -> words.answer().in(rest).stream().findFirst())
                .filter(found -> isAnswer(found, text.substring(from + found.end())))
                .flatMap(
                        found ->
                                negating.somehowNegated(
                                        headline,
                                        Stance.DENIES,
                                        new Part(from + found.start(), from + found.end()),
                                        new Part(from + found.end(), text.length())));
    }

    /** "No evidence that the bridge collapsed", and firmly "…, despite rumours". */
    private static Optional<Finding> unproven(Headline headline) {
        Matcher found = UNPROVEN.matcher(headline.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean firm = found.group("despite") != null || headline.checksFacts();
        return headline.finding(
                firm ? Stance.DENIES : Stance.DOUBTS,
                new Part(found.start("cue"), found.end("cue")),
                new Part(found.start("what"), found.end("what")));
    }

    /** "No, bridge …", "Everyone relax bridge …"; but not "No bridge …". */
    private static boolean isAnswer(MatchResult found, String rest) {
        return found.group().contains(" ") || SET_OFF.matcher(rest).matches();
    }

    /** "The bridge did not collapse, despite rumours". */
    private Optional<Finding> contrary(Headline headline) {
        return words.contrary().in(headline.text()).stream()
                .filter(found -> found.start() > 0)
                .findFirst()
                .flatMap(found -> denied(headline, Part.of(found), new Part(0, found.start())));
    }

    /** "Bridge not collapsed: hoax goes viral". */
    private Optional<Finding> corrected(Headline headline) {
        return verdict(headline)
                .flatMap(
                        verdict ->
                                CLAUSE.matcher(headline.text())
                                        .results()
                                        .filter(clause -> !Part.of(clause).equals(headline.all()))
                                        .map(clause -> denied(headline, verdict, Part.of(clause)))
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }

    private Optional<Part> verdict(Headline headline) {
        return List.of(words.verdict(), words.verdictOfVerbs()).stream()
                .flatMap(list -> list.in(headline.text()).stream())
                .findFirst()
                .map(Part::of);
    }

    /** What a part negates is what it denies. */
    private Optional<Finding> denied(Headline headline, Part cue, Part content) {
        return negating.finding(headline, Stance.DENIES, cue, content);
    }

    /** "The video is a hoax". */
    private Optional<Finding> judged(Headline headline) {
        return Judgement.all(headline.in(), cues).stream()
                .filter(judgement -> judgement.stance() == Stance.DENIES)
                .map(judgement -> finding(headline, judgement))
                .findFirst();
    }

    private static Finding finding(Headline headline, Judgement judgement) {
        return new Finding(
                headline.in(),
                Optional.empty(),
                Stance.DENIES,
                judgement.cue(),
                Optional.of(judgement.content()),
                Headline.RULE);
    }
}
