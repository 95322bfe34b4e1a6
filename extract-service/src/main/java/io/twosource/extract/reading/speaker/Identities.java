package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.model.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One key for each source. Institutions come to a normal form, office before country: "the Russian
 * Defence Ministry" and "Russia's Ministry of Defense" are both "ministry of defense of russia".
 */
final class Identities {

    private static final Set<String> SMALL =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "for",
                    "to",
                    "at",
                    "in",
                    "official",
                    "its",
                    "their",
                    "s",
                    "and",
                    "top",
                    "senior",
                    "chief",
                    "country",
                    "republic",
                    "federation");
    private static final Set<String> PRESIDENCY =
            Set.of("president", "presidential", "presidency", "presidents");
    private static final Set<String> MINISTRY = Set.of("ministry", "department", "ministries");

    /** "ministry of foreign economic relations"; longer phrases name a part of one. */
    private static final int LONGEST_MINISTRY = 4;

    private static final Set<String> STATE =
            Set.of("government", "side", "leadership", "state", "administration");

    private final Places places;
    private final Roles roles;
    private final Map<String, String> sameAs = new HashMap<>();

    Identities(Places places, Roles roles) {
        this.places = places;
        this.roles = roles;
        for (String entry : WordList.load("institutions.txt").section("same")) {
            List<String> sides = List.of(entry.split("\\s*=\\s*", -1));
            sameAs.put(sides.get(0), sides.get(0));
            // Of several names for one thing the first is its key.
            sameAs.putIfAbsent(sides.get(1), sides.get(0));
        }
    }

    /** The key of a person by name and role; an office that speaks for others outranks the name. */
    String ofPerson(String name, Optional<String> role) {
        return role.flatMap(this::ofOffice).orElse(name.toLowerCase(Locale.ROOT));
    }

    /** The key of a speaker that the article names only by what it is. */
    String ofUnnamed(String phrase) {
        String key = ofOffice(phrase).orElseGet(() -> ofInstitution(phrase));
        // Of "a senior official" no word tells one source from another; they are still not nobody.
        return key.isEmpty() ? phrase.toLowerCase(Locale.ROOT) : key;
    }

    /** Spokesmen have their institution's key, ambassadors that of their post. */
    Optional<String> ofOffice(String role) {
        if (roles.isAmbassador(role)) {
            return ambassador(places.words(role));
        }
        return roles.withoutSpokesman(role)
                .filter(institution -> !bare(institution).isEmpty())
                .map(this::ofInstitution);
    }

    private Optional<String> ambassador(List<String> words) {
        List<String> countries = words.stream().filter(places::isCountry).toList();
        return countries.size() < 2
                ? Optional.empty()
                : Optional.of("ambassador of " + countries.get(0) + " to " + countries.get(1));
    }

    /** The country of an institution or of a post. */
    Optional<String> countryOf(String identity) {
        String inFull =
                sameAs.entrySet().stream()
                        .filter(e -> e.getValue().equals(identity) && e.getKey().contains(" of "))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(identity);
        return places.words(inFull).stream().filter(places::isCountry).findFirst();
    }

    private List<String> bare(String institution) {
        return places.words(institution).stream().filter(w -> !SMALL.contains(w)).toList();
    }

    private String ofInstitution(String phrase) {
        List<String> words = new ArrayList<>(bare(phrase));
        String known = sameAs.get(String.join(" ", words));
        if (known != null) {
            return known;
        }
        Optional<String> country = words.stream().filter(places::isCountry).findFirst();
        country.ifPresent(words::remove);
        String office = office(words);
        String key = country.map(c -> office.isEmpty() ? c : office + " of " + c).orElse(office);
        return sameAs.getOrDefault(key, sameAs.getOrDefault(office, key));
    }

    private static String office(List<String> words) {
        if (words.stream().anyMatch(PRESIDENCY::contains) && !words.contains("vice")) {
            return "presidency";
        }
        if (words.contains("prime")) {
            return "prime ministry";
        }
        if (words.size() <= LONGEST_MINISTRY && words.stream().anyMatch(MINISTRY::contains)) {
            String field =
                    words.stream()
                            .filter(w -> !MINISTRY.contains(w))
                            .map(w -> w.replace("defence", "defense").replace("affairs", ""))
                            .filter(w -> !w.isBlank())
                            .collect(Collectors.joining(" "));
            return field.equals("foreign") ? "foreign ministry" : "ministry of " + field;
        }
        return words.size() == 1 && STATE.contains(words.get(0)) ? "" : String.join(" ", words);
    }
}
