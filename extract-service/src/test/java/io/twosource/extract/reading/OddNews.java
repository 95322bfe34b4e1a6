package io.twosource.extract.reading;

import io.twosource.extract.reading.model.WordList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * News gone wrong: the words that the rules look for, in any order, among marks that do not match.
 */
final class OddNews {

    private static final List<String> PHRASES =
            List.of(
                    "The ministry confirmed that",
                    "he said",
                    "she said so",
                    "they say",
                    "said",
                    "told Reuters",
                    "has been confirmed by",
                    "could neither confirm nor deny",
                    "neither confirmed nor denied",
                    "has yet to confirm",
                    "was unable to verify",
                    "declined to comment on",
                    "refused to say whether",
                    "did not immediately respond to a request for comment",
                    "could not be reached",
                    "would not say",
                    "has not commented",
                    "made no statement about",
                    "according to",
                    "According to the report,",
                    "unconfirmed reports",
                    "unverified",
                    "cast doubt on",
                    "called into question",
                    "walked back",
                    "took back the claim that",
                    "issued a denial",
                    "the mayor's denial that",
                    "is a hoax",
                    "was fabricated",
                    "has been revealed to be a fake",
                    "There is no truth to",
                    "It is indeed so",
                    "it is unlikely that",
                    "called the report a lie",
                    "described the claim as baseless",
                    "there was no sign of",
                    "\"I did not meet them\"",
                    "published information about",
                    "citing",
                    "adding that",
                    "but said",
                    "which officials said",
                    "as officials said",
                    "asked about the reports",
                    "He answered briefly:",
                    "the country's defence ministry",
                    "a spokesman for the Russian president, Dmitry Peskov,",
                    "Kremlin spokesman Dmitry Peskov",
                    "Peskov",
                    "Mr. Smith",
                    "Anna Al-Amin, an analyst at the Institute (ISW),",
                    "the ambassador",
                    "this information",
                    "the same claim",
                    "News.am",
                    "Bild am Sonntag",
                    "BERLIN (Reuters) -",
                    "USA TODAY The White House",
                    "on Wednesday",
                    "last week",
                    "12 April 2024",
                    "31 June",
                    "2024-13-45",
                    "April 99th",
                    "3.5 million people",
                    "42.5%",
                    "$1,000",
                    "12,000",
                    "1/2",
                    "take-or-pay",
                    "http://a.b/c?d=e",
                    "a@b.de",
                    "#tag",
                    "who",
                    "that",
                    "if",
                    "not",
                    "did n't",
                    "and",
                    "or",
                    "but",
                    "no",
                    "only",
                    "yet",
                    "to",
                    "by",
                    "I",
                    "we",
                    "him",
                    "its",
                    "there",
                    "so",
                    "cannot",
                    "gonna",
                    "'s",
                    "n't");

    private static final List<String> MARKS =
            List.of(
                    " ", ".", ". ", "? ", "! ", ", ", ",", ": ", ":\n", "; ", "…", "...", " - ",
                    " -- ", "—", " – ", "-", "/", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028",
                    "\u200B", "(", ")", "[", "]", "{", "}", "“", "”", "„", "‟", "\"", "\" ", " \"",
                    "‘", "’", "‚", "'", " '", ",' ", "''", " ''", "``", "`", "«", "»", "‹", "›",
                    "”,", ".” ", " “", "*", "&", "&amp;", "<p>", "\\", "$", "%", "_", "|", "•");

    private static final List<String> STRANGE =
            List.of(
                    "\uD83D",
                    "\uDE00",
                    "\uD83D\uDE00",
                    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                    "\uD83C\uDDE9\uD83C\uDDEA",
                    "\uD835\uDD4F",
                    "\u202E",
                    "\u2067",
                    "\u200F",
                    "\uFEFF",
                    "\uFFFE",
                    "\u0000",
                    "\u0007",
                    "\u001B[31m",
                    "\u0085",
                    "e\u0301\u0323",
                    "\u0301",
                    "İ",
                    "ß",
                    "ǅ",
                    "ﬁ",
                    "נשיא",
                    "أكد المتحدث",
                    "министр",
                    "大臣は否定した。",
                    "ประเทศ",
                    "½",
                    "٣",
                    "Ⅷ");

    private OddNews() {}

    /** A word that carries a stance, in the form of the list or with an ending. */
    private static Arbitrary<String> cues() {
        WordList list = WordList.load("cues.txt");
        List<String> words =
                list.sections().keySet().stream()
                        .flatMap(section -> list.words(section).stream())
                        .map(entry -> entry.replaceAll("[()]", ""))
                        .distinct()
                        .toList();
        Arbitrary<String> endings = Arbitraries.of("", "s", "ed", "d", "ing", "ies", "'s", "'");
        return Combinators.combine(Arbitraries.of(words), endings).as((word, end) -> word + end);
    }

    private static Arbitrary<String> names() {
        List<String> places =
                WordList.load("places.txt").section("countries").stream()
                        .flatMap(entry -> List.of(entry.split("\\s*[|,]\\s*", -1)).stream())
                        .toList();
        return Arbitraries.of(places);
    }

    private static Arbitrary<String> roles() {
        WordList list = WordList.load("roles.txt");
        return Arbitraries.of(
                        list.sections().keySet().stream()
                                .flatMap(section -> list.words(section).stream())
                                .toList())
                .map(role -> role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(PHRASES)),
                Tuple.of(4, cues()),
                Tuple.of(1, names()),
                Tuple.of(1, roles()));
    }

    /** Mostly a blank, as between words, else a mark that may open, close or end something. */
    private static Arbitrary<String> gaps() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(" ")), Tuple.of(2, Arbitraries.of(MARKS)));
    }

    /** Words of the news between marks of all kinds. */
    static Arbitrary<String> news(int mostWords) {
        return Combinators.combine(words(), gaps())
                .as((word, gap) -> word + gap)
                .list()
                .ofMaxSize(mostWords)
                .map(pieces -> String.join("", pieces));
    }

    /** Any characters at all, whole or half, beside words of the news. */
    static Arbitrary<String> unicode(int mostPieces) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.strings().all().ofMaxLength(20)),
                        Tuple.of(3, Arbitraries.of(STRANGE)),
                        Tuple.of(2, words()),
                        Tuple.of(2, Arbitraries.of(MARKS)))
                .list()
                .ofMaxSize(mostPieces)
                .map(pieces -> String.join("", pieces));
    }
}
