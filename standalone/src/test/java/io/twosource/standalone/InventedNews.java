package io.twosource.standalone;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Articles of which each has somebody deny something that no other speaks of. */
final class InventedNews {

    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Mark", "Elena", "Victor", "Laura", "Peter", "Julia", "Simon");
    private static final List<String> LAST_NAMES =
            List.of(
                    "Keller", "Dorn", "Lantz", "Okafor", "Brandt", "Moreau", "Silva", "Novak",
                    "Jensen", "Haddad", "Falk", "Ritter", "Varga", "Lindt", "Costa");
    private static final List<String> PLACES = places();
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

    /** The {@code number}th; two thousand of them have a fact of their own. */
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

    private static List<String> places() {
        List<String> ends = List.of("land", "holm", "vik", "gard", "stad", "mouth", "burg", "feld");
        return Stream.of(
                        "Or", "Vest", "Kal", "Mor", "Tesar", "Bren", "Lisk", "Darn", "Pel", "Had",
                        "Zem", "Kars", "Vel", "Arun", "Tol", "Grav", "Sand", "Mirr", "Lov", "Eck",
                        "Norr", "Cast", "Ulv", "Jar", "Bel", "Fen", "Rast", "Cord", "Ams", "Quil",
                        "Isd", "Wolm", "Yar", "Dun", "Hex", "Pard", "Skel", "Thur", "Ost", "Gren")
                .flatMap(begin -> ends.stream().map(begin::concat))
                .toList();
    }

    private static <T> T of(List<T> words, int number) {
        return words.get(number % words.size());
    }
}
