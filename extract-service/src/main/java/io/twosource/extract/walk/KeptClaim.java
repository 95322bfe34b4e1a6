package io.twosource.extract.walk;

import io.twosource.extract.claim.Citation;
import io.twosource.extract.claim.Claim;
import io.twosource.extract.claim.Entered;
import io.twosource.extract.claim.Notice;
import io.twosource.extract.claim.NoticeKind;
import io.twosource.extract.claim.TimelineEntry;
import io.twosource.extract.claim.match.Anchors;
import io.twosource.extract.claim.match.Embedding;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A claim as its cell judges it: its head with the entries that are judged.
 *
 * @param anchors the statement that opened it, which may be gone since and still is what the sides
 *     are about; then others by which it is found
 * @param told the kinds of notices that statements have raised, by their ids
 * @param inline whether its entries are still kept in its head, as earlier releases did
 */
record KeptClaim(
        Claim claim,
        List<Anchor> anchors,
        SortedMap<String, List<NoticeKind>> told,
        Times times,
        boolean inline) {

    KeptClaim {
        anchors = List.copyOf(anchors);
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    static KeptClaim openedBy(Claim claim, Citation citation, Anchor opener) {
        return new KeptClaim(claim, List.of(opener), new TreeMap<>(), Times.of(citation), false);
    }

    static SortedMap<String, List<NoticeKind>> told(List<KeptEntry> entries) {
        SortedMap<String, List<NoticeKind>> told = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.told().isEmpty())
                .forEach(entry -> told.put(entry.statementId(), entry.told()));
        return told;
    }

    /** The statement that opened it. */
    Anchor opener() {
        return anchors.getFirst();
    }

    List<NoticeKind> toldOf(String statementId) {
        return told.getOrDefault(statementId, List.of());
    }

    KeptEntry kept(TimelineEntry entry) {
        return new KeptEntry(claim.claimId(), entry, toldOf(entry.statementId()));
    }

    /** After a statement has come, which may be an anchor of it. */
    KeptClaim with(Entered entered, TimelineEntry entry, Anchor statement) {
        SortedMap<String, List<NoticeKind>> more = new TreeMap<>(told);
        if (!entered.notices().isEmpty()) {
            more.put(
                    statement.statementId(),
                    entered.notices().stream().map(Notice::kinds).flatMap(List::stream).toList());
        }
        return after(entered.claim(), anchorsWith(entry, statement), more);
    }

    /** With entries that were set aside, to be judged again. */
    KeptClaim with(List<KeptEntry> back) {
        Claim longer = claim.with(back.stream().map(KeptEntry::entry).toList());
        return new KeptClaim(longer, anchors, toldWith(back), times, inline);
    }

    /** With what is known of an entry that stays set aside. */
    KeptClaim knowing(KeptEntry entry) {
        return new KeptClaim(claim, anchors, toldWith(List.of(entry)), times, inline);
    }

    private SortedMap<String, List<NoticeKind>> toldWith(List<KeptEntry> entries) {
        SortedMap<String, List<NoticeKind>> more = told(entries);
        more.putAll(told);
        return more;
    }

    /**
     * The first few in other words that are surely on its matter; others would let the claim drift
     * away.
     */
    private List<Anchor> anchorsWith(TimelineEntry entry, Anchor statement) {
        if (entry.confidence() < Joining.ANCHORED) {
            return anchors;
        }
        List<Embedding> embeddings = anchors.stream().map(Anchor::embedding).toList();
        return Anchors.take(embeddings, statement.embedding())
                ? Stream.concat(anchors.stream(), Stream.of(statement)).toList()
                : anchors;
    }

    /** After statements have gone, and with them what was found by them. */
    KeptClaim without(Entered entered, List<String> gone) {
        SortedMap<String, List<NoticeKind>> left = new TreeMap<>(told);
        left.keySet().removeAll(gone);
        return after(
                entered.claim(),
                anchors.stream()
                        .filter(a -> a.equals(opener()) || !gone.contains(a.statementId()))
                        .toList(),
                left);
    }

    private KeptClaim after(
            Claim now, List<Anchor> anchorsNow, SortedMap<String, List<NoticeKind>> toldNow) {
        return new KeptClaim(now, anchorsNow, toldNow, times.of(now), false);
    }
}
