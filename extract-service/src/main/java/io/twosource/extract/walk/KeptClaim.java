package io.twosource.extract.walk;

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
 * A claim as its cell keeps it.
 *
 * @param anchors the statement that opened it, which may be gone since and still is what the sides
 *     are about; then others by which it is found
 * @param told the kinds of notices that its statements have raised, by their ids
 */
public record KeptClaim(
        Claim claim, List<Anchor> anchors, SortedMap<String, List<NoticeKind>> told) {

    public KeptClaim {
        anchors = List.copyOf(anchors);
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    static KeptClaim openedBy(Claim claim, Anchor opener) {
        return new KeptClaim(claim, List.of(opener), new TreeMap<>());
    }

    /** The statement that opened it. */
    public Anchor opener() {
        return anchors.getFirst();
    }

    List<NoticeKind> toldOf(String statementId) {
        return told.getOrDefault(statementId, List.of());
    }

    /** After a statement has come, which may be an anchor of it. */
    KeptClaim with(Entered entered, TimelineEntry entry, Anchor statement) {
        SortedMap<String, List<NoticeKind>> more = new TreeMap<>(told);
        if (!entered.notices().isEmpty()) {
            more.put(
                    statement.statementId(),
                    entered.notices().stream().map(Notice::kinds).flatMap(List::stream).toList());
        }
        return new KeptClaim(entered.claim(), anchorsWith(entry, statement), more);
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
    KeptClaim without(Entered entered) {
        Claim claimLeft = entered.claim();
        SortedMap<String, List<NoticeKind>> left = new TreeMap<>(told);
        left.keySet().removeIf(statementId -> !claimLeft.holds(statementId));
        return new KeptClaim(
                claimLeft,
                anchors.stream()
                        .filter(a -> a.equals(opener()) || claimLeft.holds(a.statementId()))
                        .toList(),
                left);
    }
}
