package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.model.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What speakers are called by their office. */
final class Roles {

    private final Pattern spokesman;
    private final Pattern ambassador;
    private final Set<String> nouns;
    private final Set<String> outlets;
    private final Set<String> bodies;

    private Roles(WordList list) {
        spokesman = anyOf(list.words("spokesman"));
        ambassador = anyOf(list.words("ambassador"));
        nouns =
                List.of("spokesman", "ambassador", "role").stream()
                        .flatMap(section -> list.words(section).stream())
                        .collect(Collectors.toUnmodifiableSet());
        outlets = setOf(list.words("outlet"));
        bodies = setOf(list.words("organisation"));
    }

    private static Set<String> setOf(List<String> words) {
        return Set.copyOf(new HashSet<>(words));
    }

    static Roles load() {
        return new Roles(WordList.load("roles.txt"));
    }

    private static Pattern anyOf(List<String> words) {
        String alternatives = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    boolean isRole(String noun) {
        return nouns.contains(noun.toLowerCase(Locale.ROOT));
    }

    boolean isOutlet(String noun) {
        return outlets.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun names a body of people: "ministry", "agency". */
    boolean isBody(String noun) {
        return isOutlet(noun) || bodies.contains(noun.toLowerCase(Locale.ROOT));
    }

    boolean isAmbassador(String role) {
        return ambassador.matcher(role).find();
    }

    boolean isSpokesman(String role) {
        return spokesman.matcher(role).find();
    }

    /** For whom a spokesman speaks: "Kremlin" of "official Kremlin spokesman". */
    Optional<String> withoutSpokesman(String role) {
        Matcher matcher = spokesman.matcher(role);
        return matcher.find() ? Optional.of(matcher.replaceAll(" ").strip()) : Optional.empty();
    }
}
