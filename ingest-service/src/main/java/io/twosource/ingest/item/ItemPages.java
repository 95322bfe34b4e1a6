package io.twosource.ingest.item;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.document.feed.FeedItem;
import io.twosource.ingest.document.page.PageReader;
import io.twosource.ingest.fetch.Fetched;
import io.twosource.ingest.item.PageTurns.Round;
import io.twosource.platform.address.WebUrl;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Completes items that hold only a summary by their pages. Blocks. Thread-safe. */
@Singleton
class ItemPages {

    private final DocumentReader pages = new PageReader();

    /**
     * A draft with all of the text that could be had.
     *
     * @param isFinal whether to fetch the page again would be in vain
     */
    record Completed(ArticleDraft draft, boolean isFinal) {}

    Completed complete(FeedItem item, ArticleDraft draft, Hints hints, Round round) {
        return item.isWhole()
                ? new Completed(draft, true)
                : page(draft)
                        .map(url -> completed(round.fetch(url), draft, hints))
                        .orElseGet(() -> new Completed(draft, true));
    }

    private Completed completed(PageAnswer answer, ArticleDraft draft, Hints hints) {
        return switch (answer) {
            case PageAnswer.Asked(Fetched outcome) -> completed(outcome, draft, hints);
            case PageAnswer.NotAsked(String reason) -> without(draft, reason, false);
        };
    }

    private Completed completed(Fetched outcome, ArticleDraft draft, Hints hints) {
        return switch (outcome) {
            case Fetched.Answered answer when answer.isSuccess() -> read(answer, draft, hints);
            case Fetched.Answered answer ->
                    without(draft, "answers " + answer.status(), answer.status() < 500);
            case Fetched.NotModified _ -> without(draft, "answers 304 unasked", true);
            case Fetched.Gone _ -> without(draft, "is gone", true);
            case Fetched.Refused(_, String reason) -> without(draft, reason, true);
            case Fetched.TooLarge(String reason) -> without(draft, reason, true);
            case Fetched.TooSlow _ -> without(draft, "did not end in time", false);
            case Fetched.PutOff _ -> without(draft, "is put off by its host", false);
            case Fetched.Unreachable(String reason) -> without(draft, reason, false);
        };
    }

    private Completed read(Fetched.Answered answer, ArticleDraft draft, Hints hints) {
        Hints ofPage =
                new Hints(
                        Optional.of(answer.finalUri().toString()),
                        hints.outlet(),
                        hints.language(),
                        answer.headers().charset(),
                        List.of());
        return switch (pages.read(answer.body().bytes(), ofPage).items().getFirst()) {
            case Reading.Article(ArticleDraft found) -> new Completed(merged(draft, found), true);
            case Reading.Refused(_, List<Violation> violations) ->
                    without(
                            draft,
                            violations.stream()
                                    .map(Violation::message)
                                    .collect(Collectors.joining("; ")),
                            true);
        };
    }

    /** The feed names the article and dates it; the page has its words. */
    private static ArticleDraft merged(ArticleDraft item, ArticleDraft page) {
        return item.toBuilder()
                .text(longer(item.text(), page.text()))
                .title(item.title().or(page::title))
                .published(item.published().or(page::published))
                .byline(item.byline().or(page::byline))
                .language(page.language().or(item::language))
                .credit(item.credit().or(page::credit))
                .build();
    }

    private static Optional<String> longer(Optional<String> item, Optional<String> page) {
        int least = item.map(String::length).orElse(0);
        return page.filter(text -> text.length() >= least).or(() -> item);
    }

    private static Completed without(ArticleDraft draft, String reason, boolean isFinal) {
        return new Completed(
                draft.toBuilder()
                        .note("only what its feed holds: its page %s".formatted(reason))
                        .build(),
                isFinal);
    }

    private static Optional<URI> page(ArticleDraft draft) {
        return draft.url()
                .map(WebUrl::parse)
                .flatMap(
                        written ->
                                written instanceof WebUrl.Good(URI url)
                                        ? Optional.of(url)
                                        : Optional.empty());
    }
}
