package io.twosource.alert.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.queue.QueueState;
import io.twosource.alert.quota.Quota;
import io.twosource.alert.quota.Quotas;
import io.twosource.alert.replica.HeldStores;
import io.twosource.alert.service.Parameters;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.Subscription;
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
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** In one request; the rest is asked for with a later since. */
    private static final int MOST_AT_ONCE = 10_000;

    private final HeldStores stores;
    private final DeliveryLogs logs;
    private final OwnSubscriptions subscriptions;
    private final SendingAgain again;
    private final InstantSource clock;
    private final Quotas quotas;

    SubscriptionLogResource(
            HeldStores stores,
            DeliveryLogs logs,
            OwnSubscriptions subscriptions,
            SendingAgain again,
            InstantSource clock,
            Quotas quotas) {
        this.stores = stores;
        this.logs = logs;
        this.subscriptions = subscriptions;
        this.again = again;
        this.clock = clock;
        this.quotas = quotas;
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
        Subscription subscription = subscriptions.existing(id);
        again.requireOn(subscription);
        quotas.spend(subscription.newsroom(), Quota.RESENDS);
        return Response.accepted(new TestAnswer(again.test(subscription))).build();
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
            @QueryParam("since") @NotNull String since,
            @QueryParam("delivered") @DefaultValue("false") boolean delivered) {
        Subscription subscription = subscriptions.existing(id);
        again.requireOn(subscription);
        Instant from = Parameters.time("since", since).orElse(Instant.EPOCH);
        return logs.ask(
                id,
                log -> {
                    quotas.spend(subscription.newsroom(), Quota.REPLAYS);
                    Replay.Result result =
                            replay(subscription, log).run(id, from, clock.instant(), delivered);
                    return Response.accepted(ReplayAnswer.of(result)).build();
                });
    }

    /**
     * Sends as many as the newsroom may have sent again now; the problem is 429 if that is none.
     */
    private Replay replay(Subscription subscription, DeliveryLog log) {
        AtomicBoolean begun = new AtomicBoolean();
        return new Replay(
                log,
                wanted ->
                        begun.getAndSet(true)
                                ? quotas.spendIfAny(subscription.newsroom(), Quota.RESENDS, wanted)
                                : quotas.spendUpTo(subscription.newsroom(), Quota.RESENDS, wanted),
                again::send,
                MOST_AT_ONCE);
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
                (ReadOnlyKeyValueStore<String, QueueState> store) -> {
                    @Nullable QueueState state = store.get(id);
                    return Response.ok(
                                    HealthAnswer.of(
                                            subscription, state == null ? QueueState.NEW : state))
                            .build();
                });
    }

    /** Which delivery to look for. */
    record TestAnswer(String deliveryId) {}

    /**
     * How many are sent again.
     *
     * @param next since when the rest is to be asked for; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReplayAnswer(int deliveries, @Nullable Instant next) {

        static ReplayAnswer of(Replay.Result result) {
            return new ReplayAnswer(result.sent(), result.next().orElse(null));
        }
    }
}
