package io.twosource.alert.account;

import io.twosource.alert.claim.TimelineEntry;
import io.twosource.alert.notice.Part;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who in a timeline speaks as one, by the rules of decision 15, as extract-service counts sources:
 * what one article knows of a name holds for all of them.
 */
public final class Voices {

    private final Map<String, String> heads = new HashMap<>();

    /** Of statements that only tell what somebody else says, by their ids: the key of that. */
    private final Map<String, String> behind = new HashMap<>();

    private Voices() {}

    static Voices of(List<TimelineEntry> timeline) {
        Voices voices = new Voices();
        List<Statement> said = timeline.stream().map(TimelineEntry::said).toList();
        said.forEach(one -> fullName(one).ifPresent(name -> voices.join(key(one), name)));
        voices.joinSurnames(said);
        voices.lookBehindRelays(timeline);
        voices.lookBehindHeadlines(timeline);
        return voices;
    }

    /** One key for all that speak as one. */
    String of(TimelineEntry entry) {
        return head(behind.getOrDefault(entry.statementId(), key(entry.said())));
    }

    /** How a reader would name whoever makes a statement. */
    public static String name(Statement said) {
        Speaker speaker = said.speaker();
        return speaker == null
                ? said.provenance().copiedFrom().orElse(said.article().outlet())
                : speaker.name();
    }

    /** Of two who say so in one sentence, in words of their own, one has it from the other. */
    private void lookBehindRelays(List<TimelineEntry> timeline) {
        Map<List<Object>, TimelineEntry> first = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            TimelineEntry told = first.putIfAbsent(inOneSentence(entry.said()), entry);
            if (told != null && !told.said().cue().equals(entry.said().cue())) {
                behind.put(entry.statementId(), key(told.said()));
            }
        }
    }

    private static List<Object> inOneSentence(Statement said) {
        return List.of(said.article().id(), said.evidence().text(), said.stance(), said.side());
    }

    /** A headline has from the text below what it says, by whatever name. */
    private void lookBehindHeadlines(List<TimelineEntry> timeline) {
        Map<List<Object>, String> inText = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            if (!isHeadline(entry) && entry.said().speaker() != null) {
                inText.putIfAbsent(sayingSo(entry), key(entry.said()));
            }
        }
        for (TimelineEntry entry : timeline) {
            String source = inText.get(sayingSo(entry));
            if (isHeadline(entry) && source != null) {
                behind.put(entry.statementId(), source);
            }
        }
    }

    /** A surname by itself is whoever bears it here, unless two do. */
    private void joinSurnames(List<Statement> said) {
        Map<String, Set<String>> bearers = new HashMap<>();
        said.stream()
                .flatMap(one -> fullName(one).stream())
                .forEach(
                        name ->
                                bearers.computeIfAbsent(surname(name), _ -> new HashSet<>())
                                        .add(head(name)));
        for (Statement one : said) {
            Set<String> bearing = bearers.getOrDefault(key(one), Set.of());
            if (bearing.size() == 1) {
                join(key(one), bearing.iterator().next());
            }
        }
    }

    private void join(String one, String other) {
        String a = head(one);
        String b = head(other);
        String first = a.compareTo(b) <= 0 ? a : b;
        heads.put(a, first);
        heads.put(b, first);
    }

    private String head(String key) {
        String above = heads.getOrDefault(key, key);
        return above.equals(key) ? key : head(above);
    }

    private static String key(Statement said) {
        return said.provenance().source();
    }

    private static boolean isHeadline(TimelineEntry entry) {
        return entry.said().evidence().part() == Part.TITLE;
    }

    private static List<Object> sayingSo(TimelineEntry entry) {
        return List.of(entry.said().article().id(), entry.said().side());
    }

    /** Of a person: institutions have one key in whatever words already. */
    private static Optional<String> fullName(Statement said) {
        return Optional.ofNullable(said.speaker())
                .filter(speaker -> !speaker.name().equals(speaker.organisation()))
                .map(Speaker::name)
                .filter(Voices::isFullName)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static boolean isFullName(String name) {
        return name.contains(" ")
                && Stream.of(name.split(" ", -1))
                        .allMatch(
                                part ->
                                        !part.isEmpty()
                                                && Character.isUpperCase(part.codePointAt(0)));
    }

    private static String surname(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
