package io.twosource.alert.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is changed of a subscription without asking for all of it anew. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions")
@RolesAllowed(Role.CHANGES)
@RunOnVirtualThread
public class SubscriptionChangeResource {

    private final OwnSubscriptions subscriptions;
    private final Rotation rotation;
    private final Invitations invitations;
    private final InstantSource clock;

    SubscriptionChangeResource(
            OwnSubscriptions subscriptions,
            Rotation rotation,
            Invitations invitations,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.rotation = rotation;
        this.invitations = invitations;
        this.clock = clock;
    }

    @POST
    @Path("{id}/pause")
    @Operation(operationId = "pauseSubscription", summary = "Have nothing sent until it is resumed")
    @APIResponse(responseCode = "200", description = "Paused")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public SubscriptionAnswer pause(@PathParam("id") String id) {
        // Since when counts from the first time.
        return change(id, now -> now.isPaused() ? now : now.paused(clock.instant()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(operationId = "resumeSubscription", summary = "Have alerts sent again")
    @APIResponse(responseCode = "200", description = "No longer paused")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    public SubscriptionAnswer resume(@PathParam("id") String id) {
        return change(id, paused -> paused.resumed(clock.instant()));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(
            operationId = "askForConfirmation",
            summary = "Ask its endpoint's owner once more to confirm it")
    @APIResponse(responseCode = "200", description = "Asked")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "It is confirmed, or off")
    @APIResponse(responseCode = "429", description = "A quota is used up: see the problem")
    public SubscriptionAnswer askForConfirmation(@PathParam("id") String id) {
        Chosen<Subscription> asked =
                subscriptions.change(
                        id,
                        before ->
                                new Chosen<>(
                                        before.with(invitations.toRepeat(before), clock.instant()),
                                        null));
        invitations.send(asked.value());
        return SubscriptionAnswer.of(asked);
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            operationId = "rotateSecret",
            summary = "Have its webhook signed with a new secret",
            description =
                    "One is made where none is given, and shown in this answer only. The old one"
                            + " signs too for a day, so that no webhook is lost in between.")
    @APIResponse(responseCode = "200", description = "Both sign from now on")
    @APIResponse(responseCode = "400", description = "The secret is none")
    @APIResponse(responseCode = "404", description = "There is none of that id")
    @APIResponse(responseCode = "409", description = "It is no webhook, or too many secrets sign")
    public SubscriptionAnswer rotate(
            @PathParam("id") String id, @NotNull @Valid SecretRequest request) {
        return SubscriptionAnswer.of(
                subscriptions.change(id, before -> rotation.rotate(before, request.secret())));
    }

    @PUT
    @Path("{id}/silenced-claims/{claimId}")
    @Operation(operationId = "silenceClaim", summary = "Hear no more of a claim")
    @APIResponse(responseCode = "204", description = "Silenced")
    @APIResponse(responseCode = "400", description = "That is no claim's id, or there are too many")
    @APIResponse(responseCode = "404", description = "There is no subscription of that id")
    public void silence(
            @PathParam("id") String id,
            @PathParam("claimId") @Pattern(regexp = SubscriptionRequest.CLAIM_ID) String claimId) {
        change(id, before -> new Silence(claimId).addedTo(before, clock.instant()));
    }

    @DELETE
    @Path("{id}/silenced-claims/{claimId}")
    @Operation(operationId = "unsilenceClaim", summary = "Hear of a claim again")
    @APIResponse(responseCode = "204", description = "Not silenced any more")
    @APIResponse(responseCode = "404", description = "There is no subscription of that id")
    public void unsilence(
            @PathParam("id") String id,
            @PathParam("claimId") @Pattern(regexp = SubscriptionRequest.CLAIM_ID) String claimId) {
        change(id, before -> new Silence(claimId).takenFrom(before, clock.instant()));
    }

    private SubscriptionAnswer change(String id, UnaryOperator<Subscription> change) {
        return SubscriptionAnswer.of(
                subscriptions.change(id, before -> new Chosen<>(change.apply(before), null)));
    }
}
