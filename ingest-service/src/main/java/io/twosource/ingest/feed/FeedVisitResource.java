package io.twosource.ingest.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.feed.FeedView.Placed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits that operators do not want to wait for. */
@Path("/v1/feeds/{feedId}/visit")
@RunOnVirtualThread
@Tag(name = "Feeds")
public class FeedVisitResource {

    /** Between two visits of which one is asked for. */
    private static final Duration LEAST_BETWEEN = Duration.ofMinutes(1);

    private final FeedLog log;
    private final FeedDirectory directory;
    private final Clock clock;

    FeedVisitResource(FeedLog log, FeedDirectory directory, Clock clock) {
        this.log = log;
        this.directory = directory;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "visitFeed",
            summary = "Visit a feed now",
            description = "It is due at once; once a minute at the most. Its interval stays.")
    @APIResponse(
            responseCode = "202",
            description = "It is due",
            content = @Content(schema = @Schema(implementation = FeedAnswer.class)))
    @APIResponse(responseCode = "404", ref = "UnknownFeed")
    @APIResponse(responseCode = "409", description = "It has ended")
    @APIResponse(responseCode = "429", description = "It was visited within the last minute")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response visit(@PathParam("feedId") String feedId) {
        return find(feedId).map(this::visit).orElseGet(() -> FeedProblems.unknown(feedId));
    }

    private Response visit(Placed found) {
        Feed feed = found.feed();
        Optional<FeedVisit> last = directory.view().visit(found.partition(), feed.id());
        if (last.filter(FeedVisit::hasEnded).isPresent()) {
            return FeedProblems.ended(feed.id());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration wait = Duration.between(now, earliest(feed, last));
        return wait.isPositive()
                ? FeedProblems.tooSoon(feed.id(), wait)
                : accepted(feed.askedForAt(now));
    }

    private Response accepted(Feed asked) {
        return log.put(List.of(asked))
                ? find(asked.id().value())
                        .map(placed -> FeedAnswer.of(placed, directory.view()))
                        .map(answer -> Response.accepted(answer).build())
                        .orElseGet(() -> FeedProblems.unknown(asked.id().value()))
                : FeedProblems.unavailable();
    }

    /** After a visit that was made, or asked for. */
    private static Instant earliest(Feed feed, Optional<FeedVisit> last) {
        return Stream.concat(
                        feed.visitAskedAt().stream(),
                        last.flatMap(visit -> visit.report().visited()).stream())
                .max(Comparator.naturalOrder())
                .map(visited -> visited.plus(LEAST_BETWEEN))
                .orElse(Instant.EPOCH);
    }

    private Optional<Placed> find(String feedId) {
        return FeedId.isValid(feedId)
                ? directory.view().find(new FeedId(feedId))
                : Optional.empty();
    }
}
