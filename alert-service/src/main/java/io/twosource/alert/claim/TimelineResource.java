package io.twosource.alert.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.service.Problems;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All that is said on a claim, however long it is. */
@Path("/v1/claims/{id}/timeline")
@Tag(name = "Claims")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TimelineResource {

    private final Claims claims;
    private final HeldStores stores;
    private final Timelines timelines;

    TimelineResource(Claims claims, HeldStores stores, Timelines timelines) {
        this.claims = claims;
        this.stores = stores;
        this.timelines = timelines;
    }

    /** Where the first page of a timeline is read, as it stands or as it stood. */
    static String pathOf(String claimId, @Nullable Instant asOf) {
        String path = "/v1/claims/%s/timeline".formatted(claimId);
        return asOf == null ? path : path + "?asOf=" + asOf;
    }

    @GET
    @Operation(
            operationId = "getClaimTimeline",
            summary = "A claim's whole timeline, oldest article first",
            description =
                    "With asOf, the statements that had come in by then and still stand; a page may"
                            + " then have fewer than there are.")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = TimelinePage.class)))
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    @APIResponse(responseCode = "404", description = "Nobody has said so, or had by then")
    @APIResponse(
            responseCode = "503",
            description =
                    "This replica is still reading the claims, or the timeline is moving between"
                            + " replicas")
    public Response timeline(
            @PathParam("id") String id,
            @QueryParam("asOf") @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("after") @ReadAs(value = Cursor.Text.class, message = Cursor.NO_CURSOR)
                    @Nullable String after) {
        TimelineSearch search =
                new TimelineSearch(
                        Parameters.time("asOf", asOf),
                        Optional.ofNullable(after).map(TimelineResource::cursor),
                        limit);
        Claim claim = claims.find(id).orElseThrow(() -> Problems.notFound("claim " + id)).claim();
        return stores.ask(
                Timelines.STORE,
                id,
                Timelines.type(),
                store ->
                        answer(
                                id,
                                search,
                                claim.isWhole()
                                        ? search.page(timelines.all(store, claim))
                                        : timelines.page(store, id, search)));
    }

    private static Response answer(String id, TimelineSearch search, TimelinePage page) {
        if (search.hasFoundNothing(page)) {
            throw Problems.notFound("claim %s at %s".formatted(id, search.asOf().orElseThrow()));
        }
        return Response.ok(page).build();
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text).orElseThrow();
    }
}
