package io.twosource.alert.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.EntityTags;
import io.twosource.platform.problem.ReadAs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Subscriptions: who is told what, and where. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "Who is told what, and where")
@RunOnVirtualThread
public class SubscriptionResource {

    private final OwnSubscriptions subscriptions;
    private final Subscribing subscribing;
    private final SubscriptionAnswers answers;

    SubscriptionResource(
            OwnSubscriptions subscriptions, Subscribing subscribing, SubscriptionAnswers answers) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribe",
            description =
                    "Any alert raised after the answer is delivered, once its endpoint's owner has"
                            + " confirmed it. A webhook without a secret has one made, which is shown"
                            + " in this answer only. With backfill, such as P1D, what it would have"
                            + " been told in that time comes first: all of it, or nothing is made.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionAnswer.class)),
            headers = {
                @Header(name = "Location", schema = @Schema(implementation = String.class)),
                @Header(name = "ETag", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    @APIResponse(responseCode = "503", description = "What backfill asks for cannot be found now")
    public RestResponse<SubscriptionAnswer> subscribe(
            @QueryParam("backfill") @ReadAs(value = Past.class, message = Past.NONE)
                    @Nullable String backfill,
            @NotNull @Valid SubscriptionRequest request) {
        Optional<Duration> back = Optional.ofNullable(backfill).flatMap(Past::read);
        Subscribed subscribed = subscribing.create(request, back);
        String id = subscribed.made().value().value().id();
        return answers.created(subscribed).location(URI.create("/v1/subscriptions/" + id)).build();
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(
            operationId = "listSubscriptions",
            summary = "All subscriptions, without their secrets")
    @APIResponse(responseCode = "200", description = "The newsroom's own")
    public List<SubscriptionAnswer> all() {
        return subscriptions.all().map(answers::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "getSubscription", summary = "One subscription, without its secret")
    @APIResponse(responseCode = "200", description = "The subscription")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public RestResponse<SubscriptionAnswer> one(@PathParam("id") String id) {
        return answers.of(subscriptions.current(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "replaceSubscription",
            summary = "Put another wish in its place",
            description =
                    "Its webhook keeps its secret unless the request brings one, which then takes"
                            + " its place at once. An endpoint that was off is on again; a"
                            + " subscription that is paused stays so.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "400", description = "The field that the problem names is wrong")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public RestResponse<SubscriptionAnswer> replace(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SubscriptionRequest request) {
        Condition condition = EntityTags.condition(ifMatch, Condition.STANDS);
        return answers.with(RestResponse.Status.OK, subscribing.replace(id, condition, request))
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "unsubscribe",
            summary = "Unsubscribe: what is not delivered yet is not delivered any more")
    @APIResponse(responseCode = "204", description = "Unsubscribed")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "412", description = "It is of another version by now")
    public void remove(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        subscriptions.remove(id, EntityTags.condition(ifMatch, Condition.STANDS));
    }
}
