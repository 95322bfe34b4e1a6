package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.model.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which nouns can be a source: people and bodies speak, and so do documents by convention. */
record SourceKinds(
        Set<String> people, Set<String> bodies, Set<String> documents, Set<String> noNames) {

    /** What such words are, English makes them for people: "leftist", "technician", "firewoman". */
    private static final List<String> PERSONAL_ENDINGS =
            List.of("man", "men", "woman", "women", "person", "people", "ist", "ian", "crat");

    static SourceKinds load() {
        WordList list = WordList.load("sources.txt");
        return new SourceKinds(
                Set.copyOf(list.words("people")),
                Set.copyOf(list.words("bodies")),
                Set.copyOf(list.words("documents")),
                Set.copyOf(list.words("no names")));
    }

    /** Whether a common noun, in the singular, is said of people. */
    boolean isPeople(String noun) {
        String last = lastPart(noun);
        return people.contains(noun)
                || people.contains(last)
                || PERSONAL_ENDINGS.stream().anyMatch(last::endsWith);
    }

    boolean isBody(String noun) {
        return bodies.contains(lastPart(noun));
    }

    boolean isDocument(String noun) {
        return documents.contains(noun) || documents.contains(lastPart(noun));
    }

    boolean isSource(String noun) {
        return isPeople(noun) || isBody(noun) || isDocument(noun);
    }

    /** Whether a capitalised word is none of those that never are part of a person's name. */
    boolean mayBeName(String word) {
        return !noNames.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether none of the words of a name forbids that it is a person's. */
    boolean mayName(String name) {
        return List.of(name.split(" ", -1)).stream().allMatch(this::mayBeName);
    }

    /** Of "vice-chairman" the chairman. */
    private static String lastPart(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }
}
