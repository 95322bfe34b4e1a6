package io.twosource.ingest.poll;

import io.twosource.ingest.document.Format;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.feed.FeedDocument;
import io.twosource.ingest.document.feed.FeedReader;
import io.twosource.ingest.document.feed.FeedReading;
import io.twosource.ingest.feed.Feed;
import io.twosource.ingest.feed.FeedVisit;
import io.twosource.ingest.feed.FeedVisit.Hub;
import io.twosource.ingest.feed.FeedVisit.Source;
import io.twosource.ingest.fetch.AnswerHeaders;
import io.twosource.ingest.fetch.FetchRequest;
import io.twosource.ingest.fetch.Fetched;
import io.twosource.ingest.fetch.Fetcher;
import io.twosource.ingest.fetch.Reach;
import io.twosource.ingest.item.ItemIntake;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import io.twosource.platform.address.WebUrl;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Visits a feed: fetches it, and hands in what it has that is new. Blocks. Thread-safe. */
@Singleton
class Visitor {

    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();
    private final ItemIntake intake;

    Visitor(Fetcher fetcher, ItemIntake intake) {
        this.fetcher = fetcher;
        this.intake = intake;
    }

    /** Fetches and reads the feed; what is returned takes its items in, which may take longer. */
    Supplier<Outcome> visit(Feed feed, FeedVisit visit) {
        Source source = visit.source();
        return switch (fetcher.fetch(request(feed, source))) {
            case Fetched.Answered answer when answer.isSuccess() -> read(feed, visit, answer);
            case Fetched other -> always(withoutFeed(other));
        };
    }

    private static Supplier<Outcome> always(Outcome outcome) {
        return () -> outcome;
    }

    private static Outcome withoutFeed(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Answered answer -> failed(answer);
            case Fetched.NotModified same ->
                    new Outcome.NotModified(same.headers().maxAge(), same.movedForGood());
            case Fetched.Gone _ -> new Outcome.Ended();
            case Fetched.PutOff(var until) -> new Outcome.PutOff(until);
            case Fetched.Refused(_, String reason) -> failed(reason);
            case Fetched.TooLarge(String reason) -> failed(reason);
            case Fetched.TooSlow(var limit) ->
                    failed("it did not end within %d s".formatted(limit.toSeconds()));
            case Fetched.Unreachable(String reason) -> failed(reason);
        };
    }

    /** Where the feed has moved by itself, it is a stranger who says so. */
    private static FetchRequest request(Feed feed, Source source) {
        Reach reach = source.url().equals(feed.url()) ? Reach.FEEDS : Reach.LINKS;
        return FetchRequest.feed(source.url(), source.validators(), reach);
    }

    private Supplier<Outcome> read(Feed feed, FeedVisit visit, Fetched.Answered answer) {
        Hints hints =
                new Hints(
                        Optional.of(answer.finalUri().toString()),
                        Optional.of(feed.outlet()),
                        feed.language(),
                        answer.headers().charset(),
                        feed.topics());
        return switch (reader.read(answer.body().bytes(), hints)) {
            case FeedReading.Unreadable(String reason) -> always(failed("it " + reason));
            case FeedReading.Read(FeedDocument document) -> {
                Outcome.Read found = found(document, visit, answer);
                Arrival arrival = Arrival.fetched(Edge.POLL, feed.id().value(), answer.at());
                yield () ->
                        found.with(intake.take(document, hints, arrival, visit.source().seen()));
            }
        };
    }

    /** What the feed says of itself. The answer is let go: pages may be waited for long. */
    private static Outcome.Read found(
            FeedDocument document, FeedVisit visit, Fetched.Answered answer) {
        return new Outcome.Read(
                0,
                visit.source().seen(),
                answer.headers().validators(),
                answer.headers().maxAge(),
                document.wishes(),
                answer.movedForGood(),
                hub(document, answer.headers(), answer.finalUri()));
    }

    private static Outcome failed(Fetched.Answered answer) {
        return new Outcome.Failed(
                "it answers %d".formatted(answer.status()), answer.headers().retryAfter());
    }

    private static Outcome failed(String reason) {
        return new Outcome.Failed(reason, Optional.empty());
    }

    /** The header is believed before the document (WebSub, section 4). */
    private static Optional<Hub> hub(FeedDocument feed, AnswerHeaders headers, URI from) {
        Optional<String> topic = headers.linkTo("self").or(feed::self);
        return Stream.concat(headers.linkTo("hub").stream(), feed.hubs().stream())
                .flatMap(hub -> resolved(from, hub).stream())
                .findFirst()
                .flatMap(
                        hub ->
                                resolved(from, topic.orElseGet(from::toString))
                                        .map(
                                                self ->
                                                        new Hub(
                                                                hub,
                                                                self.toString(),
                                                                Optional.empty())));
    }

    private static Optional<URI> resolved(URI base, String link) {
        try {
            return Optional.of(base.resolve(link))
                    .filter(uri -> uri.toString().length() <= Format.LONGEST_LINK)
                    .filter(uri -> WebUrl.parse(uri.toString()) instanceof WebUrl.Good);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
