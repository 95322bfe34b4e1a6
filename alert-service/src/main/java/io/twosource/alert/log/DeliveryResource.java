package io.twosource.alert.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.queue.DeliveryState;
import io.twosource.alert.service.Parameters;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of each delivery, attempt by attempt. */
@Path("/v1/deliveries")
@Tag(name = "Deliveries", description = "What became of each, attempt by attempt")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeliveryResource {

    private final OwnDeliveries deliveries;

    DeliveryResource(OwnDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "A subscription's deliveries, newest first",
            description =
                    "Of the last thirty days. Those that have had no attempt yet and need not"
                            + " wait are not listed.")
    @APIResponse(
            responseCode = "200",
            description = "With each attempt",
            content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such subscription")
    @APIResponse(responseCode = "503", description = "The log is moving between replicas")
    public Response deliveries(
            @QueryParam("subscription") @NotNull String subscription,
            @Parameter(schema = @Schema(implementation = DeliveryState.class))
                    @QueryParam("state")
                    @ReadAs(
                            value = DeliveryState.Title.class,
                            message = "must be due, delivered, failed or cancelled")
                    @Nullable String state,
            @QueryParam("since")
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String since,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("after")
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    @Nullable String after) {
        Instant oldest = Parameters.time("since", since).orElse(Instant.EPOCH);
        Optional<DeliveryState> wanted = Optional.ofNullable(state).map(DeliveryResource::state);
        return deliveries.list(
                subscription,
                new OwnDeliveries.Wanted(
                        logged -> wanted.isEmpty() || logged.state() == wanted.get(),
                        oldest,
                        Parameters.time("after", after),
                        limit + 1),
                found -> Response.ok(DeliveryPage.of(found, limit)).build());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDelivery", summary = "One delivery")
    @APIResponse(
            responseCode = "200",
            description = "With each attempt",
            content = @Content(schema = @Schema(implementation = DeliveryAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "503", description = "The log is moving between replicas")
    public Response delivery(@PathParam("id") String id) {
        return deliveries.one(id, found -> Response.ok(DeliveryAnswer.of(found)).build());
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "retryDelivery",
            summary = "Send a delivery again, now",
            description = "Under the same id; whatever became of it before.")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "The endpoint is off")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    @APIResponse(responseCode = "503", description = "The log is moving between replicas")
    public Response retry(@PathParam("id") String id) {
        return deliveries.retry(id, () -> Response.accepted().build());
    }

    private static DeliveryState state(String title) {
        return DeliveryState.ofTitle(title).orElseThrow();
    }
}
