package io.twosource.ingest.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.document.Violation;
import io.twosource.ingest.feed.ImportAnswer.RefusedFeed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which feeds are visited, and how they fare. */
@Path("/v1/feeds")
@RunOnVirtualThread
@Tag(name = "Feeds")
public class FeedResource {

    /** In bytes: some 50,000 feeds. */
    private static final int LARGEST_LIST = 10_000_000;

    private final FeedLog log;
    private final FeedDirectory directory;
    private final FeedAddresses addresses;
    private final Clock clock;

    FeedResource(FeedLog log, FeedDirectory directory, FeedAddresses addresses, Clock clock) {
        this.log = log;
        this.directory = directory;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listFeeds",
            summary = "All feeds, by their ids, each with how it fares")
    @APIResponse(responseCode = "200", description = "Those that were asked for")
    public List<FeedAnswer> list(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"new", "reading", "failing", "ended"}))
                    @QueryParam("state")
                    @Pattern(
                            regexp = "new|reading|failing|ended",
                            message = "must be new, reading, failing or ended")
                    @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable @Min(1) Integer limit) {
        FeedView view = directory.view();
        return view.all().stream()
                .map(placed -> FeedAnswer.of(placed, view))
                .filter(feed -> state == null || feed.state().equals(state))
                .filter(feed -> after == null || feed.id().compareTo(after) > 0)
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
    }

    @GET
    @Path("{feedId}")
    @Operation(operationId = "getFeed", summary = "A feed and how it fares")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedAnswer.class)))
    @APIResponse(responseCode = "404", ref = "UnknownFeed")
    public Response get(@PathParam("feedId") String feedId) {
        return FeedId.isValid(feedId)
                ? directory
                        .view()
                        .find(new FeedId(feedId))
                        .map(found -> Response.ok(FeedAnswer.of(found, directory.view())).build())
                        .orElseGet(() -> FeedProblems.unknown(feedId))
                : FeedProblems.unknown(feedId);
    }

    @PUT
    @Path("{feedId}")
    @Operation(operationId = "putFeed", summary = "Visit a feed from now on, or change it")
    @APIResponse(
            responseCode = "200",
            description = "The feed; it is visited at once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedAnswer.class)))
    @APIResponse(responseCode = "400", ref = "Refused")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response put(@PathParam("feedId") String feedId, @Nullable FeedRequest request) {
        if (request == null) {
            return FeedProblems.refused(List.of(new Violation("body", "is missing")));
        }
        return switch (check(feedId, request)) {
            case FeedRequest.Checked.Bad(var violations) -> FeedProblems.refused(violations);
            case FeedRequest.Checked.Good(Feed feed) ->
                    log.put(List.of(feed)) ? get(feedId) : FeedProblems.unavailable();
        };
    }

    @DELETE
    @Path("{feedId}")
    @Operation(
            operationId = "deleteFeed",
            summary = "Visit a feed no longer; what it brought stays")
    @APIResponse(responseCode = "204", description = "It is not visited any more")
    @APIResponse(responseCode = "404", ref = "UnknownFeed")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response delete(@PathParam("feedId") String feedId) {
        if (!FeedId.isValid(feedId) || directory.view().find(new FeedId(feedId)).isEmpty()) {
            return FeedProblems.unknown(feedId);
        }
        return log.remove(new FeedId(feedId))
                ? Response.noContent().build()
                : FeedProblems.unavailable();
    }

    @POST
    @Path("import")
    @Consumes({"text/x-opml", "application/xml", "text/xml"})
    @Operation(
            operationId = "importFeeds",
            summary = "Visit all feeds of an OPML list; folders become topics")
    @APIResponse(
            responseCode = "200",
            description = "Good feeds are added, even beside bad ones",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "400", ref = "Refused")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Response importList(InputStream request) throws IOException {
        byte[] list = request.readNBytes(LARGEST_LIST + 1);
        if (list.length > LARGEST_LIST) {
            return FeedProblems.refused(
                    List.of(
                            new Violation(
                                    "body", "must not exceed %d bytes".formatted(LARGEST_LIST))));
        }
        return switch (Opml.read(list)) {
            case Opml.Reading.Refused(String reason) ->
                    FeedProblems.refused(List.of(new Violation("body", reason)));
            case Opml.Reading.Feeds(var feeds) -> add(feeds);
        };
    }

    private Response add(List<Opml.Listed> listed) {
        List<Feed> good = new ArrayList<>();
        List<RefusedFeed> bad = new ArrayList<>();
        for (Opml.Listed one : listed) {
            switch (check(one.id(), one.request())) {
                case FeedRequest.Checked.Good(Feed feed) -> good.add(feed);
                case FeedRequest.Checked.Bad(var violations) ->
                        bad.add(new RefusedFeed(one.id(), violations));
            }
        }
        List<String> added = good.stream().map(feed -> feed.id().value()).distinct().toList();
        return log.put(good)
                ? Response.ok(new ImportAnswer(added, bad)).build()
                : FeedProblems.unavailable();
    }

    private FeedRequest.Checked check(String id, FeedRequest request) {
        return addresses.check(request.check(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
