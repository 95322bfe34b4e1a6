package io.twosource.extract.claim.side;

import io.twosource.extract.reading.model.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words of which a sentence and its opposite are made, as {@code antonyms.txt} lists them. */
final class Antonyms {

    /** What two words are to each other. */
    enum Kin {
        /** Much the same. */
        ALIKE,
        /** Both may be true: of "large" and "small", and where one is true after the other. */
        MAYBE,
        /** Where one is not true, the other is: "stay" and "leave". */
        CONTRARY,
        /** They cannot both be true, though neither may be: "rise" and "fall". */
        OPPOSITE
    }

    private record Place(int pair, boolean left, Kin kin) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private int pairs;

    private Antonyms() {}

    static Antonyms load() {
        WordList list = WordList.load("antonyms.txt");
        Antonyms antonyms = new Antonyms();
        list.section("either or").forEach(line -> antonyms.add(line, Kin.CONTRARY));
        list.section("opposite").forEach(line -> antonyms.add(line, Kin.OPPOSITE));
        list.section("small").forEach(line -> antonyms.add(line, Kin.OPPOSITE));
        list.section("small").stream()
                .flatMap(line -> words(line.replace(" |", ",")))
                .forEach(antonyms.small::add);
        list.section("maybe").forEach(line -> antonyms.add(line, Kin.MAYBE));
        list.section("wordnet").forEach(line -> antonyms.add(line, ofPrefix(line)));
        list.section("wordnet maybe").forEach(line -> antonyms.add(line, Kin.MAYBE));
        return antonyms;
    }

    /** "Able" and "unable" leave nothing between them. */
    private static Kin ofPrefix(String line) {
        String[] words = line.split(" \\| ", 2);
        return words[0].endsWith(words[1]) || words[1].endsWith(words[0])
                ? Kin.CONTRARY
                : Kin.OPPOSITE;
    }

    private void add(String line, Kin kin) {
        String[] sides = line.split(" \\| ", 2);
        words(sides[0]).forEach(word -> at(word).add(new Place(pairs, true, kin)));
        words(sides[1]).forEach(word -> at(word).add(new Place(pairs, false, kin)));
        pairs++;
    }

    private static Stream<String> words(String side) {
        return Stream.of(side.split(",")).map(String::strip);
    }

    private List<Place> at(String word) {
        return places.computeIfAbsent(word, _ -> new ArrayList<>());
    }

    /** Whether a word counts only where its neighbours are the same. */
    boolean isSmall(String lower) {
        return small.contains(lower);
    }

    /** Nothing where no list knows both; what opposes goes before what is alike. */
    Optional<Kin> between(Term one, Term other) {
        Optional<Kin> nearest = Optional.empty();
        for (String base : one.bases()) {
            for (Place mine : places.getOrDefault(base, List.of())) {
                nearest = nearest(nearest, mine, other);
            }
        }
        return nearest;
    }

    private Optional<Kin> nearest(Optional<Kin> found, Place mine, Term other) {
        Optional<Kin> nearest = found;
        for (String base : other.bases()) {
            for (Place its : places.getOrDefault(base, List.of())) {
                if (its.pair() == mine.pair()) {
                    Kin kin = mine.left() == its.left() ? Kin.ALIKE : mine.kin();
                    nearest = nearest.filter(n -> n.compareTo(kin) > 0).or(() -> Optional.of(kin));
                }
            }
        }
        return nearest;
    }
}
