package io.twosource.standalone;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Articles of which each has somebody deny something that no other speaks of. */
final class InventedNews {

    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Mark", "Elena", "Victor", "Laura", "Peter", "Julia");
    private static final List<String> BEGINNINGS =
            List.of(
                    "Or", "Vest", "Kal", "Mor", "Tesar", "Bren", "Lisk", "Darn", "Pel", "Had",
                    "Zem", "Kars", "Vel", "Arun", "Tol", "Grav", "Sand", "Mirr", "Lov", "Eck",
                    "Norr", "Cast", "Ulv", "Jar", "Bel", "Fen", "Rast", "Cord", "Ams", "Quil",
                    "Isd", "Wolm", "Yar", "Dun", "Hex", "Pard", "Skel", "Thur", "Ost", "Gren");
    private static final List<String> LAST_NAMES =
            names("er", "son", "ic", "ov", "ini", "ard", "ez", "ak");
    private static final List<String> PLACES =
            names("land", "holm", "vik", "gard", "stad", "mouth", "burg", "feld");
    private static final List<String> FACTS =
            List.of(
                    "the bridge in %s has been closed",
                    "the mayor of %s has resigned",
                    "the troops have left %s",
                    "the car factory in %s will close",
                    "the hospital in %s has run out of medicine",
                    "a flood destroyed the market in %s",
                    "the airport in %s has reopened");

    private InventedNews() {}

    /** The {@code number}th; two thousand of them have a speaker and a fact of their own. */
    static Seed.Submission article(int number) {
        String place = of(PLACES, number);
        String speaker = of(FIRST_NAMES, number) + ' ' + of(LAST_NAMES, number);
        String fact = of(FACTS, number).formatted(place);
        String text =
                "Governor %s denied on Monday that %s. The council of %s meets again on Tuesday."
                        .formatted(speaker, fact, place);
        return new Seed.Submission(
                "Gazette " + number,
                "https://gazette.example/news/" + number,
                "News from " + place,
                text,
                Instant.now(),
                "en",
                "news-" + number);
    }

    private static List<String> names(String... ends) {
        return BEGINNINGS.stream().flatMap(begin -> Stream.of(ends).map(begin::concat)).toList();
    }

    private static <T> T of(List<T> words, int number) {
        return words.get(number % words.size());
    }
}
