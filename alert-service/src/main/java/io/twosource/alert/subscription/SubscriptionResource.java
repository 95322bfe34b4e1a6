package io.twosource.alert.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.ReplicatedWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions: who is told what, and where. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "Who is told what, and where")
@RunOnVirtualThread
public class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final ReplicatedWriter<Subscription> writer;

    SubscriptionResource(
            Subscriptions subscriptions,
            Subscribing subscribing,
            ReplicatedWriter<Subscription> writer) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.writer = writer;
    }

    @POST
    @Operation(
            summary = "Subscribe",
            description =
                    "Any alert raised after the answer is delivered. Without a secret one is made,"
                            + " and shown in this answer only.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    public Response subscribe(@NotNull @Valid SubscriptionRequest request) {
        Subscribing.Subscribed subscribed = subscribing.subscribe(request);
        Subscription subscription = subscribed.subscription();
        writer.put(subscription.id(), subscription);
        return Response.created(URI.create("/v1/subscriptions/" + subscription.id()))
                .entity(SubscriptionAnswer.of(subscription, subscribed.generatedSecret()))
                .build();
    }

    @GET
    @Operation(summary = "All subscriptions, without their secrets")
    public List<SubscriptionAnswer> all() {
        return subscriptions.all().map(SubscriptionAnswer::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One subscription, without its secret")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public SubscriptionAnswer one(@PathParam("id") String id) {
        return SubscriptionAnswer.of(existing(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Unsubscribe: what is not delivered yet is not delivered any more")
    @APIResponse(responseCode = "204", description = "Unsubscribed")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public Response remove(@PathParam("id") String id) {
        writer.remove(existing(id).id());
        return Response.noContent().build();
    }

    private Subscription existing(String id) {
        return subscriptions.find(id).orElseThrow(() -> Problems.notFound("subscription " + id));
    }
}
