package io.twosource.ingest.item;

import io.twosource.ingest.feed.SeenItems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was taken of a feed's items.
 *
 * @param news how many had not been handed in before, with their pages or without
 * @param seen all that need not be taken again
 * @param unacknowledged how many of them Kafka does not have
 * @param unfinished how many it has without their pages, which may be had later
 */
public record Taken(int news, SeenItems seen, int unacknowledged, int unfinished) {

    /** Beside those that the feed shows now: items come back when others are taken out. */
    private static final int MOST_REMEMBERED = 200;

    /**
     * Of a visit.
     *
     * @param before what was remembered
     * @param shown what of it the feed shows still
     * @param handed what was handed in now
     */
    static Taken of(List<Long> before, List<Long> shown, List<HandedItem> handed) {
        Set<Long> known = new HashSet<>(before);
        List<HandedItem> kept = handed.stream().filter(HandedItem::isAcknowledged).toList();
        return new Taken(
                (int) handed.stream().filter(item -> !known.contains(item.unfinished())).count(),
                SeenItems.of(remembered(before, shown, handed)),
                handed.size() - kept.size(),
                (int) kept.stream().filter(item -> !item.isFinal()).count());
    }

    private static List<Long> remembered(
            List<Long> before, List<Long> shown, List<HandedItem> handed) {
        Set<Long> fresh = new HashSet<>(shown);
        handed.forEach(item -> fresh.add(item.unfinished()));
        List<Long> remembered = new ArrayList<>();
        before.stream().filter(hash -> !fresh.contains(hash)).forEach(remembered::add);
        int tooMany = Math.max(0, remembered.size() - MOST_REMEMBERED);
        remembered.subList(0, tooMany).clear();
        remembered.addAll(shown);
        handed.stream()
                .filter(HandedItem::isAcknowledged)
                .map(HandedItem::remembered)
                .forEach(remembered::add);
        return remembered;
    }
}
