package io.twosource.ingest.item;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.Checked;
import io.twosource.ingest.document.DraftCheck;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.feed.FeedDocument;
import io.twosource.ingest.document.feed.FeedItem;
import io.twosource.ingest.feed.SeenItems;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Authority;
import io.twosource.ingest.submission.Submissions;
import io.twosource.ingest.submission.Submitted;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Hands in the items of a feed that were not handed in before, as they stand: whether an article is
 * new is not for the edge to say. Blocks. Thread-safe.
 */
@Singleton
public class ItemIntake {

    /** Beside those that the feed shows now: items come back when others are taken out. */
    private static final int MOST_REMEMBERED = 200;

    private final Submissions submissions;
    private final ItemPages pages;
    private final PageTurns turns;
    private final Clock clock;

    ItemIntake(Submissions submissions, ItemPages pages, PageTurns turns, Clock clock) {
        this.submissions = submissions;
        this.pages = pages;
        this.turns = turns;
        this.clock = clock;
    }

    /** Items as they are handed in, to be remembered once Kafka has them. */
    private record Handed(
            long hash, boolean isFinal, Optional<CompletableFuture<Submitted>> submitted) {

        /** What has no name is handed in to nobody, however often it comes. */
        boolean isAcknowledged() {
            return submitted
                    .filter(one -> !(one.join() instanceof Submitted.Acknowledged))
                    .isEmpty();
        }
    }

    public Taken take(FeedDocument feed, Hints hints, Arrival arrival, SeenItems seenBefore) {
        List<Long> before = seenBefore.hashes();
        Set<Long> seen = new HashSet<>(before);
        List<Handed> handed = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        try (PageTurns.Round round = turns.round(feed.items().size(), characters(feed))) {
            // A feed has its latest first; they shall stand in Kafka in the order of the news.
            for (FeedItem item : feed.items().reversed()) {
                long hash = ItemHash.of(item);
                if (seen.add(hash)) {
                    handed.add(hand(item, hash, feed, hints, arrival, round));
                } else {
                    shown.add(hash);
                }
            }
        }
        return taken(handed, before, shown);
    }

    private static long characters(FeedDocument feed) {
        return feed.items().stream()
                .mapToLong(item -> item.text().map(String::length).orElse(0))
                .sum();
    }

    private static Taken taken(List<Handed> handed, List<Long> before, List<Long> shown) {
        Set<Long> known = new HashSet<>(before);
        List<Handed> kept = handed.stream().filter(Handed::isAcknowledged).toList();
        int done = (int) kept.stream().filter(Handed::isFinal).count();
        return new Taken(
                (int)
                        handed.stream()
                                .filter(one -> !known.contains(unfinished(one.hash())))
                                .count(),
                SeenItems.of(remembered(before, shown, handed, kept)),
                handed.size() - kept.size(),
                kept.size() - done);
    }

    /** How an item is remembered whose page is still to be had: it is taken again, and no news. */
    private static long unfinished(long hash) {
        return ~hash;
    }

    private Handed hand(
            FeedItem item,
            long hash,
            FeedDocument feed,
            Hints hints,
            Arrival arrival,
            PageTurns.Round round) {
        ItemPages.Completed completed = pages.complete(item, item.draft(feed, hints), hints, round);
        return new Handed(hash, completed.isFinal(), submit(completed.draft(), hints, arrival));
    }

    private Optional<CompletableFuture<Submitted>> submit(
            ArticleDraft draft, Hints hints, Arrival arrival) {
        return switch (DraftCheck.of(draft, clock.instant())) {
            case Checked.Article(var article) ->
                    Optional.of(submissions.submit(arrival, Authority.OPERATOR, article));
            case Checked.Withdrawn(var article, var withdrawal) ->
                    Optional.of(
                            submissions.withdraw(arrival, Authority.OPERATOR, article, withdrawal));
            case Checked.Refused(var named, var violations) ->
                    named.or(hints)
                            .refusal(because(violations, draft))
                            .map(refusal -> submissions.refuse(arrival, refusal));
        };
    }

    /** What could not be had of it is part of the reason. */
    private static List<Violation> because(List<Violation> violations, ArticleDraft draft) {
        return Stream.concat(
                        violations.stream(),
                        draft.notes().stream().map(note -> new Violation("it is", note)))
                .toList();
    }

    private static List<Long> remembered(
            List<Long> before, List<Long> shown, List<Handed> handed, List<Handed> kept) {
        Set<Long> fresh = new HashSet<>(shown);
        handed.forEach(one -> fresh.add(unfinished(one.hash())));
        List<Long> remembered = new ArrayList<>();
        before.stream().filter(hash -> !fresh.contains(hash)).forEach(remembered::add);
        int tooMany = Math.max(0, remembered.size() - MOST_REMEMBERED);
        remembered.subList(0, tooMany).clear();
        remembered.addAll(shown);
        kept.forEach(one -> remembered.add(one.isFinal() ? one.hash() : unfinished(one.hash())));
        return remembered;
    }
}
