package io.twosource.extract.claim;

import static io.twosource.extract.statement.Stance.RETRACTS;

import io.twosource.extract.article.TextOrigin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds what is judged of a claim to so many statements, by setting aside the oldest texts, whole,
 * since what one text says decides who is a source in it. First those that change nothing: all that
 * they say stands between the first and the last time that the same voice said it. Where that is
 * not enough, others, and where their sources stood is kept.
 */
final class Abridging {

    /** Statements that are judged at the most. */
    static final int MOST = 256;

    /** So few are left, so that not every statement that comes sets others aside. */
    private static final int LEFT = 192;

    /** A timeline as it is judged, and what was set aside of it. */
    record Abridged(List<TimelineEntry> timeline, SetAside aside) {}

    /** Who says a thing in a way: what it says in between changes nothing. */
    private record Voice(
            Set<String> names,
            String source,
            String calledSo,
            Side side,
            boolean retracts,
            boolean repeats,
            boolean inTitle) {}

    private final List<TimelineEntry> timeline;
    private final Standings standings;
    private final Map<String, TimelineEntry> retracted = new HashMap<>();
    private final Set<String> left;
    private SetAside aside;

    private Abridging(List<TimelineEntry> timeline, SetAside aside) {
        this.timeline = timeline;
        this.standings = Standings.of(timeline, aside);
        timeline.stream()
                .filter(entry -> entry.stance() == RETRACTS)
                .forEach(entry -> retracted.put(source(entry), entry));
        this.left =
                timeline.stream()
                        .map(TimelineEntry::statementId)
                        .collect(Collectors.toCollection(HashSet::new));
        this.aside = aside;
    }

    /** Of a timeline, oldest first. */
    static Abridged of(List<TimelineEntry> timeline, SetAside aside) {
        if (timeline.size() <= MOST) {
            return new Abridged(timeline, aside);
        }
        Abridging abridging = new Abridging(timeline, aside);
        Set<String> landmarks = abridging.landmarks();
        Set<String> turns = abridging.turns();
        turns.addAll(landmarks);
        abridging.leave(turns);
        if (abridging.left.size() > LEFT) {
            abridging.leave(landmarks);
        }
        return abridging.ended();
    }

    /** By which the claim as a whole is named, dated and reported. */
    private Set<String> landmarks() {
        Set<String> landmarks = new HashSet<>();
        landmarks.add(timeline.getFirst().statementId());
        landmarks.add(timeline.getLast().statementId());
        ClaimText.best(timeline).map(TimelineEntry::statementId).ifPresent(landmarks::add);
        timeline.stream()
                .max(Comparator.comparingDouble(e -> e.citation().statement().worth()))
                .map(TimelineEntry::statementId)
                .ifPresent(landmarks::add);
        return landmarks;
    }

    /** The first and the last that each voice says. */
    private Set<String> turns() {
        Map<Voice, String> first = new HashMap<>();
        Map<Voice, String> last = new HashMap<>();
        Set<String> repeating =
                standings.repeating().stream()
                        .map(TimelineEntry::statementId)
                        .collect(Collectors.toSet());
        for (TimelineEntry entry : timeline) {
            Voice voice = voice(entry, repeating);
            first.putIfAbsent(voice, entry.statementId());
            last.put(voice, entry.statementId());
        }
        Set<String> turns = new HashSet<>(first.values());
        turns.addAll(last.values());
        return turns;
    }

    private Voice voice(TimelineEntry entry, Set<String> repeating) {
        return new Voice(
                Sources.names(entry.citation()),
                standings.sources().of(entry),
                entry.citation().sourceName(),
                entry.side(),
                entry.stance() == RETRACTS,
                repeating.contains(entry.statementId()),
                entry.isHeadline());
    }

    /** Sets texts aside, the oldest first, that hold none of these. */
    private void leave(Set<String> staying) {
        for (List<TimelineEntry> text : texts()) {
            if (left.size() <= LEFT) {
                return;
            }
            boolean stays = text.stream().anyMatch(e -> staying.contains(e.statementId()));
            boolean isGone = text.stream().noneMatch(e -> left.contains(e.statementId()));
            if (!stays && !isGone) {
                text.forEach(entry -> left.remove(entry.statementId()));
                aside = aside.with(text);
            }
        }
    }

    private Collection<List<TimelineEntry>> texts() {
        Map<String, List<TimelineEntry>> texts = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            ArticleSource article = entry.citation().article();
            String text = article.origin().map(TextOrigin::name).orElse(article.articleId());
            texts.computeIfAbsent(text, _ -> new ArrayList<>()).add(entry);
        }
        return texts.values();
    }

    private Abridged ended() {
        List<TimelineEntry> judged =
                timeline.stream().filter(e -> left.contains(e.statementId())).toList();
        Map<String, Set<String>> silent = new LinkedHashMap<>();
        timeline.stream()
                .filter(entry -> !left.contains(entry.statementId()))
                .forEach(
                        entry -> silent.computeIfAbsent(source(entry), _ -> new LinkedHashSet<>()));
        judged.stream().filter(this::isTurn).map(this::source).forEach(silent::remove);
        timeline.forEach(
                entry ->
                        silent.computeIfPresent(
                                source(entry),
                                (_, names) -> {
                                    names.addAll(Sources.names(entry.citation()));
                                    return names;
                                }));
        silent.forEach((source, names) -> aside = aside.with(names, turn(source)));
        return new Abridged(judged, aside);
    }

    private String source(TimelineEntry entry) {
        return standings.sources().of(entry);
    }

    /** Whether by this its source stands where it does, or nowhere. */
    private boolean isTurn(TimelineEntry entry) {
        return Optional.ofNullable(standings.bySource().get(source(entry)))
                .map(entry::equals)
                .orElseGet(
                        () -> entry.stance() == RETRACTS || !retracted.containsKey(source(entry)));
    }

    /** By which a source stands where it does, or nowhere; empty if it never took a side here. */
    private Optional<TimelineEntry> turn(String source) {
        return Optional.ofNullable(standings.bySource().get(source))
                .or(() -> Optional.ofNullable(retracted.get(source)));
    }
}
