package io.twosource.alert.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.replica.HeldStores;
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

/** How a claim came to stand where it does. */
@Path("/v1/claims/{id}/states")
@Tag(name = "Claims")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StateResource {

    private final Claims claims;
    private final HeldStores stores;

    StateResource(Claims claims, HeldStores stores) {
        this.claims = claims;
        this.stores = stores;
    }

    @GET
    @Operation(
            operationId = "getClaimStates",
            summary = "The states that a claim has had, oldest first",
            description =
                    "One for each time at which its status or a count of its independent sources"
                            + " changed, of the last 90 days. Each time is an asOf.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = StatePage.class)))
    @APIResponse(responseCode = "400", description = "The parameter that the problem names")
    @APIResponse(responseCode = "404", description = "Nobody has said so")
    @APIResponse(
            responseCode = "503",
            description =
                    "This replica is still reading the claims, or the states are moving between"
                            + " replicas")
    public Response states(
            @PathParam("id") String id,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("after") @ReadAs(value = Cursor.Text.class, message = Cursor.NO_CURSOR)
                    @Nullable String after) {
        Optional<Instant> last = Optional.ofNullable(after).map(StateResource::cursor);
        String claimId =
                claims.find(id).orElseThrow(() -> Problems.notFound("claim " + id)).claim().id();
        return stores.ask(
                StatesOverTime.STORE,
                claimId,
                StatesOverTime.type(),
                store -> Response.ok(StatesOverTime.changes(store, claimId, last, limit)).build());
    }

    private static Instant cursor(String text) {
        return Cursor.parse(text).map(Cursor::at).orElseThrow();
    }
}
