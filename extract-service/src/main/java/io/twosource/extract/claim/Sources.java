package io.twosource.extract.claim;

import io.twosource.extract.statement.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who in a timeline speaks as one. An article names its speakers in its own way: to one he is the
 * Kremlin's spokesman, to the next Dmitry Peskov, to a third just Peskov; what some of them know
 * holds for all. Follows from the set of the statements alone.
 */
final class Sources {

    private final Map<String, String> heads = new HashMap<>();

    /** Of statements that only tell what somebody else says, by their ids: the key of that. */
    private final Map<String, String> behind = new HashMap<>();

    private Sources() {}

    static Sources of(List<TimelineEntry> timeline) {
        Sources sources = new Sources();
        List<Citation> citations = timeline.stream().map(TimelineEntry::citation).toList();
        citations.forEach(
                citation ->
                        fullName(citation)
                                .ifPresent(name -> sources.join(citation.source(), name)));
        sources.joinSurnames(citations);
        sources.lookBehindRelays(timeline);
        sources.lookBehindHeadlines(timeline);
        return sources;
    }

    /** One key for all that speak as one. */
    String of(TimelineEntry entry) {
        return head(behind.getOrDefault(entry.statementId(), entry.source()));
    }

    /**
     * "The suspect told investigators that he had acted alone, a source said": of two who say so in
     * one sentence, each with words of its own for saying it, one tells what it has from the other.
     * With the same words both say it: "the ministry and the police confirmed".
     */
    private void lookBehindRelays(List<TimelineEntry> timeline) {
        Map<List<Object>, TimelineEntry> first = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            TimelineEntry told = first.putIfAbsent(inOneSentence(entry), entry);
            if (told != null && !cue(told).equals(cue(entry))) {
                behind.put(entry.statementId(), told.source());
            }
        }
    }

    private static List<Object> inOneSentence(TimelineEntry entry) {
        return List.of(
                entry.citation().article().articleId(),
                entry.citation().statement().evidence().text(),
                entry.stance(),
                entry.side());
    }

    private static String cue(TimelineEntry entry) {
        return entry.citation().statement().cue().text();
    }

    /**
     * "Harbour to close, mayor says", and in the lead, "Mayor Anna Novak said": a headline has from
     * the text below what it says, by whatever name. It is no source of its own.
     */
    private void lookBehindHeadlines(List<TimelineEntry> timeline) {
        Map<List<Object>, String> inText = new HashMap<>();
        for (TimelineEntry entry : timeline) {
            if (!entry.isHeadline() && entry.citation().statement().speaker().isPresent()) {
                inText.putIfAbsent(sayingSo(entry), entry.source());
            }
        }
        for (TimelineEntry entry : timeline) {
            String source = inText.get(sayingSo(entry));
            if (entry.isHeadline() && source != null) {
                behind.put(entry.statementId(), source);
            }
        }
    }

    private static List<Object> sayingSo(TimelineEntry entry) {
        return List.of(entry.citation().article().articleId(), entry.side());
    }

    /** A surname by itself is whoever bears it here, unless two do. */
    private void joinSurnames(List<Citation> citations) {
        Map<String, Set<String>> bearers = new HashMap<>();
        citations.stream()
                .flatMap(citation -> fullName(citation).stream())
                .forEach(
                        name ->
                                bearers.computeIfAbsent(surname(name), _ -> new HashSet<>())
                                        .add(head(name)));
        for (Citation citation : citations) {
            Set<String> bearing = bearers.getOrDefault(citation.source(), Set.of());
            if (bearing.size() == 1) {
                join(citation.source(), bearing.iterator().next());
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

    /** The names in one article by which a source is known: its key, and a full name. */
    static Set<String> names(Citation citation) {
        Set<String> names = new LinkedHashSet<>();
        names.add(citation.source());
        fullName(citation).ifPresent(names::add);
        return names;
    }

    /** Of a person: institutions have one key in whatever words already. */
    private static Optional<String> fullName(Citation citation) {
        return citation.statement()
                .speaker()
                .filter(speaker -> !speaker.organisation().equals(Optional.of(speaker.name())))
                .map(Speaker::name)
                .filter(Sources::isFullName)
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
