package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import java.util.List;
import java.util.Optional;

/** Makes speakers of people, institutions, groups and names, each with the key of its source. */
record Sources(Roles roles, Places places, Identities identities) {

    /** Characters; a country named further back is not the one that "the country" means. */
    private static final int REACH = 2_000;

    Speaker person(Span mention, Person person) {
        Optional<String> organisation = person.role().flatMap(roles::withoutSpokesman);
        String identity = identities.ofPerson(person.name(), person.role());
        return new Speaker(mention, person.name(), person.role(), organisation, identity);
    }

    /** An institution, a group or a name without a role, as it stands. */
    Speaker body(Span mention, String words, Passage text) {
        String name = words.replaceFirst("^(?i:the|a|an) ", "");
        String identity = identities.ofUnnamed(inFull(mention, name, text));
        return new Speaker(mention, name, Optional.empty(), Optional.of(name), identity);
    }

    /** "The country's Defence Ministry": of the country spoken of last. */
    private String inFull(Span mention, String name, Passage text) {
        int from = Math.max(0, mention.start() - REACH);
        return name.startsWith("country's ") && mention.part() == Span.Part.TEXT
                ? places.lastIn(text.plain().substring(from, mention.start()))
                        .map(country -> name.replace("country's", country))
                        .orElse(name)
                : name;
    }

    /** Two or three capitalised words, none of them a place or an office. */
    boolean looksLikePerson(String name) {
        List<String> words = List.of(name.split(" ", -1));
        boolean capitalised =
                words.stream().allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
        boolean place = words.stream().anyMatch(w -> places.countryOf(w).isPresent());
        return words.size() >= 2
                && words.size() <= 3
                && capitalised
                && !place
                && !roles.isBody(words.getLast());
    }

    boolean isOutlet(Speaker speaker) {
        return List.of(speaker.mention().text().split(" ", -1)).stream().anyMatch(roles::isOutlet);
    }

    boolean isCountry(Speaker speaker) {
        return places.isCountry(speaker.identity());
    }

    Optional<String> countryOf(Speaker speaker) {
        return identities
                .countryOf(speaker.identity())
                .or(() -> speaker.role().flatMap(places::firstIn));
    }
}
