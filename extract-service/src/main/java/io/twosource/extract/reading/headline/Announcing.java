package io.twosource.extract.reading.headline;

import io.twosource.extract.reading.headline.Headline.Part;
import io.twosource.extract.reading.rule.Finding;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headlines that name who says so, in words that a parser need not understand: "Police: bridge
 * collapsed", "Bridge collapsed: police", "Tavush says bridge not closed", "Mayor denies reports
 * bridge …".
 */
record Announcing(HeadlineWords words, Negating negating) {

    /** "Attorney General's office says", and no longer. */
    private static final int MOST_WORDS = 5;

    private static final int FEWEST_WORDS = 3;

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private static final Pattern BEFORE_COLON = Pattern.compile("^(?<who>[^:]+): (?<what>.+)$");
    private static final Pattern AFTER_COLON =
            Pattern.compile("^(?<what>.+): (?<who>[^:]+?)(?: (?:on|over|about|after|at) [^:]+)?$");
    private static final Pattern AFTER_DASH =
            Pattern.compile("^(?<what>.+) --? (?<who>[^-:,]+(?:-[^-:, ]+)*)$");
    private static final Pattern SAYS =
            Pattern.compile(
                    "^(?:[^:]+: )?(?<who>[^:,]+?) (?<cue>says?|insists?|said(?= that"
                            + " )|claims?|thinks?|believes?|warns?|argues?|maintains?) (?:that"
                            + " )?(?<what>.+)$");
    private static final Pattern SAID =
            Pattern.compile(
                    "^(?<what>.+), (?<who>[^,:]+?)"
                            + " (?<cue>says?|said|suggests?|finds?|shows?|claims?"
                            + "|warns?|insists?|argues?|reveals?|believes?|thinks?|alleges?)$");
    private static final Pattern SAYS_LAST =
            Pattern.compile("^(?<what>.+), (?<cue>says?|said|claims?|warns?) (?<who>[^,:]+)$");
    private static final Pattern JOINED =
            Pattern.compile(
                    "^(?<first>.+), (?<cue>says?|saying|claims?|claiming|insists?) (?:that )?"
                            + "(?<what>.+)$");
    private static final Pattern DENIES =
            Pattern.compile(
                    "^(?<who>[^:,]+?)"
                            + " (?<cue>den(?:y|ies|ied)|rebuff(?:s|ed)?|refutes?|rejects?|dismiss(?:es)?|debunks?|shoots?"
                            + " down) (?<story>(?:\\S+'s? )?(?:\\w+"
                            + " )?(?:claims?|reports?|rumou?rs?|allegations?|stor(?:y|ies)) (?:that |of"
                            + " |about )?)?(?<what>.+)$");

    private static final Pattern NO_COMMENT =
            Pattern.compile("^\\W*no (?:comment|word)\\b|\\bdeclin");

    Optional<Finding> of(Headline headline) {
        return Stream.of(BEFORE_COLON, AFTER_COLON, AFTER_DASH)
                .flatMap(pattern -> said(headline, pattern, true).stream())
                .findFirst()
                .or(() -> denied(headline))
                .or(
                        () ->
                                Stream.of(SAYS, SAID, SAYS_LAST)
                                        .flatMap(p -> said(headline, p, false).stream())
                                        .findFirst())
                .or(() -> joined(headline));
    }

    private Optional<Finding> said(Headline headline, Pattern pattern, boolean parted) {
        Matcher found = pattern.matcher(headline.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        Part who = new Part(found.start("who"), found.end("who"));
        Part what = new Part(found.start("what"), found.end("what"));
        Part cue = parted ? who : new Part(found.start("cue"), found.end("cue"));
        boolean known =
                parted
                        ? new Herald(headline, words).speaks(who, what)
                        : isName(headline, who) && tells(headline, found.group("cue"), what);
        return known && isTold(headline.words(what))
                ? asserted(headline, cue, what).map(finding -> by(headline, who, finding))
                : Optional.empty();
    }

    /** Who "thinks big" or "warns Iran" tells nothing. */
    private static boolean tells(Headline headline, String cue, Part what) {
        return cue.startsWith("sa") || headline.tree(what).stream().anyMatch(Word::isVerb);
    }

    /** "Lawmakers question deal, say agency …": whoever does the first says the second. */
    private Optional<Finding> joined(Headline headline) {
        Matcher found = JOINED.matcher(headline.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        List<Word> who =
                headline.tree(new Part(0, found.end("first"))).stream()
                        .takeWhile(word -> !FINITE.contains(word.tag()))
                        .toList();
        Part what = new Part(found.start("what"), found.end("what"));
        boolean named = !who.isEmpty() && who.size() <= MOST_WORDS && who.getLast().isNoun();
        return named && isTold(headline.words(what))
                ? asserted(headline, new Part(found.start("cue"), found.end("cue")), what)
                        .map(f -> by(headline, new Part(0, headline.part(who.getLast()).end()), f))
                : Optional.empty();
    }

    private Optional<Finding> asserted(Headline headline, Part cue, Part what) {
        return negating.finding(headline, Stance.ASSERTS, cue, what)
                .or(() -> headline.finding(Stance.ASSERTS, cue, what));
    }

    /** What is denied is a story or a sentence; a judge denies bail. */
    private static Optional<Finding> denied(Headline headline) {
        Matcher found = DENIES.matcher(headline.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        Part who = new Part(found.start("who"), found.end("who"));
        Part what = new Part(found.start("what"), found.end("what"));
        boolean story = found.group("story") != null;
        boolean clause = found.group("cue").startsWith("den") && hasVerb(headline, what);
        return (story || clause) && isName(headline, who) && isLong(headline.words(what))
                ? headline.finding(
                                Stance.DENIES, new Part(found.start("cue"), found.end("cue")), what)
                        .map(finding -> by(headline, who, finding))
                : Optional.empty();
    }

    private static boolean isName(Headline headline, Part who) {
        return !isLonger(headline.words(who)) && !hasVerb(headline, who);
    }

    private static boolean hasVerb(Headline headline, Part part) {
        return headline.tree(part).stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    /** More than a word or two, and not that there is nothing to say. */
    private static boolean isTold(String words) {
        return isLong(words) && !NO_COMMENT.matcher(words).find();
    }

    private static boolean isLong(String words) {
        return words.strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean isLonger(String words) {
        return words.strip().split("\\s+").length > MOST_WORDS;
    }

    private static Finding by(Headline headline, Part speaker, Finding finding) {
        List<Word> words = headline.tree(speaker);
        return new Finding(
                finding.in(),
                headline.phrase(speaker, words.getLast()),
                finding.stance(),
                finding.cue(),
                finding.content(),
                "announced");
    }
}
