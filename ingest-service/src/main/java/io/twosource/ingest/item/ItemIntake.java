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

        /** Once Kafka has it, or does not; what has no name is handed in to nobody. */
        HandedItem ended() {
            boolean acknowledged =
                    submitted
                            .filter(one -> !(one.join() instanceof Submitted.Acknowledged))
                            .isEmpty();
            return new HandedItem(hash, isFinal, acknowledged);
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
                    ItemPages.Completed completed =
                            pages.complete(item, item.draft(feed, hints), hints, round);
                    // Without its page it was handed in before, and nothing else has changed.
                    boolean again =
                            !completed.isFinal() && seen.contains(HandedItem.unfinished(hash));
                    handed.add(hand(completed, hash, again, hints, arrival));
                } else {
                    shown.add(hash);
                }
            }
        }
        return Taken.of(before, shown, handed.stream().map(Handed::ended).toList());
    }

    private static long characters(FeedDocument feed) {
        return feed.items().stream()
                .mapToLong(item -> item.text().map(String::length).orElse(0))
                .sum();
    }

    private Handed hand(
            ItemPages.Completed completed, long hash, boolean again, Hints hints, Arrival arrival) {
        return new Handed(
                hash,
                completed.isFinal(),
                again ? Optional.empty() : submit(completed.draft(), hints, arrival));
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
}
