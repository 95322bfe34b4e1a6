package io.twosource.ingest.origin;

import io.twosource.ingest.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the agency that an article credits for its text: in its metadata, byline, dateline, first
 * paragraph or last lines. Only set forms count: "told Reuters" and a photograph's credit are none,
 * nor is an agency that "contributed to this report".
 */
final class Credits {

    private static final String DASH = "[-\u2010-\u2015]";

    /** "BRUSSELS (AP) \u2014", "MOSCOW, April 17. /TASS/.", "YEREVAN, APRIL 17, ARMENPRESS.". */
    private static final List<Pattern> DATELINES =
            Stream.of(
                            "^.{0,80}?\\(\\s*%s\\s*\\)\\s*(?:" + DASH + "|[.:])",
                            "^.{0,80}?/\\s*%s\\s*/\\s*(?:" + DASH + "|[.:])",
                            "^%s\\s*(?:" + DASH + "{1,2}\\s|:\\s)",
                            "^\\p{Lu}{3}.{0,60}?(?:[.,]|\\s"
                                    + DASH
                                    + ")\\s*%s\\s*(?:"
                                    + DASH
                                    + "|[.:]\\s)")
                    .map(Credits::form)
                    .toList();

    /**
     * At the end of the first paragraph's sentence: "\u2026, RFE/RL's Armenian service reports.".
     */
    private static final List<Pattern> REPORTS =
            Stream.of(
                            "[,;\u2010-\u2015]\\s*(?:as\\s)?%s(?:['\u2019]s?(?:\\s\\p{L}+){0,2}\\s[Ss]ervice)?"
                                    + "(?:\\snews agency)?\\s(?:reports|informs|writes)(?=[.,;]|\\s*$)",
                            "(?:сообщает|переда[её]т|пишет|повідомляє|передає)"
                                    + "\\s(?:агентство\\s|агенція\\s)?[«\"]?%s[»\"]?(?=[.,;]|\\s*$)",
                            "(?:berichtet|meldet|rapporte|informó|reportó)\\s(?:die\\s|l['\u2019]|la\\s)?%s(?=[.,;]|\\s*$)")
                    .map(Credits::form)
                    .toList();

    /** Further down that is a mention: another story's scoop. */
    private static final List<Pattern> REPORTED =
            List.of(form("[,;\u2010-\u2015]\\s*%s\\sreported(?=[.,;]|\\s*$)"));

    private static final List<Pattern> CLOSINGS =
            Stream.of(
                            "\\(\\s*%s\\s*\\)\\.?$",
                            "^" + DASH + "{1,2}\\s?%s\\.?$",
                            "^\\W{0,3}(?i:sources?|via|quelle|fuente|fonte|источник|джерело)\\s*:\\s*%s\\W{0,3}$",
                            "^\\W{0,3}(?:©|(?i:copyright))(?:\\s©)?(?:\\s\\d{4})?\\s%s(?:\\W|$)",
                            "^\\W{0,3}(?i:with files from)\\s%s",
                            "(?i:this (?:story|article|report) (?:was|is) (?:originally |first )?"
                                    + "(?:published|provided|distributed|produced) by)\\s%s")
                    .map(Credits::form)
                    .toList();

    /** How Reuters, and nobody else, signs. */
    private static final Pattern REUTERS_SIGNS =
            Pattern.compile("^\\(?Reporting by .{3,300}?[Ee]diting by ");

    private static final Pattern BYLINE =
            form("^(?:[Bb]y |[Ff]rom |[Ss]ource: )?%s(?: Staff| staff| Writer| news agency)?$");
    private static final String BYLINE_PARTS =
            "\\s*[,;|()\u2022\u2013\u2014]\\s*|\\s+-\\s+|\\s+(?:and|for|und|et)\\s+";

    private static final int LAST_LINES = 2;

    /** A headline may stand there twice, before the first paragraph and the second. */
    private static final int FIRST_LINES = 4;

    private static final int LONGEST_CREDIT = 60;

    private Credits() {}

    /** By the name that we give it; an outlet's own name is no credit. */
    static Optional<String> agencyOf(Article article) {
        List<String> lines =
                article.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return Stream.<Supplier<Optional<String>>>of(
                        () -> article.origin().flatMap(Credits::inMetadata),
                        () -> article.byline().flatMap(Credits::inByline),
                        () -> inFirstLines(lines),
                        () -> inLastLines(lines))
                .flatMap(place -> place.get().stream())
                .findFirst()
                .filter(agency -> !Agencies.areOne(agency, article.outlet()));
    }

    /** Metadata may credit whomever they like; free text in them is no name. */
    private static Optional<String> inMetadata(String credit) {
        return Agencies.named(credit)
                .or(() -> Optional.of(credit.strip()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_CREDIT);
    }

    private static Optional<String> inByline(String byline) {
        return Stream.of(byline.strip().split(BYLINE_PARTS))
                .flatMap(part -> found(List.of(BYLINE), part).stream())
                .findFirst();
    }

    private static Optional<String> inFirstLines(List<String> lines) {
        Optional<String> inFirst =
                lines.stream()
                        .findFirst()
                        .flatMap(line -> found(DATELINES, line).or(() -> found(REPORTED, line)));
        return inFirst.or(
                () ->
                        lines.stream()
                                .limit(FIRST_LINES)
                                .flatMap(line -> found(REPORTS, line).stream())
                                .findFirst());
    }

    private static Optional<String> inLastLines(List<String> lines) {
        return lines.reversed().stream()
                .limit(LAST_LINES)
                .flatMap(line -> inLastLine(line).stream())
                .findFirst();
    }

    private static Optional<String> inLastLine(String line) {
        return REUTERS_SIGNS.matcher(line).find()
                ? Agencies.named("Reuters")
                : found(CLOSINGS, line);
    }

    /** Most lines name no agency, and the forms are costly. */
    private static Optional<String> found(List<Pattern> forms, String text) {
        return Agencies.occurIn(text) ? read(forms, text) : Optional.empty();
    }

    private static Optional<String> read(List<Pattern> forms, String text) {
        return forms.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .map(form -> form.group("agency"))
                .flatMap(name -> Agencies.named(name).stream())
                .findFirst();
    }

    private static Pattern form(String form) {
        return Pattern.compile(form.formatted(Agencies.ANY), Pattern.UNICODE_CHARACTER_CLASS);
    }
}
