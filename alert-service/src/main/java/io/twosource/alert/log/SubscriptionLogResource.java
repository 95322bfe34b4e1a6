package io.twosource.alert.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
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
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a subscription's endpoint does, and what it is sent on request. */
@Path("/v1/subscriptions/{id}")
@Tag(name = "Subscriptions")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SubscriptionLogResource {

    private final HeldStores stores;
    private final OwnSubscriptions subscriptions;
    private final OwnDeliveries deliveries;

    SubscriptionLogResource(
            HeldStores stores, OwnSubscriptions subscriptions, OwnDeliveries deliveries) {
        this.stores = stores;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
    }

    @POST
    @Path("test")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "testSubscription",
            summary = "Try its endpoint with a delivery that is no alert",
            description = "Made once; GET /v1/deliveries/{id} tells how it ended.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = TestAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "Nothing is sent to it")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public Response test(@PathParam("id") String id) {
        return Response.accepted(new TestAnswer(deliveries.test(id))).build();
    }

    @POST
    @Path("replay")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "replaySubscription",
            summary = "Send what was missed",
            description =
                    "What failed or was cancelled since then, in order of sequence and under the"
                            + " same ids; with delivered=true also what was delivered. As many as the"
                            + " newsroom's quota has room for: next is the since of the rest.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = ReplayAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "Nothing is sent to it")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    @APIResponse(responseCode = "503", description = "The log is moving between replicas")
    public Response replay(
            @PathParam("id") String id,
            @QueryParam("since")
                    @NotNull
                    @ReadAs(value = Parameters.Time.class, message = Parameters.NO_TIME)
                    String since,
            @QueryParam("delivered") @DefaultValue("false") boolean delivered) {
        Instant from = Parameters.time("since", since).orElse(Instant.EPOCH);
        return deliveries.replay(
                id, from, delivered, result -> Response.accepted(ReplayAnswer.of(result)).build());
    }

    @GET
    @Path("health")
    @Operation(operationId = "getEndpointHealth", summary = "How its endpoint does")
    @APIResponse(
            responseCode = "200",
            description = "As of now",
            content = @Content(schema = @Schema(implementation = HealthAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "503", description = "What is known moves between replicas")
    public Response health(@PathParam("id") String id) {
        Subscription subscription = subscriptions.existing(id);
        return stores.ask(
                QueueState.STORE,
                id,
                QueryableStoreTypes.<String, QueueState>keyValueStore(),
                (ReadOnlyKeyValueStore<String, QueueState> store) ->
                        Response.ok(EndpointHealths.read(subscription, store)).build());
    }

    /** Which delivery to look for. */
    record TestAnswer(String deliveryId) {}

    /**
     * How many are sent again.
     *
     * @param next since when the rest is to be asked for; absent where there is none
     * @param note why nothing is; absent where something is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplayAnswer(int deliveries, @Nullable Instant next, @Nullable String note) {

        private static final String NOTHING =
                "nothing that was raised for this subscription since then has failed or was"
                        + " cancelled; what was delivered is sent again with delivered=true";

        static ReplayAnswer of(Replay.Result result) {
            boolean isNothing = result.sent() == 0 && result.next().isEmpty();
            return new ReplayAnswer(
                    result.sent(), result.next().orElse(null), isNothing ? NOTHING : null);
        }
    }
}
